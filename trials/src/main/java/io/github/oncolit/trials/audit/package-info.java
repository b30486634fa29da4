/** Checks of printed numbers against each other: leads to follow, never verdicts. */
package io.github.oncolit.trials.audit;
