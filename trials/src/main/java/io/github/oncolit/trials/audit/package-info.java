/**
 * Checks of printed numbers against each other: leads to follow, never verdicts.
 *
 * <p>{@link io.github.oncolit.trials.audit.Audit#of} compares
 *
 * <ul>
 *   <li>a ratio with its interval and its P value: on the log scale the estimate is the middle of
 *       the limits, and their distance gives the standard error (Altman and Bland, BMJ
 *       2011;343:d2304);
 *   <li>the words of the sentence with the side of 1 on which the ratio lies;
 *   <li>a percentage with its counts, and its interval with the intervals of Wald, Wilson and
 *       Clopper and Pearson;
 *   <li>rates and medians of one group: responses with disease control, complete and partial with
 *       all responses, progression with survival.
 * </ul>
 *
 * Each printed number stands for all that may have been rounded to it, so honest rounding raises
 * nothing. {@link io.github.oncolit.trials.audit.Check} lists the checks and their words.
 */
package io.github.oncolit.trials.audit;
