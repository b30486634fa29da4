package io.github.oncolit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void everyRaisedPointIsADecimalPointBetweenDigitsOnly() {
        for (char point : "\u00B7\u2027\u22C5\u2219\u066B".toCharArray()) {
            for (String apart :
                    new String[] {"#5", "5#", "5#a", "a#5", "5# 5", "/#5", ":#5", "5#/"}) {
                String text = apart.replace('#', point);
                assertEquals(text, Folded.of(text).toString());
            }
            assertEquals("0.9", Folded.of("0" + point + "9").toString());
            assertEquals("9.0", Folded.of("9" + point + "0").toString());
            assertEquals("1.23", Folded.of("\uFF11" + point + "\uFF12\uFF13").toString());
        }
        assertEquals("5a5", Folded.of("5a5").toString());
        assertEquals('\u00B7', Folded.fold('\u00B7'));
    }

    @Test
    void whatIsFoldedIsNotFoldedAgain() {
        Folded text = Folded.of("A\u2013B");
        assertSame(text, Folded.of(text));
        assertThrows(NullPointerException.class, () -> Folded.of(null));
    }

    @Test
    void theEndsOfTheAlphabetHaveTheirLowerCase() {
        assertEquals('a', Folded.lower('A'));
        assertEquals('z', Folded.lower('Z'));
        assertEquals('@', Folded.lower('@'));
        assertEquals('[', Folded.lower('['));
        assertEquals('\u00E0', Folded.lower('\u00C0'));
        assertEquals('\u03B2', Folded.lower('\u0392'));
    }

    @Test
    void aTermStandsWhollyInTheTextOrNotAtAll() {
        Folded text = Folded.of("AZ@[az");
        assertTrue(text.startsWith("az", 4));
        assertFalse(text.startsWith("az", 5));
        assertFalse(text.startsWith("z", 6));
        assertFalse(text.startsWith("A", -1));
        assertTrue(text.startsWith("", 6));
        assertTrue(text.startsWithIgnoreCase("az@[az", 0));
        assertFalse(text.startsWithIgnoreCase("az", 5));
        assertFalse(text.startsWithIgnoreCase("az", -1));
        assertTrue(text.startsWithIgnoreCase("az", 4));
        assertFalse(text.startsWithIgnoreCase("`{", 2));
    }

    @Test
    void aSearchKeepsToItsStretch() {
        Folded text = Folded.of("abcabc");
        assertEquals(3, text.indexOf('a', 1, 4));
        assertEquals(-1, text.indexOf('a', 1, 3));
        assertEquals(0, text.indexOf('a', -5, 9));
        assertEquals(-1, text.indexOf('x', -5, 9));
        assertEquals(4, text.skip(CharSet.of("abc"), 2, 4));
        assertEquals(2, text.skip(CharSet.of("ab"), 2, 6));
        assertEquals("ca", text.subSequence(2, 4).toString());
    }
}
