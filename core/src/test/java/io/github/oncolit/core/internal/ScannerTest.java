package io.github.oncolit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Span;
import org.junit.jupiter.api.Test;

class ScannerTest {

    private static final Folded TEXT = Folded.of("Arm B12, arms");

    @Test
    void aWindowLiesInItsText() {
        int length = TEXT.length();
        assertTrue(new Scanner(TEXT, length, length).atEnd());
        assertFalse(new Scanner(TEXT, 0, length).atEnd());
        for (int[] window : new int[][] {{-1, 2}, {3, 2}, {0, length + 1}}) {
            assertThrows(
                    IllegalArgumentException.class, () -> new Scanner(TEXT, window[0], window[1]));
        }
    }

    @Test
    void aCursorIsPutIntoItsWindowOnly() {
        Scanner in = new Scanner(TEXT, 4, 7);
        in.position(7);
        assertTrue(in.atEnd());
        in.position(0);
        assertEquals(0, in.position());
        assertEquals(7, in.end());
        assertThrows(IllegalArgumentException.class, () -> in.position(8));
        assertThrows(IllegalArgumentException.class, () -> in.position(-1));
    }

    @Test
    void nothingIsSeenOrTakenBehindTheWindow() {
        Scanner in = new Scanner(TEXT, 4, 7);
        assertEquals('B', in.peek());
        assertEquals('2', in.peek(2));
        assertEquals(Scanner.END, in.peek(3));
        assertEquals('A', in.peek(-4));
        assertEquals(Scanner.END, in.peek(-5));
        in.position(7);
        in.skip();
        assertFalse(in.next(','));
        assertFalse(in.next(CharSet.of(",")));
        assertFalse(in.next(","));
        assertFalse(in.nextIgnoreCase(","));
        assertFalse(in.nextWord(","));
        assertEquals(0, in.nextWhile(CharSet.of(",")));
        assertEquals(7, in.position());
    }

    @Test
    void whatIsTakenIsPassedAndTheRestIsLeft() {
        Scanner in = new Scanner(TEXT, 0, TEXT.length());
        assertFalse(in.next("arm"));
        assertFalse(in.next('a'));
        assertEquals(0, in.position());
        assertTrue(in.next('A'));
        assertEquals(1, in.position());
        in.skip();
        assertEquals(2, in.position());
        assertTrue(in.next("m B12, arms"));
        assertTrue(in.atEnd());
        assertEquals(Scanner.END, in.peek());
        in.position(0);
        assertTrue(in.next("Arm"));
        assertEquals(3, in.position());
        assertEquals(1, in.spaces());
        assertFalse(in.next(CharSet.DIGIT));
        assertTrue(in.next(CharSet.UPPER));
        assertEquals(1, in.nextWhile(CharSet.DIGIT, 1));
        assertEquals(1, in.digits());
        assertEquals(new Span(4, 7), in.since(4));
        assertTrue(in.nextIgnoreCase(", arms"));
        assertTrue(in.atEnd());
    }

    @Test
    void aWordEndsWithItsLettersOrWithTheWindow() {
        assertTrue(new Scanner(TEXT, 0, TEXT.length()).nextWord("arm"));
        assertFalse(new Scanner(TEXT, 9, TEXT.length()).nextWord("arm"));
        assertTrue(new Scanner(TEXT, 9, 12).nextWord("arm"));
        assertFalse(new Scanner(TEXT, 9, 11).nextWord("arm"));
        assertFalse(new Scanner(TEXT, 9, TEXT.length()).nextWord("army"));
        assertTrue(new Scanner(TEXT, 9, TEXT.length()).nextWord("arms"));
        assertFalse(new Scanner(TEXT, 0, TEXT.length()).nextWord("leg"));
    }
}
