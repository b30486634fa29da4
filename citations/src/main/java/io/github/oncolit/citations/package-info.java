/**
 * References and the in-text markers that point at them.
 *
 * <p>Start with {@link io.github.oncolit.citations.References#in} and {@link
 * io.github.oncolit.citations.CitationMarkers#in} for an article, with {@link
 * io.github.oncolit.citations.References#split} for a pasted list, and with {@link
 * io.github.oncolit.citations.Reference#parse} for one reference.
 *
 * <h2>How a reference is read</h2>
 *
 * The most certain parts first, each taken out of the way of the next: what announces itself, then
 * the authors, then the numbers of the place in the journal, and last the boundary between title
 * and journal, for which all candidates are scored. {@link
 * io.github.oncolit.citations.Reference#explain()} names the witness of each field and the
 * runner-up.
 *
 * <pre>
 * reference = [label] [authors [year]] [title] [container] [locus] {note}
 * authors   = name {separator name} [separator et-al] [end]
 * name      = family initials [suffix]              van der Berg JS Jr   (Vancouver)
 *           | family "," initials [[","] suffix]    Berg, J. S., Jr.     (APA)
 *           | initials family [suffix]              J.-S. de Berg        (ACS, IEEE)
 *           | family "," given {given | initial}    Berg, Johanna S.     (MLA, Chicago)
 *           | given {initial | given} family        Johanna S. Berg
 *           | word given {given | initial}          Berg Johanna S.      (PLOS)
 * title     = text up to "." | "?" | "!" | "," | ";" | ":" | quote before the container
 * container = a journal of the table, what looks like one, a book behind "In", a site
 * locus     = year [month [day]] ";" volume ["(" issue ")"] ":" pages       (AMA, NLM)
 *           | volume ":" pages "," year                                     (JCO)
 *           | volume "," pages "(" year ")"                                 (Nature)
 *           | volume "," "no." issue "(" year ")" ":" pages                 (Chicago)
 *           | volume ["(" issue ")"] ("," | ":") pages                      (APA, PLOS)
 *           | year "," volume "," page                                      (ACS)
 * pages     = first ["-" last] | ["abstract"] locator
 * note      = DOI | PMID | PMCID | ISBN | arXiv | PII | address | date of access
 *           | date of electronic publication | trial number | "[Internet]" ...
 * </pre>
 *
 * <h2>How a list is split</h2>
 *
 * <pre>
 * list       = [heading] (labelled | unlabelled)
 * labelled   = label item {(new line label | " " next label) item}
 * unlabelled = item {(new line | tail " " head) item}
 * label      = number "." | "[" number "]" | "(" number ")" | number ")" | letter ")" | bullet ...
 * </pre>
 *
 * A head is the shape of a first author; a tail that of pages, an e-locator or an address.
 *
 * <h2>How markers are found</h2>
 *
 * <pre>
 * bracket     = "[" [lead] numbers "]"
 * paren       = "(" [lead] numbers ")"
 * superscript = numbers, raised, linked, or glued to a word where nothing else explains them
 * numbers     = number {("," | ";" | "-" | "and") number}
 * group       = "(" [lead] cite {";" cite} ")"               (Doe et al., 2020; Roe, 2021a)
 * narrative   = names "(" year ")"                           Doe and Roe (2020)
 * </pre>
 *
 * All that may be a marker is collected for each style; the style that accounts for most of the
 * list wins, and its numbers must keep the order of first citation unless the list is alphabetical.
 *
 * <h2>Diagnostics</h2>
 *
 * {@link io.github.oncolit.citations.ReferenceCode} and {@link
 * io.github.oncolit.citations.MarkerCode}. They flag what a reader would look at again and change
 * no value.
 *
 * <h2>Tables</h2>
 *
 * <ul>
 *   <li>{@code journals.tsv}: abbreviations and titles, from JabRef's abbreviation lists, of which
 *       two are the Medline abbreviations of the NLM, with synonyms of oncology and chemistry
 *       added; CC0-1.0.
 *   <li>{@code doi-patterns.tsv}: what publishers spell in their DOIs; compiled from published
 *       DOIs.
 *   <li>{@code organization-words.tsv}: words of groups, agencies and publishers; compiled by hand.
 * </ul>
 *
 * A journal that is not in the table is told by the look of its words, so the table need not be
 * complete.
 */
package io.github.oncolit.citations;
