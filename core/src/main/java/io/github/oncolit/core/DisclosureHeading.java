package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a heading above a statement of conflicts of interest, which journals put together in
 * ever new ways.
 *
 * <pre>
 * words = word { separator word }       at least two, the first with a capital
 * word  = core | disclosure | any | apart                     disclosure-words.tsv
 * </pre>
 *
 * A core word ({@code conflict}, {@code competing}) makes the words such a heading; {@code
 * Disclosures} does unless a word that it is not joined to names another statement. Reads at most
 * twelve words.
 */
final class DisclosureHeading {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 20;
    private static final CharSet LETTERS = CharSet.LETTER.or(CharSet.of("'-"));
    private static final CharSet SEPARATORS = CharSet.of(" /&,()");

    private static final Map<String, String> WORDS = words();

    private DisclosureHeading() {}

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Tsv.read(DisclosureHeading.class, "disclosure-words.tsv", 2)
                .rows()
                .forEach(row -> words.put(row.get(0), row.get(1)));
        return Map.copyOf(words);
    }

    /** The end of such words at an offset, or -1 if there are none. */
    static int end(Folded text, int start, int limit) {
        if (start >= limit || !CharSet.UPPER.contains(text.charAt(start))) {
            return -1;
        }
        boolean core = false;
        boolean disclosure = false;
        boolean apart = false;
        boolean joined = false;
        int words = 0;
        int end = -1;
        for (int at = start; at < limit && words < MOST_WORDS; ) {
            int stop = wordEnd(text, at, limit);
            String part = stop > at ? part(text, at, stop) : "";
            if (part.isEmpty()) {
                break;
            }
            core |= part.equals("core");
            disclosure |= part.equals("disclosure");
            core |= joined && part.equals("disclosure");
            apart |= part.equals("apart");
            words++;
            end = stop;
            joined = text.startsWithIgnoreCase("and", at);
            at = stop;
            while (at < limit && SEPARATORS.contains(text.charAt(at))) {
                joined |= text.charAt(at) == '/' || text.charAt(at) == '&';
                at++;
            }
        }
        return words > 1 && (core || disclosure && !apart) ? end : -1;
    }

    private static int wordEnd(Folded text, int start, int limit) {
        int end = start;
        int last = Math.min(limit, start + LONGEST_WORD);
        while (end < last && LETTERS.contains(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String part(Folded text, int start, int end) {
        String word = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(word, "");
    }
}
