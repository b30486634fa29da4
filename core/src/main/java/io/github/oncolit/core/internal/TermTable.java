package io.github.oncolit.core.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dictionary of terms that finds the longest one at a place. ASCII case is ignored. A look-up
 * walks a trie once and so costs no more than the longest term, however many terms there are.
 *
 * <p>The trie is kept small, so that it stays near the processor: a chain of letters without a
 * branch is one node, nodes are numbered so that siblings stand side by side, and the first letters
 * tell most words of a text off before it is entered.
 *
 * @param <V> what a term stands for
 */
public final class TermTable<V> {

    /** A term found in a text: its value and the offset after its last character. */
    public record Match<V>(V value, int end) {}

    private static final int ASCII = 128;
    private static final int FEW = 8;
    private static final int PREFIX = 4;
    private static final int PREFIX_BITS = 15;
    private static final byte[] CODES = codes();

    private final boolean phrases;
    private final List<V> values = new ArrayList<>();

    /** The letters of all nodes, one after the other, and where those of each node start. */
    private char[] letters = {};

    private int[] label = new int[64];

    /** The first letter of each node; siblings follow each other in the order of their letters. */
    private char[] head = new char[64];

    /** The first child of each node: its children end where those of the next node start. */
    private int[] first = new int[64];

    /** The place of each node's value, from 1, or 0 if no term ends there. */
    private int[] valueOf = new int[64];

    private final int[] roots = new int[ASCII];
    private final long[] prefixes = new long[(1 << PREFIX_BITS) / Long.SIZE];
    private int nodes = 1;

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
        String[] sorted = new String[terms.size()];
        Map<String, V> values = new HashMap<>(2 * sorted.length);
        int count = 0;
        for (Map.Entry<String, V> term : terms.entrySet()) {
            String folded = table.fold(term.getKey());
            if (!folded.isEmpty() && values.put(folded, term.getValue()) == null) {
                sorted[count++] = folded;
            }
        }
        Arrays.sort(sorted, 0, count);
        table.build(Arrays.copyOf(sorted, count), values);
        return table;
    }

    /** Terms from {@code from} to {@code to} that share their first letters: a node. */
    private record Range(int from, int to, int depth) {}

    /** Level by level, so that the children of a node are numbered in one go. */
    private void build(String[] terms, Map<String, V> all) {
        StringBuilder spelling = new StringBuilder();
        List<Range> ranges = new ArrayList<>();
        ranges.add(new Range(0, terms.length, 0));
        for (int node = 0; node < ranges.size(); node++) {
            Range range = ranges.get(node);
            int from = range.from();
            grow(node + 1);
            first[node] = nodes;
            if (from < range.to() && terms[from].length() == range.depth()) {
                values.add(all.get(terms[from++]));
                valueOf[node] = values.size();
            }
            while (from < range.to()) {
                Range child = branch(terms, from, range.to(), range.depth());
                ranges.add(child);
                grow(nodes + 1);
                label[nodes] = spelling.length();
                head[nodes] = terms[from].charAt(range.depth());
                spelling.append(terms[from], range.depth(), child.depth());
                if (node == 0 && head[nodes] < ASCII) {
                    roots[head[nodes]] = nodes;
                }
                nodes++;
                from = child.to();
            }
        }
        first[ranges.size()] = nodes;
        label[nodes] = spelling.length();
        letters = spelling.toString().toCharArray();
        for (String term : terms) {
            int prefix = prefix(Folded.of(term), 0, term.length());
            prefixes[prefix >>> 6] |= 1L << prefix;
        }
    }

    /** The terms that go on with the same letter, and how far they share their letters. */
    private static Range branch(String[] terms, int from, int to, int depth) {
        char letter = terms[from].charAt(depth);
        int end = from + 1;
        int step = 1;
        while (step > 0) {
            boolean same = end + step <= to && terms[end + step - 1].charAt(depth) == letter;
            end += same ? step : 0;
            step = same ? step * 2 : step / 2;
        }
        String last = terms[end - 1];
        int shared = depth + 1;
        while (shared < terms[from].length()
                && shared < last.length()
                && terms[from].charAt(shared) == last.charAt(shared)) {
            shared++;
        }
        return new Range(from, end, shared);
    }

    private void grow(int node) {
        if (node >= first.length) {
            int capacity = first.length * 2;
            first = Arrays.copyOf(first, capacity);
            label = Arrays.copyOf(label, capacity);
            head = Arrays.copyOf(head, capacity);
            valueOf = Arrays.copyOf(valueOf, capacity);
        }
    }

    private String fold(String term) {
        char[] folded = term.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private char fold(char c) {
        if (phrases && (c == '-' || c == '\n')) {
            return ' ';
        }
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /**
     * The longest term that starts at an offset and ends at a word's end.
     *
     * @return the match, or null if no term stands there
     */
    public Match<V> longestAt(Folded text, int offset, int limit) {
        if (offset >= limit || !isPossible(text, offset, limit)) {
            return null;
        }
        int longest = 0;
        int end = 0;
        int at = offset;
        int node = child(0, fold(text.charAt(at)));
        while (node != 0) {
            int stop = label[node + 1];
            int k = label[node] + 1;
            at++;
            while (k < stop && at < limit && letters[k] == fold(text.charAt(at))) {
                k++;
                at++;
            }
            if (k < stop) {
                break;
            }
            if (valueOf[node] != 0 && endsWord(text, at, limit)) {
                longest = valueOf[node];
                end = at;
            }
            node = at < limit ? child(node, fold(text.charAt(at))) : 0;
        }
        return longest == 0 ? null : new Match<>(values.get(longest - 1), end);
    }

    /** Whether any term starts with the letters at an offset. */
    private boolean isPossible(Folded text, int offset, int limit) {
        int prefix = prefix(text, offset, limit);
        return (prefixes[prefix >>> 6] >>> prefix & 1) != 0;
    }

    /** A number for the first letters and digits, which a term shares with where it stands. */
    private static int prefix(Folded text, int offset, int limit) {
        int prefix = 0;
        int end = Math.min(limit, offset + PREFIX);
        for (int at = offset; at < end; at++) {
            char c = text.charAt(at);
            if (c >= ASCII || CODES[c] == 0) {
                break;
            }
            prefix = prefix << 5 | CODES[c];
        }
        return prefix * 0x9E3779B1 >>> Integer.SIZE - PREFIX_BITS;
    }

    private static byte[] codes() {
        byte[] codes = new byte[ASCII];
        for (int c = 'a'; c <= 'z'; c++) {
            codes[c] = (byte) (c - 'a' + 1);
            codes[c - 32] = codes[c];
        }
        for (int c = '0'; c <= '9'; c++) {
            codes[c] = (byte) (27 + c % 5);
        }
        return codes;
    }

    /** The child of a node that starts with a letter, or 0, which is nobody's child. */
    private int child(int node, char c) {
        if (node == 0 && c < ASCII) {
            return roots[c];
        }
        int low = first[node];
        int high = first[node + 1];
        while (high - low > FEW) {
            int middle = low + high >>> 1;
            if (head[middle] <= c) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < high; i++) {
            if (head[i] == c) {
                return i;
            }
        }
        return 0;
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
