/**
 * Articles and the places in them: what every parser reads from and points back to.
 *
 * <p>The laws that every record of Oncolit keeps:
 *
 * <ol>
 *   <li><b>Total.</b> Every method that takes text accepts any {@code CharSequence}; {@code null}
 *       is the only illegal input.
 *   <li><b>Located.</b> Every leaf value has a half-open UTF-16 span, and the text at that span
 *       equals its {@code raw}.
 *   <li><b>Printed is not meant.</b> {@code raw} is what the page says, {@code value} what was
 *       read.
 *   <li><b>Nothing invented, nothing lost.</b> What no field took stays visible.
 *   <li><b>Linear.</b> Time grows with the length of the text, stack depth does not grow at all.
 *   <li><b>Local failure.</b> One bad line never harms its neighbour.
 *   <li><b>Immutable, thread-safe, equal by content.</b> The same in every locale and time zone.
 *   <li><b>No null out.</b> Lists may be empty and optionals absent; nothing else.
 *   <li><b>Rules in code, knowledge in tables.</b>
 *   <li><b>Small surface.</b>
 * </ol>
 *
 * <h2>How an article is read</h2>
 *
 * {@link io.github.oncolit.core.Article} reads HTML, JATS, PubMed XML, Markdown and plain text into
 * one text with zones. Markup says more than words where it is there; else zones are told by
 * headings, as JATS orders them:
 *
 * <pre>
 * article  = front [abstract] body back
 * front    = {site line | kicker | citation | date | title | byline | affiliation | dek}
 * abstract = heading {paragraph | subheading paragraph}
 * back     = {heading paragraphs | run-in paragraph | statement} [references] {caption | table}
 * byline   = person {separator (person | degree | suffix | group | mark)}
 * date     = June 3, 2023 | 3 June 2023 | 2022 Feb 20 | 2022-02-20 | June 2023
 *          | n "/" n "/" year, only if one n exceeds 12 or both agree
 * </pre>
 *
 * Offsets are UTF-16 units of {@link io.github.oncolit.core.Article#text()}; {@link
 * io.github.oncolit.core.Article#sourceSpan} leads back to the source that was given.
 *
 * <p>{@link io.github.oncolit.core.Articles} reads sets, archives and folders one article at a
 * time, and names those that cannot be read.
 *
 * <h2>Tables</h2>
 *
 * Words that articles and sites use, in lower case, compiled in 2026 and CC0-1.0, each with its
 * source in its header: {@code headings.tsv}, {@code statements.tsv}, {@code disclosure-words.tsv}
 * and {@code article-types.tsv} (section titles of PubMed Central articles and news sites, ICMJE,
 * CONSORT), {@code furniture.tsv}, {@code markup-words.tsv} and {@code service-links.tsv} (what
 * belongs to a site and not to its articles), {@code degrees.tsv}, {@code name-particles.tsv} and
 * {@code not-names.tsv} (bylines).
 */
package io.github.oncolit.core;
