package io.github.oncolit.citations;

import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PartialDate;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One item of a reference list, in the parts that it prints. Nothing is completed or corrected:
 * {@code 1545-9} has the last page {@code 9}.
 *
 * <pre>{@code
 * Reference reference =
 *         Reference.parse("Doe J, Roe RA. On trials. J Clin Oncol. 2020;38(4):1545-9.");
 * reference.title().get().value(); // "On trials"
 * reference.lastPage().get().raw(); // "9"
 * }</pre>
 *
 * <p>Spans are half-open and count UTF-16 units of the text given; each {@code raw} is the slice at
 * its span, and a value differs from it only where a line was broken or marked up. What no field
 * took is in {@link #unexplained()}; a text that is no reference gives a reference with few fields
 * and {@link #diagnostics()}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span where the reference stands, without its label
 * @param raw what is printed there
 * @param label the printed label without its punctuation: {@code 12}, {@code a}
 * @param ordinal its place in the list that was read, from 1
 * @param type what kind of work is cited
 * @param style the house style that its punctuation agrees with
 * @param authors people in printed order
 * @param collectives groups, agencies and companies that stand where authors stand
 * @param editors the editors of the book or proceedings
 * @param etAl {@code et al} or its like, where authors were left out
 * @param title the cited work's title
 * @param container the journal, book or site that holds the work
 * @param year the year of publication
 * @param month the month of publication, 1 to 12
 * @param day the day of the month
 * @param volume the volume
 * @param issue the issue, with its supplement or part if the issue has a number of its own
 * @param supplement the number of the supplement in {@code 43(suppl 17)}
 * @param firstPage the first page, e-locator or abstract number
 * @param lastPage the last page as printed
 * @param doi the DOI
 * @param pmid the PubMed identifier
 * @param pmcid the PubMed Central identifier
 * @param isbn the book number
 * @param url the web address
 * @param accessed when the address was looked at
 * @param publisher the publisher or sponsor
 * @param place the publisher's or the meeting's place
 * @param edition the edition
 * @param trialId the registry number of a trial
 * @param unexplained what no field took, in text order
 * @param diagnostics what is odd, in text order
 */
public record Reference(
        Span span,
        String raw,
        Optional<Located<String>> label,
        int ordinal,
        ReferenceType type,
        ReferenceStyle style,
        List<Located<PersonName>> authors,
        List<Located<String>> collectives,
        List<Located<PersonName>> editors,
        Optional<Located<String>> etAl,
        Optional<Located<String>> title,
        Optional<Located<String>> container,
        Optional<Located<Integer>> year,
        Optional<Located<Integer>> month,
        Optional<Located<Integer>> day,
        Optional<Located<String>> volume,
        Optional<Located<String>> issue,
        Optional<Located<String>> supplement,
        Optional<Located<String>> firstPage,
        Optional<Located<String>> lastPage,
        Optional<Located<Doi>> doi,
        Optional<Located<Pmid>> pmid,
        Optional<Located<Pmcid>> pmcid,
        Optional<Located<String>> isbn,
        Optional<Located<String>> url,
        Optional<Located<PartialDate>> accessed,
        Optional<Located<String>> publisher,
        Optional<Located<String>> place,
        Optional<Located<String>> edition,
        Optional<Located<String>> trialId,
        List<Span> unexplained,
        List<Diagnostic> diagnostics)
        implements Fact {

    public Reference {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(raw, "raw");
        authors = List.copyOf(authors);
        collectives = List.copyOf(collectives);
        editors = List.copyOf(editors);
        unexplained = List.copyOf(unexplained);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads one reference.
     *
     * @param text the printed reference, with or without its label
     * @return the reference; for a text that is none, one with what could be read and diagnostics
     */
    public static Reference parse(CharSequence text) {
        return ReferenceParser.parse(Objects.requireNonNull(text, "text").toString());
    }

    /**
     * Why each field was read so: what announced it or where it stands, and for the container what
     * else was considered.
     *
     * @return one line for each field, in English; offsets count from the start of {@link #raw()}
     */
    public List<String> explain() {
        return ReferenceParser.explain(raw);
    }

    /**
     * The date of publication as far as it is printed.
     *
     * @return year, month and day, or empty if no year is printed
     */
    public Optional<PartialDate> published() {
        return year.map(
                y ->
                        new PartialDate(
                                y.value(),
                                month.map(m -> OptionalInt.of(m.value()))
                                        .orElse(OptionalInt.empty()),
                                month.isEmpty()
                                        ? OptionalInt.empty()
                                        : day.map(d -> OptionalInt.of(d.value()))
                                                .orElse(OptionalInt.empty())));
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder().append(ordinal).append(". ");
        authors.stream().findFirst().ifPresent(a -> line.append(a.value().family()));
        line.append(
                authors.size() > 1 || etAl.isPresent()
                        ? " et al. "
                        : authors.isEmpty() ? "" : ". ");
        title.ifPresent(t -> line.append(t.value()).append(". "));
        container.ifPresent(c -> line.append(c.value()).append(". "));
        published().ifPresent(line::append);
        volume.ifPresent(v -> line.append(';').append(v.value()));
        firstPage.ifPresent(p -> line.append(':').append(p.value()));
        return line.append(' ').append(span).toString();
    }
}
