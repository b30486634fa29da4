package io.github.oncolit.trials.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.testing.Cases;
import io.github.oncolit.trials.ArticleReport;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which trial and reference a number belongs to, and why. */
class ReportLinksTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return Cases.of(
                ReportLinksTest.class,
                "links",
                text ->
                        report(text).links().statistics().stream()
                                .map(l -> new Cases.Reading(l.statistic().span(), line(l)))
                                .toList());
    }

    private static String line(StatisticLink link) {
        return link.role().value()
                + " "
                + link.role().reason()
                + " | "
                + link.trial()
                        .map(
                                t ->
                                        t.value()
                                                        .name()
                                                        .or(
                                                                () ->
                                                                        t.value()
                                                                                .id()
                                                                                .map(
                                                                                        i ->
                                                                                                i
                                                                                                        .value()))
                                                        .orElseThrow()
                                                + " "
                                                + t.reason())
                        .orElse("-")
                + " | "
                + link.reference().map(r -> r.value() + " " + r.reason()).orElse("-");
    }

    private static ArticleReport report(String text) {
        return ArticleReport.of(Article.ofText(text));
    }

    @Test
    void aTrialHasItsIdsNamesAndPhase() {
        ArticleReport report =
                report(
                        "LUMORA-2: A Phase Ib/II Trial of Bexotinib\n\nAbstract\n\nIn the phase"
                                + " 1b/2 LUMORA-2 trial (NCT09000004; EudraCT 2023-000031-72) median"
                                + " PFS was 9.1 months.\n");
        List<ReportedTrial> trials = report.links().trials();
        assertEquals(1, trials.size(), trials::toString);
        assertEquals(List.of("LUMORA-2"), trials.get(0).names());
        assertEquals("NCT09000004", trials.get(0).id().orElseThrow().value());
        assertEquals("1b/2", trials.get(0).phase().orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({
        "phase III,3",
        "Phase 1/2,1/2",
        "phase I/II,1/2",
        "phase Ib,1b",
        "Phase 2a,2a",
        "phase II-III,2/3",
        "phase-3,3",
        "phase IV,4",
        "phase Ib/II,1b/2"
    })
    void phasesAreReadInDigits(String printed, String value) {
        Located<String> phase = PhaseScanner.in("A " + printed + " trial").get(0);
        assertEquals(value, phase.value());
        assertEquals(printed, phase.raw());
    }

    @ParameterizedTest
    @CsvSource({"phase of growth", "biphase 3 x", "phase IX", "phase 20", "phase", "phase 3x"})
    void otherPhasesAreNot(String text) {
        assertEquals(List.of(), PhaseScanner.in(text));
    }

    @Test
    void sentencesEndWhereReadersEndThem() {
        String text =
                "PFS was 9.1 v 4.2 months.3 In arm B. OS (J. Roe et al. 2020) was 12 mo vs. 9."
                        + " Of 3.5 \"mo.\" More\nNext line";
        SentenceStarts starts =
                SentenceStarts.of(
                        text,
                        List.of(
                                new io.github.oncolit.citations.CitationMarker(
                                        new Span(25, 26),
                                        "3",
                                        io.github.oncolit.citations.MarkerStyle.SUPERSCRIPT,
                                        List.of(3),
                                        List.of())));
        assertEquals("PFS was 9.1 v 4.2 months.3", starts.sentence(5).textIn(text));
        assertEquals(" In arm B.", starts.sentence(30).textIn(text));
        assertEquals(" OS (J. Roe et al. 2020) was 12 mo vs. 9.", starts.sentence(45).textIn(text));
        assertEquals("Next line", starts.paragraph(text.length() - 1).textIn(text));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "LUMORA-2 trial (NCT09000004) ",
                        "HR, 0.50; 95% CI, 0.40-0.60 ",
                        "[1] ",
                        "PFS was 9.1 months. ",
                        "\n\nResults\n\n",
                        "our study ",
                        "previous ",
                        "\n\nReferences\n\n1. Roe A. On NCT09000017. Lancet. 2020;1:1-2.\n",
                        "phase 3 ",
                        "\uD83D\uDE00 ",
                        "(Roe et al., 2020) ")
                .list()
                .ofMaxSize(25)
                .map(list -> String.join("", list));
    }

    /** Whatever the article: a link for each statistic, all spans within the text. */
    @Property(tries = 300)
    void everyStatisticHasItsLink(@ForAll @From("pieces") String text) {
        ArticleReport report = report(text);
        ReportLinks links = report.links();
        assertEquals(report.statistics().all().size(), links.statistics().size());
        for (StatisticLink link : links.statistics()) {
            assertTrue(link.role().span().end() <= text.length());
            link.reference().ifPresent(r -> assertTrue(r.value() <= report.references().size()));
            link.trial().ifPresent(t -> assertTrue(links.trials().contains(t.value())));
        }
        assertEquals(links, report.links());
    }

    @Test
    void longSentencesAreLinkedInTime() {
        String[] sentences = new String[20_000];
        Arrays.fill(sentences, "HR 0.50 (95% CI 0.40-0.60) in LUMORA-2 NCT09000004 [1], ");
        ArticleReport report =
                report(
                        String.join("", sentences)
                                + "\n\nReferences\n\n1. Roe A. T. BMJ. 2020;1:1.\n");
        assertTimeout(Duration.ofSeconds(60), report::links);
    }
}
