/**
 * The check of an article's citation markers and its reference list against each other.
 *
 * <p>{@link io.github.oncolit.citations.apparatus.ApparatusAudit#of} gives leads, each a {@link
 * io.github.oncolit.citations.apparatus.ApparatusCheck} with a span and the figures behind it:
 * cited and not listed, listed and never cited, numbers out of order, missing or repeated, works
 * that are listed twice, names and years that fit several works. Where a list is out of order it
 * proposes a {@linkplain io.github.oncolit.citations.apparatus.Renumbering renumbering}. It is no
 * better than the reading of the markers: a list that seems never to be cited may be one whose
 * markers were lost when the page was saved.
 */
package io.github.oncolit.citations.apparatus;
