package io.github.oncolit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.generators.PrintedReference;
import io.github.oncolit.citations.generators.PrintedReference.Mess;
import io.github.oncolit.citations.generators.PrintedStatement;
import io.github.oncolit.citations.generators.StatementForm;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.generators.PrintedStatistic;
import io.github.oncolit.trials.generators.PrintedTrialId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * How an application tests its own pipeline on messy input: the generators print what journals,
 * pages and copies do to a text, and say what must come out at the other end. They are found on the
 * class path; nothing is registered.
 */
class OwnPipelineTest {

    /** The application: what a text that somebody pasted puts into an index. */
    private static Set<String> index(String pasted) {
        ArticleReport report = ArticleReport.of(Article.ofText(pasted));
        return Stream.of(
                        report.trialIds().stream().map(trial -> "trial " + trial.value()),
                        report.references().stream()
                                .map(Reference::title)
                                .flatMap(title -> title.stream())
                                .map(title -> "cites " + title.value()),
                        report.disclosures().all().stream()
                                .flatMap(disclosure -> disclosure.organizations().stream())
                                .map(organization -> "paid by " + organization.name().value()))
                .flatMap(lines -> lines)
                .collect(Collectors.toSet());
    }

    private static String page(String body, String end) {
        return "Two Drugs in Lung Cancer\n\nResults\n" + body + "\n\n" + end;
    }

    @Property(tries = 100)
    void everyTrialIsIndexed(@ForAll PrintedTrialId printed, @ForAll PrintedStatistic other) {
        String body = other.text() + " The study is registered as " + printed.text() + ".";
        assertTrue(index(page(body, "")).contains("trial " + printed.value()), body);
    }

    @Property(tries = 100)
    void everyReferenceIsIndexed(
            @ForAll("lists") @Size(min = 3, max = 9) List<PrintedReference> list) {
        StringBuilder references = new StringBuilder("References\n");
        for (int i = 0; i < list.size(); i++) {
            references.append(i + 1).append(". ").append(list.get(i).text()).append('\n');
        }
        assertEquals(
                list.stream()
                        .map(printed -> "cites " + printed.title())
                        .collect(Collectors.toSet()),
                index(page("Both drugs help.", references.toString())),
                references.toString());
    }

    @Provide
    Arbitrary<List<PrintedReference>> lists() {
        return PrintedReference.with(
                        Mess.CLEAN, Mess.BROKEN_LINES, Mess.NO_BREAK_SPACES, Mess.LINK_WORDS)
                .list();
    }

    @Property(tries = 100)
    void everyCompanyIsIndexed(@ForAll("statements") PrintedStatement printed) {
        assertEquals(
                printed.relationships().stream()
                        .map(relationship -> "paid by " + relationship.organization())
                        .collect(Collectors.toSet()),
                index(page("Both drugs help.", "Conflict of interest\n" + printed.text())),
                printed.text());
    }

    @Provide
    Arbitrary<PrintedStatement> statements() {
        return PrintedStatement.in(
                StatementForm.LINES, StatementForm.GLUED, StatementForm.SENTENCES_WITH_INITIALS);
    }
}
