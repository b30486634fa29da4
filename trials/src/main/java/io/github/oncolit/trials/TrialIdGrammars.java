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

        /** Whether the first digits, behind a separator or letters, are those that must be. */
        boolean startsRight(CharSequence body) {
            int at = 0;
            while (at < body.length() && !Character.isDigit(body.charAt(at))) {
                at++;
            }
            return first.isEmpty()
                    || body.length() >= at + first.length()
                            && first.contentEquals(body.subSequence(at, at + first.length()));
        }

        boolean mayStartWithSlash() {
            return shapes.stream().anyMatch(TrialIdShape::startsWithSlash);
        }

        boolean mayStartWithLetters() {
            return shapes.stream().anyMatch(TrialIdShape::startsWithLetters);
        }
    }

    private static final Map<Registry, String> URLS = new EnumMap<>(Registry.class);
    private static final List<Grammar> ALL = new ArrayList<>();
    private static final TrialTerms<Grammar> PREFIXES = load();

    private TrialIdGrammars() {}

    private static TrialTerms<Grammar> load() {
        TrialTerms<Grammar> terms = new TrialTerms<>();
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
            grammar.prefixes().forEach(prefix -> terms.addBackwards(prefix, grammar));
        }
        return terms;
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

    /** The longest prefix that ends at an offset, or null. */
    static TrialTerms.Match<Grammar> endingAt(TrialText text, int end) {
        return PREFIXES.mayEndAt(text, end) ? PREFIXES.endingAt(text, end) : null;
    }
}
