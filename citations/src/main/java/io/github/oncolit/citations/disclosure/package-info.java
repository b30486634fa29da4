/**
 * Conflict-of-interest statements as data: who has which relationship with which organisation.
 *
 * <p>Start with {@link io.github.oncolit.citations.disclosure.Disclosures#in} for an article and
 * with {@link io.github.oncolit.citations.disclosure.DisclosureStatement#parse(CharSequence)} for
 * the text of one statement.
 */
package io.github.oncolit.citations.disclosure;
