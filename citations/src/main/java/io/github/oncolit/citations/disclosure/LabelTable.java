package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;
import java.util.List;

/**
 * The category labels, compared letter by letter: what stands between the letters (spaces, line
 * breaks, commas, apostrophes in whatever encoding) does not count, so that {@code Speakersâ€™
 * Bureau} and {@code Travel, Accommodations , Expenses} are found.
 */
final class LabelTable {

    /** A label found: its category, null if it names no relationship, and where it ends. */
    record Match(DisclosureCategory category, int end) {}

    private static final int MOST_BETWEEN = 5;
    private static final int FEWEST_OF_CUT = 5;
    private static final int LETTERS = 26;
    private static final List<List<String>> ROWS =
            Tsv.read(LabelTable.class, "labels.tsv", 2).rows();

    /** No label, with all that may stand between and behind its letters, is longer. */
    static final int LONGEST =
            8 + (1 + MOST_BETWEEN) * ROWS.stream().mapToInt(r -> r.get(0).length()).max().orElse(0);

    /** The nodes of a trie over letters: the node behind each letter of each node, or 0. */
    private static final short[] NEXT = new short[LETTERS * mostNodes()];

    private static final Match[] CATEGORIES = new Match[NEXT.length / LETTERS];

    static {
        int nodes = 1;
        for (List<String> row : ROWS) {
            String letters = Letters.key(row.get(0));
            int node = 0;
            for (int i = 0; i < letters.length(); i++) {
                int edge = node * LETTERS + letters.charAt(i) - 'a';
                if (NEXT[edge] == 0) {
                    NEXT[edge] = (short) nodes++;
                }
                node = NEXT[edge];
            }
            CATEGORIES[node] =
                    new Match(
                            row.get(1).equals("-") ? null : DisclosureCategory.valueOf(row.get(1)),
                            0);
        }
    }

    private LabelTable() {}

    private static int mostNodes() {
        return 1 + ROWS.stream().mapToInt(row -> row.get(0).length()).sum();
    }

    /** The longest label at an offset where a capital stands, or null. */
    static Match longestAt(Folded text, int offset, int limit) {
        Match longest = null;
        int end = offset;
        int node = 0;
        int between = 0;
        for (int at = offset; at < limit && between <= MOST_BETWEEN; at++) {
            char c = text.charAt(at);
            char base = c < 0x80 ? Letters.base(c) : 0;
            if (base != 0) {
                node = NEXT[node * LETTERS + base - 'a'];
                between = 0;
            } else if (c == ':' || at == offset + 1) {
                break;
            } else {
                between++;
            }
            if (node == 0) {
                break;
            }
            if (base != 0 && CATEGORIES[node] != null) {
                longest = CATEGORIES[node];
                end = at + 1;
            }
        }
        return longest == null ? null : new Match(longest.category(), end);
    }

    /** Whether a label starts with the letters of a range: the text was cut within it. */
    static boolean isCutAt(Folded text, int from, int to) {
        int node = 0;
        int letters = 0;
        for (int at = from; at < to; at++) {
            char base = Letters.base(text.charAt(at));
            if (base != 0) {
                node = base > 'z' ? 0 : NEXT[node * LETTERS + base - 'a'];
                letters++;
                if (node == 0) {
                    return false;
                }
            }
        }
        return letters >= FEWEST_OF_CUT;
    }
}
