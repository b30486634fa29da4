package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.PValue;

/**
 * A P value in a sentence.
 *
 * @param first the letter P, or the number of an elided one
 * @param last its last token
 * @param value what it says
 */
record Probability(int first, int last, PValue value) {}
