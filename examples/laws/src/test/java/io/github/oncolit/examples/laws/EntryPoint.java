package io.github.oncolit.examples.laws;

import static io.github.oncolit.examples.laws.Laws.holds;
import static io.github.oncolit.examples.laws.Laws.same;

import io.github.oncolit.citations.CitationMarkers;
import io.github.oncolit.citations.Doi;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.References;
import io.github.oncolit.citations.disclosure.DisclosureStatement;
import io.github.oncolit.citations.disclosure.Disclosures;
import io.github.oncolit.citations.disclosure.Roster;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.ArticleProblem;
import io.github.oncolit.core.Articles;
import io.github.oncolit.core.UnreadableSourceException;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.EfficacyStatistics;
import io.github.oncolit.trials.TrialId;
import io.github.oncolit.trials.TrialIds;
import io.github.oncolit.trials.TrialNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every public method that takes text, with the laws that hold for what it returns. */
enum EntryPoint {
    ARTICLE_OF_TEXT(text -> article(Article.ofText(text), text, true)),
    ARTICLE_OF_MARKDOWN(text -> article(Article.ofMarkdown(text), text, true)),
    ARTICLE_OF_HTML(text -> article(Article.ofHtml(text), text, false)),
    ARTICLE_OF_JATS(text -> article(Article.ofJats(text), text, false)),
    ARTICLE_OF_PUBMED(text -> article(Article.ofPubMed(text), text, false)),
    ARTICLE_OF_SOURCE(text -> article(Article.of(text), text, false)),
    ARTICLES_STREAM(text -> stream(text.getBytes(StandardCharsets.ISO_8859_1))),
    ARTICLE_OF_BYTES(text -> bytes(text.getBytes(StandardCharsets.ISO_8859_1))),
    REFERENCE(EntryPoint::reference),
    REFERENCES_SPLIT(
            text -> {
                CitationLaws.check(References.split(text), text);
                same(References.split(text), References.split(text));
                References.duplicates(References.split(text));
            }),
    REFERENCES_IN(text -> CitationLaws.check(References.in(Article.ofText(text)), text)),
    EXPORTS(text -> References.split(text).forEach(CitationLaws::exports)),
    MARKERS(EntryPoint::markers),
    TRIAL_IDS(
            text -> {
                Article article = Article.ofText(text);
                ArticleLaws.identifiers(TrialIds.in(article), text);
                ArticleLaws.identifiers(TrialIds.inFurniture(article), text);
                TrialId.parse(text).ifPresent(EntryPoint::canonical);
            }),
    TRIAL_NAMES(
            text -> {
                Article article = Article.ofText(text);
                ArticleLaws.names(TrialNames.in(article), text);
                ArticleLaws.names(TrialNames.inFurniture(article), text);
            }),
    STATISTICS(
            text -> {
                Article article = Article.ofText(text);
                EfficacyStatistics statistics = EfficacyStatistics.in(article);
                StatisticLaws.check(statistics, text);
                same(statistics, EfficacyStatistics.in(article));
            }),
    DISCLOSURES(EntryPoint::disclosures),
    DISCLOSURES_IN(
            text -> {
                String statement = "Ada Roe, MD\n\nDisclosures\n" + text;
                DisclosureLaws.check(Disclosures.in(Article.ofText(statement)), statement);
            }),
    NAMES_AND_DATES(EntryPoint::namesAndDates),
    REPORT_OF_TEXT(text -> report(Article.ofText(text))),
    REPORT_OF_HTML(text -> report(Article.ofHtml(text))),
    GROWTH(EntryPoint::growth);

    private final Consumer<String> check;

    EntryPoint(Consumer<String> check) {
        this.check = check;
    }

    /** The folder that this entry point's inputs are kept in. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a text and fails if a law does not hold for what is read. */
    void check(String text) {
        check.accept(text);
    }

    /** Reads bytes: as they are where bytes are read, else as {@link #text} tells. */
    void check(byte[] bytes) {
        if (this == ARTICLE_OF_BYTES) {
            bytes(bytes);
        } else if (this == ARTICLES_STREAM) {
            stream(bytes);
        } else {
            check(text(bytes));
        }
    }

    /** Bytes as text: UTF-8, and a lone surrogate for what is not. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    }

    private static void article(Article article, String source, boolean verbatim) {
        holds(!verbatim || article.text().equals(source), "the text is not the source", source);
        ArticleLaws.check(article, source);
    }

    private static void bytes(byte[] bytes) {
        try {
            Article article = Article.of(bytes);
            Laws.located(article.sections(), article.text());
            same(article, Article.of(bytes));
        } catch (UnreadableSourceException e) {
            holds(!Objects.requireNonNull(e.getMessage()).isBlank(), "refused without a reason");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is streamed and what is refused is the same each time, and nothing else happens. */
    private static void stream(byte[] bytes) {
        List<ArticleProblem> problems = new ArrayList<>();
        List<ArticleItem> items = items(bytes, problems);
        items.forEach(item -> Laws.located(item.article().sections(), item.article().text()));
        problems.forEach(problem -> holds(!problem.reason().isBlank(), "refused for no reason"));
        List<ArticleProblem> again = new ArrayList<>();
        same(items, items(bytes, again));
        same(problems, again);
    }

    private static List<ArticleItem> items(byte[] bytes, List<ArticleProblem> problems) {
        InputStream in = new ByteArrayInputStream(bytes);
        try (Stream<ArticleItem> items = Articles.stream(in, "bytes", problems::add)) {
            return items.toList();
        }
    }

    private static void reference(String text) {
        Reference reference = Reference.parse(text);
        CitationLaws.check(reference, text);
        CitationLaws.again(reference);
        same(reference, Reference.parse(text));
        Doi.parse(text).ifPresent(doi -> same(doi, Doi.parse(doi.value()).orElseThrow()));
    }

    private static void markers(String text) {
        for (Article article : List.of(Article.ofText(text), Article.ofHtml(text))) {
            List<Reference> references = References.in(article);
            CitationLaws.markers(
                    CitationMarkers.in(article, references), references, article.text());
            same(CitationMarkers.in(article), CitationMarkers.in(article, references));
        }
    }

    /** A registered identifier is its own canonical spelling. */
    static void canonical(TrialId id) {
        same(id, TrialId.of(id.registry(), id.value()));
        id.url();
    }

    private static void disclosures(String text) {
        DisclosureStatement statement = DisclosureStatement.parse(text);
        holds(statement.raw().equals(text), "a statement is all of its text");
        DisclosureLaws.check(statement, text);
        same(statement, DisclosureStatement.parse(text));
    }

    /** The text as a byline with a date, and as the printed name of an author in a roster. */
    private static void namesAndDates(String text) {
        String page = "Two Drugs in Lung Cancer\nBy " + text + "\nPublished: " + text + "\n\n";
        article(Article.ofText(page), page, true);
        Roster roster = Roster.ofPrinted(List.of(text, "Ada Roe"));
        DisclosureStatement statement = DisclosureStatement.parse(text + " Honoraria: X", roster);
        DisclosureLaws.check(statement, text + " Honoraria: X");
    }

    private static void report(Article article) {
        ArticleReport report = ArticleReport.of(article);
        ArticleLaws.check(report);
        same(report, ArticleReport.of(article));
    }

    /** Twice the text takes about twice the time, text and web page alike. */
    private static void growth(String piece) {
        if (!piece.isEmpty()) {
            Growth.check(piece);
        }
    }
}
