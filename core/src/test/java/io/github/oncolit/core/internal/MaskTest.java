package io.github.oncolit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.oncolit.core.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mask keeps 64 characters in a word, so the places of interest lie about the words' ends. */
class MaskTest {

    private static final int START = 10;

    private static String drawn(Mask mask, int from, int to) {
        StringBuilder drawn = new StringBuilder();
        for (int i = from; i < to; i++) {
            drawn.append(mask.isTaken(i) ? '#' : '.');
        }
        return drawn.toString();
    }

    @Test
    void nothingOutsideOfTheWindowIsFreeOrTaken() {
        for (int length : new int[] {0, 1, 63, 64, 65, 128, 130}) {
            int end = START + length;
            Mask mask = new Mask(new Span(START, end));
            assertEquals("##" + ".".repeat(length) + "##", drawn(mask, START - 2, end + 2));
            assertEquals(START, mask.nextFree(0));
            assertEquals(end, mask.nextTaken(0));
            mask.take(new Span(0, end + 100));
            assertEquals("#".repeat(length + 4), drawn(mask, START - 2, end + 2));
            assertEquals(end, mask.nextFree(0));
            assertEquals(START, mask.nextTaken(0));
            assertEquals(end, mask.nextTaken(end + 3));
            mask.give(new Span(0, end + 100));
            assertEquals("##" + ".".repeat(length) + "##", drawn(mask, START - 2, end + 2));
        }
    }

    @Test
    void whatIsTakenIsTakenToTheCharacter() {
        for (int from = START; from < START + 140; from++) {
            for (int length : new int[] {0, 1, 2, 63, 64, 65, 129}) {
                int to = Math.min(from + length, START + 140);
                Mask mask = new Mask(START, START + 140);
                mask.take(from, to);
                String taken =
                        ".".repeat(from - START)
                                + "#".repeat(to - from)
                                + ".".repeat(START + 140 - to);
                assertEquals(taken, drawn(mask, START, START + 140));
                assertEquals(from == to ? START + 140 : from, mask.nextTaken(START));
                assertEquals(to, mask.nextFree(from));
            }
        }
    }

    @Test
    void whatIsGivenBackIsFreeToTheCharacter() {
        for (int from = START; from < START + 140; from++) {
            for (int length : new int[] {0, 1, 2, 63, 64, 65, 129}) {
                int to = Math.min(from + length, START + 140);
                Mask mask = new Mask(START, START + 140);
                mask.take(START, START + 140);
                mask.give(from, to);
                String taken =
                        "#".repeat(from - START)
                                + ".".repeat(to - from)
                                + "#".repeat(START + 140 - to);
                assertEquals(taken, drawn(mask, START, START + 140));
                assertEquals(from == to ? START + 140 : from, mask.nextFree(START));
                assertEquals(to, mask.nextTaken(from));
            }
        }
    }

    @Test
    void givingBackWhatIsFreeTakesNothing() {
        Mask mask = new Mask(START, START + 8);
        mask.take(START + 2, START + 4);
        mask.give(START + 3, START + 6);
        assertEquals("..#.....", drawn(mask, START, START + 8));
    }

    @Test
    void whatIsUnexplainedHasNoSeparatorsAtItsEnds() {
        String text = "0123456789 , a b;TAKEN;c ; TAKEN,;d";
        Mask mask = new Mask(START, text.length());
        mask.take(17, 22);
        mask.take(27, 32);
        CharSet separators = CharSet.of(" ,;");
        assertEquals(
                List.of(new Span(13, 16), new Span(23, 24), new Span(34, 35)),
                mask.unexplained(text, separators));
        mask.take(13, 16);
        mask.take(23, 24);
        assertEquals(List.of(new Span(34, 35)), mask.unexplained(text, separators));
        mask.take(34, 35);
        assertEquals(List.of(), mask.unexplained(text, separators));
    }
}
