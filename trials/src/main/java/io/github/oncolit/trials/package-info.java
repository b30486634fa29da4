/**
 * Trial identifiers, efficacy statistics and the report on a whole article.
 *
 * <p>{@link io.github.oncolit.trials.ArticleReport#of} reads everything at once. For one part,
 * start with {@link io.github.oncolit.trials.TrialIds#in}, {@link
 * io.github.oncolit.trials.TrialNames#in} or {@link
 * io.github.oncolit.trials.EfficacyStatistics#in}; {@link io.github.oncolit.trials.TrialId#parse}
 * reads a string that is an identifier as a whole.
 *
 * <h2>Trial identifiers</h2>
 *
 * Search starts at digits and looks a bounded way to both sides: left for the registry's prefix,
 * right for the shape of its numbers.
 *
 * <pre>
 * mention = prefix {separator | label} number
 * prefix, number: a row of registries.tsv for each registry
 * eudract = year "-" "0" digit{5} "-" check            without a prefix, since the check tells it
 * euct    = year "-" "5" digit{5} "-" check ["-" version]
 * rest    = {("," | "/" | "and" ...) (digit{8} | ["-"] last digits)}      lists of NCT numbers
 * group   = cooperative group [bridge] number          SWOG S1234, NRG-GY018
 * sponsor = a number in a shape of sponsors.tsv        MK-3475-189
 * </pre>
 *
 * Check digits are verified where a registry has them: EudraCT and EU CT (the first two digits of
 * the CRC-32 of the ten before) and ACTRN (sums modulo 10). NCT numbers above 25000 are multiples
 * of 13, which no document says and nearly all keep; one that is not gets {@code SUSPECT_NUMBER}
 * and stays valid. A misprint is read where one reading alone fits, and its diagnostic names it;
 * otherwise the mention is there, not {@linkplain io.github.oncolit.trials.TrialMention#valid()
 * valid}.
 *
 * <h2>Trial names</h2>
 *
 * <pre>
 * name = family number                                 KEYNOTE-189
 *      | acronym [number]                              beside "trial" or "study", before an identifier,
 *                                                      before a title's colon, in a title's brackets
 *      | "The" Capitalised "trial"
 * </pre>
 *
 * <h2>Statistics</h2>
 *
 * The parsers of statistics work on the tokens of a sentence, the most certain first.
 *
 * <pre>
 * p-value  = "P" ["value"] [what] (relation number | not significant)
 * interval = label limits | "(" limits ")" after a number
 * limits   = limit ("to" | "-" | "," | "and") limit    limit = number | "not reached" | "NE"
 * ratio    = measure {words} value                     "HR for death, 0.73"
 *          | value interval                            after a ratio before it
 * median   = endpoint ... ["median"] ... (number unit | "not reached")
 * rate     = percentage about an endpoint              "55% (33 of 60)"
 * counted  = n [words] "(" percent ")" ["of" N] | n "of" N "(" percent ")" | percent "(" n "/" N ")"
 * landmark = "5-year" | ("at" | "after") number unit
 * number   = digits, decimal point "." or a raised point, groups of three by ","
 * </pre>
 *
 * Endpoint, group, comparator, population and landmark are found by short cascades whose first
 * answer holds; where none answers, the field is absent.
 *
 * <h2>Diagnostics</h2>
 *
 * {@link io.github.oncolit.trials.TrialIdCode} for identifiers; for numbers that do not go
 * together, see {@link io.github.oncolit.trials.audit}.
 *
 * <h2>Tables</h2>
 *
 * <ul>
 *   <li>{@code registries.tsv}, {@code groups.tsv}, {@code sponsors.tsv}: grammars of numbers, from
 *       the registries' and groups' own pages, compared with numbers in use.
 *   <li>{@code trial-families.tsv}, {@code trial-names.tsv}: names, from titles in registries and
 *       articles; {@code not-trial-names.tsv}, {@code drug-codes.tsv}: what looks like one and is
 *       none.
 *   <li>{@code statistics/endpoints.tsv}: words for endpoints, from the FDA's guidance of 2018,
 *       RECIST 1.1 and the usage of abstracts.
 *   <li>{@code statistics/cues.tsv}: words for measures, units, comparisons, groups and harms, from
 *       the AMA Manual of Style, CONSORT and CTCAE terms.
 * </ul>
 */
package io.github.oncolit.trials;
