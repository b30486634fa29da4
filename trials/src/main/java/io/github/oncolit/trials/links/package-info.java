/** What the statistics of an article belong to: whose they are, which trial, which reference. */
package io.github.oncolit.trials.links;
