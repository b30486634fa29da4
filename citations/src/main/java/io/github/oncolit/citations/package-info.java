/** References and the in-text markers that point at them. */
package io.github.oncolit.citations;
