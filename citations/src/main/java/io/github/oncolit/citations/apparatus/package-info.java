/** The check of an article's citation markers and its reference list against each other. */
package io.github.oncolit.citations.apparatus;
