package io.github.oncolit.core;

import io.github.oncolit.core.internal.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/**
 * What the words in an element's class, id and role say of its text.
 *
 * <p>A name is split at hyphens, underscores, digits and capitals: {@code related-articles2} says
 * what {@code related} says. A name with a word such as {@code wrapper} or {@code has} is about the
 * layout and says nothing. Names are looked up once each.
 */
final class MarkupWords {

    private static final String LAYOUT = "layout";

    private static final Map<String, String> WORDS = words();

    private final Map<String, Optional<SectionKind>> seen = new HashMap<>();

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Tsv.read(MarkupWords.class, "markup-words.tsv", 2)
                .rows()
                .forEach(row -> words.put(row.get(0), row.get(1)));
        return Map.copyOf(words);
    }

    Optional<SectionKind> kind(Element element) {
        Optional<SectionKind> kind = kind(element.attr("class"));
        if (kind.isEmpty()) {
            kind = kind(element.attr("id"));
        }
        return kind.isEmpty() ? kind(element.attr("role")) : kind;
    }

    private Optional<SectionKind> kind(String names) {
        return names.isEmpty()
                ? Optional.empty()
                : seen.computeIfAbsent(names, MarkupWords::lookUp);
    }

    private static Optional<SectionKind> lookUp(String names) {
        StringTokenizer name = new StringTokenizer(names);
        while (name.hasMoreTokens()) {
            Optional<SectionKind> kind = ofName(name.nextToken());
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static Optional<SectionKind> ofName(String name) {
        Optional<SectionKind> kind = Optional.empty();
        int start = 0;
        for (int at = 1; at <= name.length(); at++) {
            boolean boundary =
                    at == name.length()
                            || !Character.isLetter(name.charAt(at))
                            || Character.isUpperCase(name.charAt(at))
                                    && Character.isLowerCase(name.charAt(at - 1));
            if (!boundary) {
                continue;
            }
            while (start < at && !Character.isLetter(name.charAt(start))) {
                start++;
            }
            String said = WORDS.get(name.substring(start, at).toLowerCase(Locale.ROOT));
            if (LAYOUT.equals(said)) {
                return Optional.empty();
            }
            if (said != null && kind.isEmpty()) {
                kind = Optional.of(SectionKind.valueOf(said));
            }
            start = at;
        }
        return kind;
    }
}
