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
 */
package io.github.oncolit.core;
