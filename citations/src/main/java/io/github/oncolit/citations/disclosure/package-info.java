/**
 * Conflict-of-interest statements as data: who has which relationship with which organisation.
 *
 * <p>Start with {@link io.github.oncolit.citations.disclosure.Disclosures#in} for an article and
 * with {@link io.github.oncolit.citations.disclosure.DisclosureStatement#parse(CharSequence)} for
 * the text of one statement. The byline of the article tells names from companies where nothing
 * else does; {@link io.github.oncolit.citations.disclosure.Roster} hands it over.
 *
 * <h2>Three shapes</h2>
 *
 * <pre>
 * by author    = person {label list | "No relationship to disclose"} ...      ASCO since 2014
 * by category  = label {person "," list} label ...                            ASCO before 2014
 * in sentences = clause {(";" | "," | "and") clause} "."                      JAMA, Lancet, ICMJE ...
 * list         = item {("," | ";") item}
 * item         = name ["," legal form | ", a ... company"] {flag}
 * flag         = "(Inst)" | "(I)" | "(U)" | "(C)" | "(L)"
 * clause       = [subject] (cue {cue} link organisations | organisations cue | denial)
 * link         = "from" | "for" | "of" | "by" | "to" | "with" | "at" | "in" | "on" | ":"
 * person       = [title] (initials | name) ["'s"]
 * amount       = [bound] money [("-" | "to") money]
 * </pre>
 *
 * A subject holds until the next one. Several cues share the list behind the next link. The look of
 * a name alone is the last resort and leaves {@code NAME_BY_SHAPE}.
 *
 * <h2>Diagnostics</h2>
 *
 * {@link io.github.oncolit.citations.disclosure.DisclosureCode}.
 *
 * <h2>Tables</h2>
 *
 * Compiled by hand, Apache-2.0, each with its source in its header: {@code labels.tsv} (the
 * headings of the forms of ASCO, ASH and the ICMJE), {@code cues.tsv} and {@code modifiers.tsv}
 * (words that name a relationship), {@code word-classes.tsv} (what other words do), {@code
 * companies.tsv} (names with one canonical form), {@code organization-words.tsv}, {@code
 * places.tsv} and {@code given-names.tsv}. An organisation need not be in the table to be read; the
 * table groups spellings and splits lists.
 */
package io.github.oncolit.citations.disclosure;
