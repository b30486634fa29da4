package io.github.oncolit.trials;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The trial identifiers of an article: those of the registries, the universal trial numbers, and
 * the numbers of cooperative groups and sponsors.
 *
 * <pre>{@code
 * Article article = Article.ofText("Registered as nct 0170 2948.");
 * TrialIds.in(article).get(0).value(); // "NCT01702948"
 * }</pre>
 */
public final class TrialIds {

    private TrialIds() {}

    /**
     * Finds the identifiers of an article, except those in what belongs to the site around it.
     *
     * @param article an article
     * @return the mentions in text order, malformed ones too
     */
    public static List<TrialMention> in(Article article) {
        return in(article, read(article));
    }

    /**
     * Finds the identifiers in what belongs to the site and not to the article: teasers,
     * navigation, adverts. They are of other articles' trials.
     *
     * @param article an article
     * @return the mentions in text order, malformed ones too
     */
    public static List<TrialMention> inFurniture(Article article) {
        return select(article, read(article), true);
    }

    /** The article's own identifiers of a pass over its text. */
    static List<TrialMention> in(Article article, TrialReader reader) {
        return select(article, reader, false);
    }

    private static TrialReader read(Article article) {
        return TrialReader.read(Objects.requireNonNull(article, "article").text());
    }

    private static List<TrialMention> select(
            Article article, TrialReader reader, boolean furniture) {
        List<TrialMention> mentions = new ArrayList<>();
        for (TrialFinding finding : reader.ids()) {
            boolean quarantined = article.sectionAt(finding.start()) == SectionKind.FURNITURE;
            if (quarantined == furniture) {
                mentions.add(mention(article, finding));
            }
        }
        return List.copyOf(mentions);
    }

    private static TrialMention mention(Article article, TrialFinding finding) {
        Span span = new Span(finding.start(), finding.end());
        List<Diagnostic> diagnostics = new ArrayList<>();
        finding.codes().stream()
                .sorted()
                .forEach(code -> diagnostics.add(new Diagnostic(code, span)));
        return new TrialMentionBuilder()
                .span(span)
                .raw(span.textIn(article.text()))
                .registry(finding.registry())
                .value(finding.value())
                .valid(finding.valid())
                .role(TrialRoles.of(article, span))
                .diagnostics(diagnostics)
                .repair(finding.repair())
                .build();
    }
}
