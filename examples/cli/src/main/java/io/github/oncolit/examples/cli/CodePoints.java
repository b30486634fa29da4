package io.github.oncolit.examples.cli;

import java.util.Arrays;

/** Offsets in code points, which annotation formats count, from UTF-16 units. */
final class CodePoints {

    /** Where the second units of pairs are, in text order. */
    private final int[] lows;

    CodePoints(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        this.lows = Arrays.copyOf(found, count);
    }

    /** How many code points begin before an offset. */
    int at(int offset) {
        int place = Arrays.binarySearch(lows, offset);
        return offset - (place >= 0 ? place : -place - 1);
    }
}
