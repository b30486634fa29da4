/** Trial identifiers, efficacy statistics and the report on a whole article. */
package io.github.oncolit.trials;
