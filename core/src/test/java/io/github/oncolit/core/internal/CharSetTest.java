package io.github.oncolit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A set keeps 64 characters in a word, so the members of interest stand about the words' ends. */
class CharSetTest {

    private static final char[] PLACES = {
        0, '\u003F', '\u0040', '\u007F', '\u0080', '\u0100', '\uFFBF', '\uFFC0', '\uFFFF'
    };

    @Test
    void aSetHoldsItsMembersAndItsRestTheOthers() {
        for (char member : PLACES) {
            CharSet one = CharSet.of(String.valueOf(member));
            for (char c : PLACES) {
                assertEquals(c == member, one.contains(c));
                assertEquals(c != member, one.negate().contains(c));
                assertEquals(c == member || c == 'x', one.or(CharSet.of("x")).contains(c));
                assertEquals(c == member || c == 'x', CharSet.of("x").or(one).contains(c));
                assertEquals(c <= member, CharSet.range((char) 0, member).contains(c));
                assertEquals(c >= member, CharSet.range(member, '\uFFFF').contains(c));
                assertEquals(c < member, CharSet.where(d -> d < member).contains(c));
                assertEquals(false, CharSet.of("").contains(c));
            }
        }
    }
}
