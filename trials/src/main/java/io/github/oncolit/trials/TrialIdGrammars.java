package io.github.oncolit.trials;

import io.github.oncolit.core.internal.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The table of registries, and a trie of their prefixes read backwards: a number is found first,
 * and what stands before it tells the registry.
 */
final class TrialIdGrammars {

    /** One registry's row. */
    record Grammar(
            Registry registry,
            List<String> prefixes,
            List<TrialIdShape> shapes,
            String canonical,
            String first,
            int least) {

        boolean mayStartWithLetters() {
            return shapes.stream().anyMatch(TrialIdShape::startsWithLetters);
        }
    }

    /** A prefix that ends somewhere: whose it is and where it starts. */
    record Prefix(Grammar grammar, int start) {}

    private static final int LETTERS = 27;
    private static final int JOINT = 26;
    private static final Map<Registry, String> URLS = new EnumMap<>(Registry.class);
    private static final List<Grammar> ALL = new ArrayList<>();
    private static final List<Grammar> ENDS = new ArrayList<>();
    private static final short[] TRIE = load();

    private TrialIdGrammars() {}

    private static short[] load() {
        short[] trie = new short[LETTERS * 256];
        ENDS.add(null);
        for (List<String> row : Tsv.read(TrialIdGrammars.class, "registries.tsv", 7).rows()) {
            Grammar grammar =
                    new Grammar(
                            Registry.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                            List.of(row.get(1).split(" ")),
                            Arrays.stream(row.get(2).split(" ")).map(TrialIdShape::of).toList(),
                            row.get(3),
                            row.get(4),
                            Integer.parseInt(row.get(5)));
            ALL.add(grammar);
            if (!row.get(6).isEmpty()) {
                URLS.put(grammar.registry(), row.get(6));
            }
            grammar.prefixes().forEach(prefix -> add(trie, prefix, grammar));
        }
        return trie;
    }

    private static void add(short[] trie, String prefix, Grammar grammar) {
        int node = 0;
        for (int i = prefix.length() - 1; i >= 0; i--) {
            int edge = node * LETTERS + index(prefix.charAt(i));
            if (trie[edge] == 0) {
                trie[edge] = (short) ENDS.size();
                ENDS.add(null);
            }
            node = trie[edge];
        }
        ENDS.set(node, grammar);
    }

    private static int index(char c) {
        return c == '-' ? JOINT : c - 'A';
    }

    static List<Grammar> all() {
        return ALL;
    }

    static Grammar of(Registry registry) {
        return ALL.stream().filter(g -> g.registry() == registry).findFirst().orElseThrow();
    }

    static Optional<String> url(Registry registry) {
        return Optional.ofNullable(URLS.get(registry));
    }

    /** The longest prefix that ends at an offset, or null; looks at no more than its letters. */
    static Prefix endingAt(TrialText text, int end) {
        Prefix longest = null;
        int node = 0;
        int at = text.left(end);
        while (true) {
            char c = text.fold(at - 1);
            boolean letter = c >= 'A' && c <= 'Z';
            if (letter && TRIE[node * LETTERS + c - 'A'] != 0) {
                node = TRIE[node * LETTERS + c - 'A'];
            } else if (TRIE[node * LETTERS + JOINT] != 0) {
                node = TRIE[node * LETTERS + JOINT];
                if (letter) {
                    continue;
                }
                if (c != '-' && c != ' ' && c != '_' && c != '\n') {
                    return longest;
                }
            } else {
                return longest;
            }
            at--;
            if (ENDS.get(node) != null) {
                longest = new Prefix(ENDS.get(node), at);
            }
            at = text.left(at);
        }
    }
}
