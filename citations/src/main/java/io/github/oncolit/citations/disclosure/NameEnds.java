package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.Folded;
import java.util.Collection;

/**
 * Full names, looked for from their ends. They are kept reversed and sorted, so that each letter
 * that is read backwards narrows the range of names that still fit: a look takes as long as the
 * longest name whose end is there, however many names there are.
 *
 * <pre>
 * name = letter { { sign - "," - ")" } letter }, at a capital or the start of a word
 * </pre>
 */
final class NameEnds {

    private final String[] reversed;

    /** Names as {@link Letters#key} spells them, none of them empty. */
    NameEnds(Collection<String> keys) {
        reversed =
                keys.stream()
                        .map(key -> new StringBuilder(key).reverse().toString())
                        .sorted()
                        .distinct()
                        .toArray(String[]::new);
    }

    /** Where the longest name starts that ends at {@code end}, or -1. */
    int longest(Folded text, int from, int end) {
        int longest = -1;
        int low = 0;
        int high = reversed.length;
        int at = end;
        for (int letters = 0; low < high; letters++) {
            if (letters > 0 && reversed[low].length() == letters) {
                low++;
                if (Character.isUpperCase(text.charAt(at)) || wordStarts(text, from, at)) {
                    longest = at;
                }
            }
            char base = 0;
            while (base == 0) {
                if (at == from || text.charAt(at - 1) == ',' || text.charAt(at - 1) == ')') {
                    return longest;
                }
                base = Letters.base(text.charAt(--at));
            }
            low = first(low, high, letters, base);
            high = first(low, high, letters, (char) (base + 1));
        }
        return longest;
    }

    /** The first name of a range whose letter at a place is not before a letter. */
    private int first(int from, int to, int place, char letter) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reversed[middle].charAt(place) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean wordStarts(Folded text, int from, int at) {
        return at == from || Letters.base(text.charAt(at - 1)) == 0;
    }
}
