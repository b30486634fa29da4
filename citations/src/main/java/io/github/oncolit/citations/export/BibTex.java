package io.github.oncolit.citations.export;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.ReferenceType;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * References in BibTeX. What TeX would act on is escaped, titles keep their capitals, and page
 * ranges have the double hyphen.
 */
public final class BibTex {

    private final StringBuilder entry = new StringBuilder();

    private BibTex() {}

    /**
     * Converts a reference.
     *
     * @param reference a reference
     * @return its entry, with the key {@code ref} and the ordinal
     */
    public static String of(Reference reference) {
        Objects.requireNonNull(reference, "reference");
        BibTex bibTex = new BibTex();
        bibTex.write(reference);
        return bibTex.entry.toString();
    }

    private void write(Reference reference) {
        entry.append('@').append(type(reference.type())).append("{ref").append(reference.ordinal());
        people(
                "author",
                reference.authors(),
                reference.collectives(),
                reference.etAl().isPresent());
        people("editor", reference.editors(), List.of(), false);
        reference.title().ifPresent(title -> field("title", "{" + escaped(title.value()) + "}"));
        text(container(reference.type()), reference.container());
        reference.year().ifPresent(year -> field("year", year.value().toString()));
        reference.month().ifPresent(month -> field("month", month.value().toString()));
        text("volume", reference.volume());
        CslJson.issue(reference).ifPresent(issue -> field("number", escaped(issue)));
        reference
                .firstPage()
                .ifPresent(
                        first ->
                                field(
                                        "pages",
                                        escaped(first.value())
                                                + reference
                                                        .lastPage()
                                                        .map(l -> "--" + escaped(l.value()))
                                                        .orElse("")));
        reference.doi().ifPresent(doi -> field("doi", address(doi.value().value())));
        reference.pmid().ifPresent(pmid -> field("pmid", pmid.value().value()));
        reference.isbn().ifPresent(isbn -> field("isbn", isbn.value()));
        reference.url().ifPresent(url -> field("url", address(url.value())));
        reference.accessed().ifPresent(date -> field("urldate", date.value().toString()));
        text(
                reference.type() == ReferenceType.THESIS ? "school" : "publisher",
                reference.publisher());
        text("address", reference.place());
        text("edition", reference.edition());
        text("note", reference.trialId());
        entry.append("\n}\n");
    }

    private static String type(ReferenceType type) {
        return switch (type) {
            case JOURNAL_ARTICLE -> "article";
            case BOOK -> "book";
            case CHAPTER -> "incollection";
            case CONFERENCE -> "inproceedings";
            case REPORT -> "techreport";
            case THESIS -> "phdthesis";
            case WEB, TRIAL_REGISTRATION, PREPRINT, OTHER -> "misc";
        };
    }

    private static String container(ReferenceType type) {
        return switch (type) {
            case JOURNAL_ARTICLE, PREPRINT -> "journal";
            case WEB, TRIAL_REGISTRATION, OTHER -> "howpublished";
            default -> "booktitle";
        };
    }

    private void people(
            String key,
            List<Located<PersonName>> people,
            List<Located<String>> collectives,
            boolean others) {
        List<String> names = new ArrayList<>();
        people.forEach(person -> names.add(person(person.value())));
        collectives.forEach(collective -> names.add("{" + escaped(collective.value()) + "}"));
        if (others) {
            names.add("others");
        }
        if (!names.isEmpty()) {
            field(key, String.join(" and ", names));
        }
    }

    /** {@code Family, Suffix, Given}. */
    private static String person(PersonName name) {
        return escaped(name.family())
                + name.suffix().map(suffix -> ", " + escaped(suffix)).orElse("")
                + name.given().map(given -> ", " + escaped(given)).orElse("");
    }

    private void text(String key, Optional<Located<String>> leaf) {
        leaf.ifPresent(l -> field(key, escaped(l.value())));
    }

    private void field(String key, String value) {
        entry.append(",\n  ").append(key).append(" = {").append(value).append('}');
    }

    /** Keeps an address as it is but for what would close or open the field too early. */
    private static String address(String value) {
        return value.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    /** Escapes what TeX acts on; braces are dropped, since an odd one would break the entry. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
                case '\\' -> escaped.append("\\textbackslash ");
                case '~' -> escaped.append("\\textasciitilde ");
                case '^' -> escaped.append("\\textasciicircum ");
                case '{', '}' -> {
                    continue;
                }
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
