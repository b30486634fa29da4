/**
 * The grammar of efficacy statistics: a token stream over the folded text, made once; recognisers
 * of P values, intervals and quantities over the tokens; and the links between a number and what it
 * is about.
 *
 * <p>Within a sentence the most certain comes first: P values, intervals, landmarks, numbers with
 * their units and counts; then ratios and differences; then medians and rates, by what they are
 * about. Each link is found by a short cascade, whose first answer holds:
 *
 * <ul>
 *   <li>endpoint: words behind the number, words in its brackets, what it is set against, the
 *       predicate of its clause, the nearest endpoint before it, the sentence before;
 *   <li>group: the phrase beside a number, names in the order of the numbers behind or before a
 *       list, the comparison before or behind it, the groups last told in order, the treatment that
 *       a title names alone;
 *   <li>comparator: the other of two numbers that differ in their group alone; for a ratio the
 *       groups behind it, the two numbers before it, the comparison of its clause;
 *   <li>population: the patients or analysis set named before a number in its part of the sentence,
 *       else right behind it;
 *   <li>landmark: before the number, right behind it, the sentence before where this one goes on.
 * </ul>
 *
 * Every look to the left or right is bounded by a number of tokens, so that all is linear.
 */
package io.github.oncolit.trials.statistics;
