/**
 * The scanning kit: what the parsers of Oncolit are made of. Not for use outside of its modules.
 */
package io.github.oncolit.core.internal;
