package io.github.oncolit.citations.export;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * House styles that a reference can be printed in anew. What the reference does not say is left
 * out; names keep the initials or given names that were printed.
 *
 * <pre>{@code
 * HouseStyle.AMA.print(Reference.parse("Doe J. On trials. J Clin Oncol 2020; 38: 1545-9."));
 * // "Doe J. On trials. J Clin Oncol. 2020;38:1545-9."
 * }</pre>
 */
public enum HouseStyle {
    /** AMA Manual of Style, 11th edition: up to six authors, else three; {@code doi:}. */
    AMA(6, 3),
    /** NLM, Citing Medicine: all authors, month and day of the date, {@code doi: }. */
    NLM(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private final int mostAuthors;
    private final int shortened;

    HouseStyle(int mostAuthors, int shortened) {
        this.mostAuthors = mostAuthors;
        this.shortened = shortened;
    }

    /**
     * Prints a reference.
     *
     * @param reference a reference
     * @return the reference on one line
     */
    public String print(Reference reference) {
        Objects.requireNonNull(reference, "reference");
        StringBuilder line = new StringBuilder();
        sentence(line, authors(reference));
        reference.title().ifPresent(title -> sentence(line, title.value()));
        if (!reference.editors().isEmpty()) {
            line.append(" In: ").append(names(reference.editors()));
            line.append(reference.editors().size() == 1 ? ", ed" : ", eds");
            line.append('.');
        }
        reference.container().ifPresent(container -> sentence(line, container.value()));
        reference.edition().ifPresent(edition -> sentence(line, edition.value()));
        imprint(line, reference);
        locus(line, reference);
        reference.trialId().ifPresent(id -> sentence(line, "Identifier: " + id.value()));
        reference.url().ifPresent(url -> line.append(' ').append(url.value()));
        reference
                .doi()
                .ifPresent(
                        doi -> line.append(this == AMA ? " doi:" : " doi: ").append(doi.value()));
        reference.pmid().ifPresent(pmid -> line.append(" PMID: ").append(pmid.value()));
        reference
                .accessed()
                .ifPresent(date -> line.append(" Accessed ").append(date.value()).append('.'));
        return line.toString().strip();
    }

    private String authors(Reference reference) {
        List<Located<PersonName>> authors = reference.authors();
        boolean all = authors.size() <= mostAuthors;
        boolean others = reference.etAl().isPresent() || !all;
        List<String> parts = new ArrayList<>();
        if (!authors.isEmpty()) {
            parts.add(
                    names(all ? authors : authors.subList(0, shortened))
                            + (others ? ", et al" : ""));
        }
        reference.collectives().forEach(collective -> parts.add(collective.value()));
        return String.join("; ", parts);
    }

    private static String names(List<Located<PersonName>> people) {
        List<String> names = new ArrayList<>();
        for (Located<PersonName> person : people) {
            PersonName name = person.value();
            names.add(
                    name.family()
                            + name.given().map(given -> " " + initials(given)).orElse("")
                            + name.suffix().map(suffix -> " " + suffix).orElse(""));
        }
        return String.join(", ", names);
    }

    /** The initials of given names; initials stay as they are, less their stops. */
    private static String initials(String given) {
        StringBuilder initials = new StringBuilder();
        for (String word : given.replace('.', ' ').strip().split(" ++")) {
            boolean written = !word.equals(word.toUpperCase(Locale.ROOT));
            initials.append(written && !word.isEmpty() ? word.substring(0, 1) : word);
        }
        return initials.toString();
    }

    private void imprint(StringBuilder line, Reference reference) {
        if (reference.publisher().isEmpty()) {
            return;
        }
        line.append(' ');
        if (this == NLM) {
            reference.place().ifPresent(place -> line.append(place.value()).append(": "));
        }
        line.append(reference.publisher().get().value()).append(';');
    }

    private void locus(StringBuilder line, Reference reference) {
        boolean pages = reference.firstPage().isPresent();
        if (reference.year().isEmpty() && reference.volume().isEmpty() && !pages) {
            return;
        }
        line.append(' ');
        reference.year().ifPresent(year -> line.append(year.value()));
        if (this == NLM && reference.year().isPresent()) {
            reference.month().ifPresent(m -> line.append(' ').append(MONTHS[m.value() - 1]));
            reference.day().ifPresent(day -> line.append(' ').append(day.value()));
        }
        if (reference.volume().isPresent()) {
            line.append(reference.year().isPresent() ? ";" : "")
                    .append(reference.volume().get().value());
        }
        CslJson.issue(reference).ifPresent(issue -> line.append('(').append(issue).append(')'));
        CslJson.pages(reference).ifPresent(p -> line.append(':').append(p));
        line.append('.');
    }

    private static void sentence(StringBuilder line, String sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        line.append(line.length() == 0 ? "" : " ").append(sentence);
        char last = sentence.charAt(sentence.length() - 1);
        if (last != '.' && last != '?' && last != '!') {
            line.append('.');
        }
    }
}
