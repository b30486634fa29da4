package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Groups references that cite the same work. */
final class ReferenceDuplicates {

    private static final int SHORTEST_TITLE = 20;

    private ReferenceDuplicates() {}

    static List<List<Reference>> of(List<Reference> references) {
        int[] group = new int[references.size()];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < references.size(); i++) {
            group[i] = i;
            for (String key : keys(references.get(i))) {
                Integer first = seen.putIfAbsent(key, i);
                if (first != null) {
                    join(group, first, i);
                }
            }
        }
        Map<Integer, List<Reference>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), g -> new ArrayList<>()).add(references.get(i));
        }
        return groups.values().stream().filter(g -> g.size() > 1).map(List::copyOf).toList();
    }

    /** The lower root wins, so that groups keep the order of their first members. */
    private static void join(int[] group, int a, int b) {
        int first = root(group, a);
        int second = root(group, b);
        group[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] group, int member) {
        int at = member;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static List<String> keys(Reference reference) {
        List<String> keys = new ArrayList<>(4);
        reference
                .doi()
                .ifPresent(d -> keys.add("doi " + d.value().value().toLowerCase(Locale.ROOT)));
        reference.pmid().ifPresent(p -> keys.add("pmid " + p.value().value()));
        if (reference.container().isPresent()
                && reference.volume().isPresent()
                && reference.firstPage().isPresent()) {
            String container = reference.container().get().value();
            keys.add(
                    "locus "
                            + JournalKey.of(container, 0, container.length())
                            + " "
                            + folded(reference.volume().get().value())
                            + " "
                            + folded(reference.firstPage().get().value()));
        }
        if (reference.title().isPresent() && reference.year().isPresent()) {
            String title = folded(reference.title().get().value());
            if (title.length() >= SHORTEST_TITLE) {
                keys.add("title " + title + " " + reference.year().get().value());
            }
        }
        return keys;
    }

    private static String folded(String value) {
        StringBuilder folded = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (CharSet.WORD.contains(value.charAt(i))) {
                folded.append(Character.toLowerCase(value.charAt(i)));
            }
        }
        return folded.toString();
    }
}
