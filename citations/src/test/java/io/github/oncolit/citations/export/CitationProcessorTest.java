package io.github.oncolit.citations.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Located;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * A citation processor with the journals' own style files is the witness: it takes what is exported
 * here, and what it prints is read back.
 */
class CitationProcessorTest {

    private static final String AMA = "american-medical-association";

    /** The styles of medicine, with the ways in which they differ. */
    private static final List<String> STYLES =
            List.of(
                    AMA,
                    "american-association-for-cancer-research",
                    "american-chemical-society",
                    "annals-of-oncology",
                    "apa",
                    "biomed-central",
                    "bmj",
                    "cell",
                    "elsevier-harvard",
                    "elsevier-vancouver",
                    "harvard-cite-them-right",
                    "journal-of-clinical-oncology",
                    "nature",
                    "nlm-citation-sequence",
                    "nlm-citation-sequence-brackets",
                    "plos",
                    "springer-basic-author-date",
                    "springer-basic-brackets",
                    "springer-vancouver",
                    "the-lancet",
                    "the-new-england-journal-of-medicine");

    private record Journal(String name, String abbreviation) {}

    private record Person(String family, String given) {}

    private record Work(
            List<Person> people,
            String title,
            Journal journal,
            int year,
            int month,
            int volume,
            int issue,
            int firstPage,
            int pages) {

        int lastPage() {
            return firstPage + pages;
        }

        CSLItemData item() {
            CSLName[] names =
                    people.stream()
                            .map(p -> new CSLNameBuilder().family(p.family).given(p.given).build())
                            .toArray(CSLName[]::new);
            return new CSLItemDataBuilder()
                    .id("work")
                    .type(CSLType.ARTICLE_JOURNAL)
                    .author(names)
                    .title(title)
                    .containerTitle(journal.name)
                    .containerTitleShort(journal.abbreviation)
                    .issued(year, month)
                    .volume(volume)
                    .issue(issue)
                    .page(firstPage + "-" + lastPage())
                    .DOI("10.1000/work." + firstPage)
                    .build();
        }
    }

