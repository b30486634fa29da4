package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;
import io.github.oncolit.trials.Endpoint;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of the tables in a trie over words: one hash look-up a word, however many terms there
 * are. A word is looked up in lower case, and without its plural {@code s} if that fails; a term
 * that is printed with capitals must be printed so.
 */
final class Lexicon {

    private static final Term[] NO_TERMS = {};
    private static final int WORD_BITS = 12;
    private static final long WORD_MASK = (1 << WORD_BITS) - 1;

    /** The terms of the packaged tables. */
    static final Lexicon PACKAGED = load();

    /** The hashes of the words, with their numbers in the low bits; 0 where none is. */
    private final long[] words = new long[1 << WORD_BITS];

    private int wordCount = 1;
    private long[] edges = {};
    private int[] targets = {};
    private int[] firstNodes = {};
    private Term[] only = {};
    private long[] nextWords = {};
    private Term[] anyCase = new Term[1 << 12];
    private Term[][] exact = new Term[1 << 12][];
    private int nodeCount;

    private Lexicon() {}

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        Map<Long, Integer> trie = new HashMap<>();
        lexicon.addNode();
        for (List<String> row : Tsv.read(Lexicon.class, "endpoints.tsv", 3).rows()) {
            lexicon.add(trie, endpoint(row.get(0), row.get(1), row.get(2)));
        }
        for (List<String> row : Tsv.read(Lexicon.class, "cues.tsv", 3).rows()) {
            lexicon.add(trie, cue(row.get(0), row.get(1), row.get(2)));
        }
        lexicon.freeze(trie);
        return lexicon;
    }

    private static Term endpoint(String text, String code, String shape) {
        for (Endpoint endpoint : Endpoint.values()) {
            if (endpoint.name().equals(code)) {
                return new Term(text, Cue.ENDPOINT, code, Optional.of(endpoint), shape);
            }
        }
        return new Term(text, Cue.ENDPOINT, code, Optional.empty(), shape);
    }

    private static Term cue(String text, String cue, String value) {
        return new Term(text, Cue.valueOf(cue), value, Optional.empty(), "-");
    }

    private int addNode() {
        if (nodeCount == anyCase.length) {
            anyCase = Arrays.copyOf(anyCase, nodeCount * 2);
            exact = Arrays.copyOf(exact, nodeCount * 2);
        }
        exact[nodeCount] = NO_TERMS;
        return nodeCount++;
    }

    private void add(Map<Long, Integer> trie, Term term) {
        int node = 0;
        for (String word : term.text().split(" ")) {
            String stem = word.substring(0, stem(Folded.of(word), 0, word.length()));
            int id = intern(stem.toLowerCase(Locale.ROOT));
            node = trie.computeIfAbsent((long) node << 32 | id, e -> addNode());
        }
        if (term.text().equals(term.text().toLowerCase(Locale.ROOT))) {
            anyCase[node] = term;
        } else {
            exact[node] = Arrays.copyOf(exact[node], exact[node].length + 1);
            exact[node][exact[node].length - 1] = term;
        }
    }

    private int intern(String word) {
        long hash = hash(word);
        int slot = slot(hash);
        if (words[slot] == 0) {
            words[slot] = hash & ~WORD_MASK | wordCount++;
        }
        return (int) (words[slot] & WORD_MASK);
    }

    private void freeze(Map<Long, Integer> trie) {
        int capacity = Integer.highestOneBit(Math.max(4, trie.size() * 2)) << 1;
        edges = new long[capacity];
        targets = new int[capacity];
        Arrays.fill(edges, -1);
        nextWords = new long[nodeCount];
        trie.forEach(
                (edge, target) -> {
                    nextWords[(int) (edge >>> 32)] |= 1L << edge;
                    int at = edgeSlot(edge);
                    edges[at] = edge;
                    targets[at] = target;
                });
        firstNodes = new int[wordCount];
        only = new Term[wordCount];
        for (int word = 0; word < wordCount; word++) {
            int node = find(0, word);
            firstNodes[word] = node;
            if (node < 0) {
                only[word] = Term.NONE;
            } else if (nextWords[node] == 0 && exact[node].length == 0) {
                only[word] = anyCase[node];
            }
        }
    }

    private int find(int node, int word) {
        if ((nextWords[node] >>> word & 1) == 0) {
            return -1;
        }
        int at = edgeSlot((long) node << 32 | word);
        return edges[at] == -1 ? -1 : targets[at];
    }

    private int edgeSlot(long edge) {
        int mask = edges.length - 1;
        int at = (int) ((edge * MULTIPLIER) >>> 33) & mask;
        while (edges[at] != -1 && edges[at] != edge) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** The hash of no characters; {@link #hash(int, char)} adds one. */
    static final long EMPTY = 17;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /**
     * The hash of a word with one more character, which is in lower case. It has so many bits that
     * words with the same hash are taken for the same.
     */
    static long hash(long before, char c) {
        return (before + c) * MULTIPLIER;
    }

    private static long hash(String word) {
        long hash = EMPTY;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    private int slot(long hash) {
        int at = (int) (hash >>> 64 - WORD_BITS);
        while (words[at] != 0 && (words[at] ^ hash) >>> WORD_BITS != 0) {
            at = at + 1 & words.length - 1;
        }
        return at;
    }

    /**
     * The number of the word at a place, or 0 if no term has it.
     *
     * @param hash the hash of its characters
     * @param hashBeforeLast the hash without the last one
     */
    int word(long hash, long hashBeforeLast, Folded text, int start, int end) {
        int stem = stem(text, start, end);
        return (int) (words[slot(stem < end ? hashBeforeLast : hash)] & WORD_MASK);
    }

    /** Where a word ends without its plural {@code s}: "rates", but not "loss", "status", "vs". */
    private static int stem(Folded text, int start, int end) {
        if (end - start < 3 || text.charAt(end - 1) != 's' || isShort(text, start, end)) {
            return end;
        }
        char before = text.charAt(end - 2);
        return before == 's' || before == 'u' || before == 'i' ? end : end - 1;
    }

    /** Small words such as "was"; {@code HRs} is a plural. */
    private static boolean isShort(Folded text, int start, int end) {
        return end - start == 3 && !(text.charAt(end - 2) >= 'A' && text.charAt(end - 2) <= 'Z');
    }

    /** The one term that a word can begin, {@link Term#NONE} if there is none, null if many. */
    Term only(int word) {
        return only[word];
    }

    /** The node after a node and a word, or -1. The first node is 0. */
    int next(int node, int word) {
        return node == 0 ? firstNodes[word] : find(node, word);
    }

    /** The term that ends at a node and is printed so, or null. */
    Term term(int node, Folded text, int start, int end) {
        for (Term term : exact[node]) {
            if (isPrinted(term.text(), text, start, end)) {
                return term;
            }
        }
        return anyCase[node];
    }

    private static boolean isPrinted(String term, Folded text, int start, int end) {
        if (end - start != term.length()
                && !(end - start == term.length() + 1 && text.charAt(end - 1) == 's')) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            char c = text.charAt(start + i);
            if (c != term.charAt(i) && !(term.charAt(i) == ' ' && c == '-')) {
                return false;
            }
        }
        return true;
    }
}
