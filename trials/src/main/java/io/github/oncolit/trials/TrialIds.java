package io.github.oncolit.trials;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;

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

    private final List<TrialMention> own = new ArrayList<>();
    private final List<TrialMention> furniture = new ArrayList<>();

    private TrialIds() {}

    /**
     * Finds the identifiers of an article, except those in what belongs to the site around it.
     *
     * @param article an article
     * @return the mentions in text order, malformed ones too
     */
    public static List<TrialMention> in(Article article) {
        return Trials.in(article).ids();
    }

    /**
     * Finds the identifiers in what belongs to the site and not to the article: teasers,
     * navigation, adverts. They are of other articles' trials.
     *
     * @param article an article
     * @return the mentions in text order, malformed ones too
     */
    public static List<TrialMention> inFurniture(Article article) {
        return Trials.in(article).furnitureIds();
    }

    /** The identifiers of a pass over an article's text, the article's own and the site's apart. */
    static TrialIds of(Article article, TrialReader reader, List<CitationMarker> markers) {
        List<TrialFinding> findings = reader.ids();
        List<TrialMention.Role> roles = TrialRoles.of(article, findings, markers);
        TrialIds ids = new TrialIds();
        for (int i = 0; i < roles.size(); i++) {
            TrialMention mention = mention(article.text(), findings.get(i), roles.get(i));
            SectionKind zone = article.sectionAt(mention.span().start());
            (zone == SectionKind.FURNITURE ? ids.furniture : ids.own).add(mention);
        }
        return ids;
    }

    List<TrialMention> own() {
        return own;
    }

    List<TrialMention> furniture() {
        return furniture;
    }

    private static TrialMention mention(String text, TrialFinding finding, TrialMention.Role role) {
        Span span = new Span(finding.start(), finding.end());
        List<Diagnostic> diagnostics = new ArrayList<>();
        finding.codes().stream()
                .sorted()
                .forEach(code -> diagnostics.add(new Diagnostic(code, span)));
        return new TrialMentionBuilder()
                .span(span)
                .raw(span.textIn(text))
                .registry(finding.registry())
                .value(finding.value())
                .valid(finding.valid())
                .role(role)
                .diagnostics(diagnostics)
                .repair(finding.repair())
                .build();
    }
}