    @Provide
    Arbitrary<Work> works() {
        Arbitrary<Person> person =
                Combinators.combine(
                                Arbitraries.of(
                                        "Vey",
                                        "Harlow",
                                        "de la Torre",
                                        "van der Meulen",
                                        "O'Neill",
                                        "Solal-Brandt",
                                        "M\u00FCller",
                                        "Li",
                                        "Ng",
                                        "S\u00F8rensen"),
                                Arbitraries.of("Anna", "Karl David", "Luis T.", "Jun", "Mei-Ling"))
                        .as(Person::new);
        Arbitrary<Journal> journal =
                Arbitraries.of(
                        new Journal("Journal of Clinical Oncology", "J Clin Oncol"),
                        new Journal("Annals of Oncology", "Ann Oncol"),
                        new Journal("New England Journal of Medicine", "N Engl J Med"),
                        new Journal("Cancer", "Cancer"),
                        new Journal("European Journal of Cancer", "Eur J Cancer"),
                        new Journal("Nature Reviews Cancer", "Nat Rev Cancer"));
        Arbitrary<String> title =
                Arbitraries.of(
                        "Adaptive dosing of lumotinib in advanced thymoma: a randomized trial",
                        "Late effects of cranial irradiation",
                        "PD-1 blockade in non-small-cell lung cancer (THYME-2)",
                        "A phase 2 study of lumotinib versus placebo, and its extension",
                        "Outcome of patients treated in the 21st century",
                        "Is early palliative care enough?");
        return Combinators.combine(
                        person.list().ofMinSize(1).ofMaxSize(8),
                        title,
                        journal,
                        Arbitraries.integers().between(1990, 2025),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 140),
                        Arbitraries.integers().between(1, 24))
                .flatAs(
                        (people, words, printedIn, year, month, volume, issue) ->
                                Combinators.combine(
                                                Arbitraries.integers().between(1, 1800),
                                                Arbitraries.integers().between(1, 15))
                                        .as(
                                                (first, pages) ->
                                                        new Work(
                                                                people, words, printedIn, year,
                                                                month, volume, issue, first,
                                                                pages)));
    }

    @Provide
    Arbitrary<String> styles() {
        return Arbitraries.of(STYLES);
    }

    @Property(tries = 250)
    void whatAStylePrintsIsReadBack(@ForAll("works") Work work, @ForAll("styles") String style)
            throws IOException {
        String printed = CSL.makeAdhocBibliography(style, "text", work.item()).makeString().strip();
        Reference read = Reference.parse(printed);
        String where = style + ": " + printed;
        people(work, read, where);
        assertEquals(Optional.of(work.year), read.year().map(Located::value), where);
        assertEquals(text(work.volume), read.volume().map(Located::value), where);
        assertEquals(text(work.firstPage), read.firstPage().map(Located::value), where);
        read.lastPage().ifPresent(last -> assertTrue(isEnd(last.value(), work), where));
        read.issue().ifPresent(i -> assertEquals(Integer.toString(work.issue), i.value(), where));
        String journal = read.container().map(Located::value).orElse("").replace(".", "");
        assertTrue(List.of(work.journal.name, work.journal.abbreviation).contains(journal), where);
        if (printed.toLowerCase(Locale.ROOT).contains(work.title.toLowerCase(Locale.ROOT))) {
            String title = read.title().map(Located::value).orElse("");
            assertTrue(title.equalsIgnoreCase(work.title), where + " title: " + title);
        }
    }

    /** Styles print all authors, or the first ones and et al., or the first ones and the last. */
    private static void people(Work work, Reference read, String where) {
        List<String> families = work.people.stream().map(Person::family).toList();
        List<String> names =
                read.authors().stream()
                        .map(a -> a.value().family().replace('\u2019', '\''))
                        .toList();
        boolean shortened = read.etAl().isPresent() || where.contains("\u2026");
        int first = where.contains("\u2026") ? 1 : names.size();
        if (shortened) {
            assertTrue(!names.isEmpty() && names.size() <= families.size(), where + names);
            assertEquals(families.subList(0, first), names.subList(0, first), where);
        } else {
            assertEquals(families, names, where);
        }
    }

    private static Optional<String> text(int number) {
        return Optional.of(Integer.toString(number));
    }

    /** Last pages are elided in some styles: {@code 1182-8}. */
    private static boolean isEnd(String printed, Work work) {
        return Integer.toString(work.lastPage()).endsWith(printed);
    }

    @Test
    void takesAnExportedJournalArticle() throws IOException {
        assertEquals(
                "1.Vey LT, de la Torre A. Late effects of irradiation. J Clin Oncol. 2019;37(8):455-461."
                        + " doi:10.1000/abc",
                print(
                        "Vey LT, de la Torre A. Late effects of irradiation. J Clin Oncol."
                                + " 2019;37(8):455-461. doi:10.1000/abc"));
    }

    @Test
    void takesAnExportedChapter() throws IOException {
        assertEquals(
                "1.Vey LT. Thymoma. In: Harlow KD, ed. Rare Tumors. 2nd ed. Springer; 2018:45-61.",
                print(
                        "Vey LT. Thymoma. In: Harlow KD, ed. Rare Tumors. 2nd ed. New York, NY:"
                                + " Springer; 2018:45-61."));
    }

    @Test
    void takesAnExportedPage() throws IOException {
        assertEquals(
                "1.Example Cancer Society. Facts on thymoma. Accessed May 3, 2020. https://example.org/facts",
                print(
                        "Example Cancer Society. Facts on thymoma. https://example.org/facts."
                                + " Accessed May 3, 2020."));
    }

    private static String print(String reference) throws IOException {
        CSLItemData item = CSLItemData.fromJson(CslJson.of(Reference.parse(reference)));
        return CSL.makeAdhocBibliography(AMA, "text", item).makeString().strip();
    }
}
