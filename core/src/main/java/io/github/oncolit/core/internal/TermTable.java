package io.github.oncolit.core.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dictionary of terms that finds the longest one at a place. ASCII case is ignored. A look-up
 * walks a trie once and so costs no more than the longest term, however many terms there are. Most
 * nodes of a trie have one child, which is kept beside them; the others' stand in rows by letter,
 * in a large table in one hash table.
 *
 * @param <V> what a term stands for
 */
public final class TermTable<V> {

    /** A term found in a text: its value and the offset after its last character. */
    public record Match<V>(V value, int end) {}

    private static final int MANY = -1;
    private static final int LARGEST_DENSE = 1 << 18;

    private final List<V> values = new ArrayList<>();
    private int[] valueOf = new int[64];
    private long[] edges = {};
    private int[] targets = {};
    private final int[] roots = new int[128];
    private int[] pairs = {};

    /** Four for each node: its value, its only child's letter or {@link #MANY}, that child. */
    private int[] tree = {};

    /** A number for each letter that leads to a child, and a row of children for each node. */
    private final byte[] letters = new byte[128];

    private int[] rows = {};
    private int width;
    private int nodes = 1;

    private final boolean phrases;

    private TermTable(boolean phrases) {
        this.phrases = phrases;
    }

    /**
     * A table of terms; they are matched against folded text, so they should be folded themselves.
     */
    public static <V> TermTable<V> of(Map<String, V> terms) {
        return of(terms, false);
    }

    /** The same, where a hyphen or the end of a line may stand for a term's space. */
    public static <V> TermTable<V> ofPhrases(Map<String, V> terms) {
        return of(terms, true);
    }

    private static <V> TermTable<V> of(Map<String, V> terms, boolean phrases) {
        TermTable<V> table = new TermTable<>(phrases);
        Map<Long, Integer> edges = new HashMap<>();
        terms.forEach((term, value) -> table.add(edges, term, value));
        table.freeze(edges);
        return table;
    }

    private void add(Map<Long, Integer> trie, String term, V value) {
        int node = 0;
        for (int i = 0; i < term.length(); i++) {
            node = trie.computeIfAbsent(edge(node, lower(term.charAt(i))), e -> nodes++);
        }
        if (node >= valueOf.length) {
            valueOf = Arrays.copyOf(valueOf, Math.max(nodes, valueOf.length * 2));
        }
        values.add(value);
        valueOf[node] = values.size();
    }

    private void freeze(Map<Long, Integer> trie) {
        int capacity = Integer.highestOneBit(Math.max(4, trie.size() * 2)) << 1;
        edges = new long[capacity];
        targets = new int[capacity];
        Arrays.fill(edges, -1);
        tree = new int[nodes * 4];
        for (int node = 0; node < nodes; node++) {
            tree[node * 4] = node < valueOf.length ? valueOf[node] : 0;
        }
        valueOf = new int[0];
        trie.forEach(
                (edge, target) -> {
                    int at = slot(edge);
                    edges[at] = edge;
                    targets[at] = target;
                    int parent = (int) (edge >>> 16) * 4;
                    tree[parent + 1] = tree[parent + 2] == 0 ? (int) (edge & 0xFFFF) : MANY;
                    tree[parent + 2] = target;
                    if (parent == 0 && (edge & 0xFFFF) < roots.length) {
                        roots[(int) (edge & 0xFFFF)] = target;
                    }
                });
        freezeRows(trie);
        freezePairs();
    }

    private static long edge(int node, char c) {
        return (long) node << 16 | c;
    }

    private int slot(long edge) {
        int mask = edges.length - 1;
        int at = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (edges[at] != -1 && edges[at] != edge) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private char fold(char c) {
        return phrases && (c == '-' || c == '\n') ? ' ' : lower(c);
    }

    /** Whether two ASCII letters or digits stand at an offset: no term ends between them. */
    private static boolean isPair(Folded text, int offset, int limit) {
        if (offset + 1 >= limit) {
            return false;
        }
        char first = text.charAt(offset);
        char second = text.charAt(offset + 1);
        return (first | second) < 128
                && CharSet.WORD.contains(first)
                && CharSet.WORD.contains(second);
    }

    private static int pair(Folded text, int offset) {
        return lower(text.charAt(offset)) << 7 | lower(text.charAt(offset + 1));
    }

    /** Rows for the nodes with many children, unless they would take too much room. */
    private void freezeRows(Map<Long, Integer> trie) {
        int used = 1;
        int many = 0;
        for (long edge : trie.keySet()) {
            char c = (char) edge;
            if (c < letters.length && letters[c] == 0) {
                letters[c] = (byte) used++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            if (tree[node * 4 + 1] == MANY) {
                tree[node * 4 + 3] = many++ * used;
            }
        }
        if ((long) many * used > LARGEST_DENSE) {
            return;
        }
        width = used;
        rows = new int[many * width];
        trie.forEach(
                (edge, target) -> {
                    int node = (int) (edge >>> 16) * 4;
                    char c = (char) (long) edge;
                    if (tree[node + 1] == MANY && c < letters.length) {
                        rows[tree[node + 3] + letters[c]] = target;
                    }
                });
    }

    /** The nodes behind two ASCII letters, in one look: most words of a text leave here. */
    private void freezePairs() {
        pairs = new int[128 * 128];
        for (char first = 0; first < 128; first++) {
            for (char second = 0; second < 128 && roots[first] != 0; second++) {
                pairs[first << 7 | second] = child(roots[first], second);
            }
        }
    }

    /**
     * The longest term that starts at an offset and ends at a word's end.
     *
     * @return the match, or null if no term stands there
     */
    public Match<V> longestAt(Folded text, int offset, int limit) {
        if (offset >= limit) {
            return null;
        }
        boolean pair = isPair(text, offset, limit);
        int i = pair ? offset + 1 : offset;
        int node = pair ? pairs[pair(text, offset)] : child(0, lower(text.charAt(offset)));
        int longest = 0;
        int end = 0;
        while (node != 0) {
            if (tree[node * 4] != 0 && endsWord(text, i + 1, limit)) {
                longest = tree[node * 4];
                end = i + 1;
            }
            i++;
            node = i < limit ? child(node, fold(text.charAt(i))) : 0;
        }
        return longest == 0 ? null : new Match<>(values.get(longest - 1), end);
    }

    /** The child of a node along a character, or 0, which is nobody's child. */
    private int child(int node, char c) {
        if (node == 0 && c < roots.length) {
            return roots[c];
        }
        int only = tree[node * 4 + 1];
        if (only != MANY) {
            return only == c ? tree[node * 4 + 2] : 0;
        }
        if (width > 0 && c < letters.length) {
            return rows[tree[node * 4 + 3] + letters[c]];
        }
        int at = slot(edge(node, c));
        return edges[at] == -1 ? 0 : targets[at];
    }

    /** What a whole string stands for, or null. */
    public V get(CharSequence term) {
        Folded folded = Folded.of(term);
        Match<V> match = longestAt(folded, 0, folded.length());
        return match != null && match.end() == folded.length() ? match.value() : null;
    }

    private static boolean endsWord(Folded text, int end, int limit) {
        return end >= limit
                || !CharSet.WORD.contains(text.charAt(end))
                || !CharSet.WORD.contains(text.charAt(end - 1));
    }
}
