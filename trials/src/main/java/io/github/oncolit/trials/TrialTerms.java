package io.github.oncolit.trials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A trie of terms of capitals, in which a hyphen stands for any one separator or none. A look-up
 * reads no more of a text than the longest term has.
 *
 * @param <V> what a term stands for
 */
final class TrialTerms<V> {

    /** A term in a text. */
    record Match<V>(V value, int start, int end) {}

    private static final int EDGES = 27;
    private static final int JOINT = 26;

    private final List<V> values = new ArrayList<>();
    private final BitSet ends = new BitSet(EDGES * EDGES);
    private final boolean[] starts = new boolean[EDGES * EDGES];
    private int[] edges = new int[EDGES];

    TrialTerms() {
        values.add(null);
    }

    /** Adds a term as it is read forwards. */
    void add(String term, V value) {
        String letters = term.replace("-", "");
        starts[pair(letters.charAt(0), letters.length() > 1 ? letters.charAt(1) : '-')] = true;
        starts[pair(term.charAt(0), term.length() > 1 ? term.charAt(1) : '-')] = true;
        int node = 0;
        for (int i = 0; i < term.length(); i++) {
            int edge = node * EDGES + index(term.charAt(i));
            if (edges[edge] == 0) {
                edges[edge] = values.size();
                values.add(null);
                if (edges.length < values.size() * EDGES) {
                    edges = Arrays.copyOf(edges, edges.length * 2);
                }
            }
            node = edges[edge];
        }
        values.set(node, value);
    }

    /** Adds a term that is to be read backwards. */
    void addBackwards(String term, V value) {
        String letters = "-" + term.replace("-", "");
        ends.set(pair(letters.charAt(letters.length() - 2), letters.charAt(letters.length() - 1)));
        add(new StringBuilder(term).reverse().toString(), value);
    }

    private static int index(char c) {
        return c == '-' ? JOINT : Character.toUpperCase(c) - 'A';
    }

    /** Whether some term starts with the two characters at an offset. */
    boolean mayStartAt(TrialText text, int start) {
        char first = text.fold(start);
        char second = text.fold(start + 1);
        boolean letter = second >= 'A' && second <= 'Z';
        return first >= 'A' && first <= 'Z' && starts[pair(first, letter ? second : '-')];
    }

    /** The longest term that starts at an offset and ends before a word's end or not, or null. */
    Match<V> startingAt(TrialText text, int start) {
        Match<V> longest = null;
        int node = 0;
        int at = start;
        while (true) {
            int next = step(node, text.fold(at));
            if (next < 0) {
                node = edges[node * EDGES + JOINT];
                continue;
            }
            if (next == 0) {
                return longest;
            }
            node = next;
            at++;
            if (values.get(node) != null) {
                longest = new Match<>(values.get(node), start, at);
            }
        }
    }

    private static int pair(char last, char first) {
        return index(last) * EDGES + index(first);
    }

    /** Whether some term, added backwards, ends in the two characters before an offset. */
    boolean mayEndAt(TrialText text, int end) {
        char last = text.fold(end - 1);
        if (last < 'A' || last > 'Z') {
            return false;
        }
        int at = text.left(end - 1);
        char before = text.fold(at - 1);
        boolean letter = before >= 'A' && before <= 'Z';
        return ends.get(pair(letter ? before : '-', last))
                || !letter
                        && ends.get(
                                pair(
                                        text.fold(at - 2) >= 'A' && text.fold(at - 2) <= 'Z'
                                                ? text.fold(at - 2)
                                                : '-',
                                        last));
    }

    /** The longest term, added backwards, that ends at an offset, or null. */
    Match<V> endingAt(TrialText text, int end) {
        Match<V> longest = null;
        int node = 0;
        int at = text.left(end);
        while (true) {
            int next = step(node, text.fold(at - 1));
            if (next < 0) {
                node = edges[node * EDGES + JOINT];
                continue;
            }
            if (next == 0) {
                return longest;
            }
            node = next;
            at--;
            if (values.get(node) != null) {
                longest = new Match<>(values.get(node), at, end);
            }
            at = text.left(at);
        }
    }

    /**
     * The node that a character leads to, 0 for none, -1 if only past a separator that is missing.
     */
    private int step(int node, char c) {
        int joint = edges[node * EDGES + JOINT];
        if (c >= 'A' && c <= 'Z') {
            int next = edges[node * EDGES + c - 'A'];
            return next == 0 && joint != 0 ? -1 : next;
        }
        boolean separator = c == '-' || c == ' ' || c == '_' || c == '\n' || c == '/';
        return separator ? joint : 0;
    }
}
