/**
 * References in the formats of other programs, and printed in two house styles.
 *
 * <p>{@link io.github.oncolit.citations.export.CslJson} gives maps for any JSON library, {@link
 * io.github.oncolit.citations.export.Ris} and {@link io.github.oncolit.citations.export.BibTex}
 * text, {@link io.github.oncolit.citations.export.HouseStyle} a reference in the AMA's or the NLM's
 * style. All say what the reference printed and nothing more: a shortened last page stays short,
 * and a part that is missing stays out. Values are escaped for the format that they stand in and
 * for no other.
 */
package io.github.oncolit.citations.export;
