package io.github.oncolit.citations.export;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.ReferenceType;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PartialDate;
import io.github.oncolit.core.PersonName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * References as items of CSL-JSON 1.0.2, the input of citation processors. Maps, lists, strings and
 * integers only, so that any JSON library can write them.
 *
 * <pre>{@code
 * Map<String, Object> item = CslJson.of(Reference.parse("Doe J. On trials. JCO. 2020;38:1545-9."));
 * item.get("page"); // "1545-9"
 * }</pre>
 */
public final class CslJson {

    private CslJson() {}

    /**
     * Converts a reference.
     *
     * @param reference a reference
     * @return an unmodifiable map with the keys of CSL-JSON; its {@code id} is the ordinal
     */
    public static Map<String, Object> of(Reference reference) {
        Objects.requireNonNull(reference, "reference");
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", "ref" + reference.ordinal());
        item.put("type", type(reference.type()));
        List<Map<String, String>> authors = people(reference.authors());
        reference.collectives().forEach(c -> authors.add(Map.of("literal", c.value())));
        putList(item, "author", authors);
        putList(item, "editor", people(reference.editors()));
        put(item, "title", reference.title());
        put(item, "container-title", reference.container());
        reference.published().ifPresent(date -> item.put("issued", date(date)));
        reference.accessed().ifPresent(date -> item.put("accessed", date(date.value())));
        put(item, "volume", reference.volume());
        issue(reference).ifPresent(issue -> item.put("issue", issue));
        pages(reference).ifPresent(pages -> item.put("page", pages));
        put(item, "DOI", reference.doi());
        put(item, "PMID", reference.pmid());
        put(item, "PMCID", reference.pmcid());
        put(item, "ISBN", reference.isbn());
        put(item, "URL", reference.url());
        put(item, "publisher", reference.publisher());
        put(item, "publisher-place", reference.place());
        put(item, "edition", reference.edition());
        put(item, "number", reference.trialId());
        return Collections.unmodifiableMap(item);
    }

    private static String type(ReferenceType type) {
        return switch (type) {
            case JOURNAL_ARTICLE -> "article-journal";
            case BOOK -> "book";
            case CHAPTER -> "chapter";
            case CONFERENCE -> "paper-conference";
            case WEB, TRIAL_REGISTRATION -> "webpage";
            case PREPRINT -> "article";
            case REPORT -> "report";
            case THESIS -> "thesis";
            case OTHER -> "document";
        };
    }

    private static List<Map<String, String>> people(List<Located<PersonName>> people) {
        List<Map<String, String>> names = new ArrayList<>();
        for (Located<PersonName> person : people) {
            Map<String, String> name = new LinkedHashMap<>();
            name.put("family", person.value().family());
            person.value().given().ifPresent(given -> name.put("given", dotted(given)));
            person.value().suffix().ifPresent(suffix -> name.put("suffix", suffix));
            names.add(Collections.unmodifiableMap(name));
        }
        return names;
    }

    /**
     * Initials as a citation processor knows them, {@code L. T.} for {@code LT}: it takes letters
     * without stops for one name.
     */
    private static String dotted(String given) {
        boolean initials = given.length() <= 4 && given.chars().allMatch(c -> isInitial((char) c));
        if (!initials) {
            return given;
        }
        StringBuilder dotted = new StringBuilder();
        for (char c : given.toCharArray()) {
            if (c == '-') {
                dotted.append(c);
            } else {
                boolean first = dotted.length() == 0 || dotted.charAt(dotted.length() - 1) == '-';
                dotted.append(first ? "" : " ").append(c).append('.');
            }
        }
        return dotted.toString();
    }

    private static boolean isInitial(char c) {
        return Character.isUpperCase(c) || c == '-';
    }

    private static void putList(Map<String, Object> item, String key, List<?> list) {
        if (!list.isEmpty()) {
            item.put(key, List.copyOf(list));
        }
    }

    private static void put(
            Map<String, Object> item, String key, Optional<? extends Located<?>> leaf) {
        leaf.ifPresent(l -> item.put(key, l.value().toString()));
    }

    private static Map<String, Object> date(PartialDate date) {
        List<Integer> parts = new ArrayList<>();
        parts.add(date.year());
        date.month().ifPresent(parts::add);
        date.day().ifPresent(parts::add);
        return Map.of("date-parts", List.of(List.copyOf(parts)));
    }

    /** CSL has no variable for supplements, so that they stand in the issue. */
    static Optional<String> issue(Reference reference) {
        Optional<String> issue = reference.issue().map(Located::value);
        Optional<String> supplement = reference.supplement().map(s -> "suppl " + s.value());
        return issue.isPresent() && supplement.isPresent()
                ? Optional.of(issue.get() + " " + supplement.get())
                : issue.or(() -> supplement);
    }

    static Optional<String> pages(Reference reference) {
        return reference
                .firstPage()
                .map(
                        first ->
                                first.value()
                                        + reference
                                                .lastPage()
                                                .map(l -> "-" + l.value())
                                                .orElse(""));
    }
}
