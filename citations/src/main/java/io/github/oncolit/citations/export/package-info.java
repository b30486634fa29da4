/** References in the formats of other programs, and printed in two house styles. */
package io.github.oncolit.citations.export;
