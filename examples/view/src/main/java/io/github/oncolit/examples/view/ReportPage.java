package io.github.oncolit.examples.view;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.core.Located;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.audit.Audit;
import io.github.oncolit.trials.audit.Lead;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report on an article as one HTML page: the text with its facts marked, each fact's record, a
 * table for each kind, the numbers to check, and a forest plot.
 *
 * <pre>{@code
 * String page = ReportPage.html("article.html", ArticleReport.of(Article.of(path)));
 * Files.writeString(Path.of("report.html"), page);
 * }</pre>
 *
 * <p>The page needs no network. All text of the article is escaped, and the page's content security
 * policy runs the page's own script alone, known by its hash.
 */
public final class ReportPage {

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private final ArticleReport report;
    private final List<ShownFact> facts;
    private final StringBuilder html = new StringBuilder();

    private ReportPage(ArticleReport report) {
        this.report = report;
        this.facts = ShownFact.of(report);
    }

    /**
     * Writes the page.
     *
     * @param source what the reader calls the article, such as its file's name
     * @param report what was read
     * @return a complete HTML document in UTF-8
     */
    public static String html(String source, ArticleReport report) {
        ReportPage page = new ReportPage(report);
        page.write(source);
        return page.html.toString();
    }

    /**
     * The article's text with its facts marked, to be put into another page, such as a notebook's
     * cell.
     *
     * @param report what was read
     * @return a {@code div} and its style sheet, without a script
     */
    public static String text(ArticleReport report) {
        return "<style>"
                + STYLE
                + "</style><div class=\"oncolit-text\">"
                + MarkedText.html(report.article(), ShownFact.of(report))
                + "</div>";
    }

    private void write(String source) {
        Article article = report.article();
        String title = article.title().map(Located::value).orElse(source);
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'; script-src 'sha256-")
                .append(hash())
                .append("'\">\n")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        element("title", "", title + " - what it says");
        html.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        html.append("<a class=\"skip\" href=\"#tables\">Skip to the tables</a>\n<header>\n");
        element("h1", "", title);
        element("p", " class=\"byline\"", byline(source));
        filters();
        html.append(
                        "</header>\n<main>\n<article aria-label=\"Text of the article\" class=\"oncolit-text\">")
                .append(MarkedText.html(article, facts))
                .append("</article>\n");
        records();
        html.append("</main>\n<div id=\"tables\">\n");
        leads();
        forest();
        for (FactKind kind : FactKind.values()) {
            table(kind);
        }
        html.append("</div>\n<script>").append(SCRIPT).append("</script>\n</body>\n</html>\n");
    }

    private String byline(String source) {
        List<String> parts = new ArrayList<>();
        parts.add(
                report.article().byline().stream()
                        .map(a -> a.value().toString())
                        .collect(Collectors.joining("; ")));
        report.article().published().ifPresent(d -> parts.add(d.value().toString()));
        parts.add(source);
        parts.removeIf(String::isEmpty);
        return String.join(" \u00B7 ", parts);
    }

    /** A switch for each kind of fact; it is the legend of the colours too. */
    private void filters() {
        html.append("<fieldset class=\"filters\"><legend>Marked in the text</legend>\n");
        for (FactKind kind : FactKind.values()) {
            html.append("<label class=\"")
                    .append(kind.style())
                    .append("\"><input type=\"checkbox\" checked value=\"")
                    .append(kind.style())
                    .append("\"> <span class=\"fact ")
                    .append(kind.style())
                    .append("\">")
                    .append(kind.heading())
                    .append("</span> ")
                    .append(kind.in(report).size())
                    .append("</label>\n");
        }
        html.append("</fieldset>\n");
    }

    private void records() {
        html.append("<aside aria-label=\"Record\" aria-live=\"polite\">\n");
        element(
                "p",
                " class=\"hint\"",
                "Choose a marked passage to see its record. Tab moves from passage to passage, Enter opens, Escape closes.");
        facts.forEach(this::record);
        html.append("</aside>\n");
    }

    private void record(ShownFact shown) {
        html.append("<section class=\"record\" id=\"record-")
                .append(shown.id())
                .append("\" hidden>\n");
        element("h2", "", shown.kind().heading() + ": " + shown.fact());
        html.append("<dl>");
        String last = "";
        for (int i = 0; i < shown.fields().size(); i++) {
            FactField field = shown.fields().get(i);
            if (!field.name().equals(last)) {
                element("dt", "", field.name());
            }
            last = field.name();
            element(
                    "dd",
                    field.span().isPresent() ? " data-field=\"" + shown.fieldId(i) + "\"" : "",
                    field.value());
        }
        element("dt", "", "place");
        element("dd", "", shown.fact().span().toString());
        html.append("</dl>\n");
        list("Remarks", shown.fact().diagnostics().stream().map(ReportPage::remark).toList());
        if (shown.fact() instanceof Reference reference) {
            list("Why it was read so", reference.explain());
        }
        html.append("</section>\n");
    }

    private static String remark(Diagnostic diagnostic) {
        return diagnostic.code().message();
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            element("h3", "", heading);
            html.append("<ul>");
            lines.forEach(line -> element("li", "", line));
            html.append("</ul>\n");
        }
    }

    private void leads() {
        List<Lead> leads = Audit.of(report.statistics()).leads();
        heading("Numbers to check", leads.size());
        if (leads.isEmpty()) {
            element("p", "", "The numbers that can be checked against each other agree.");
        }
        html.append("<ul>");
        for (Lead lead : leads) {
            html.append("<li>");
            Optional<ShownFact> about =
                    facts.stream().filter(f -> f.fact().span().contains(lead.span())).findFirst();
            about.ifPresent(f -> link(f.id(), f.fact().raw()));
            html.append(about.isPresent() ? ": " : "")
                    .append(Markup.escape(lead.check().message() + "; " + lead.detail()))
                    .append("</li>\n");
        }
        html.append("</ul></details>\n");
    }

    private void forest() {
        List<StudyEffect> effects = new ArrayList<>();
        for (var statistic : report.statistics().all()) {
            if (statistic instanceof EffectEstimate effect && !effect.safety()) {
                StudyEffect.of(label(effect), effect).ifPresent(effects::add);
            }
        }
        if (!effects.isEmpty()) {
            heading("Forest plot", effects.size());
            html.append("<div class=\"plot\">")
                    .append(
                            ForestPlot.of(
                                    "Ratios with their confidence intervals, not pooled", effects))
                    .append("</div></details>\n");
        }
    }

    private static String label(EffectEstimate effect) {
        String about =
                effect.endpoint()
                        .map(e -> e.value().toString())
                        .or(() -> effect.endpointText().map(Located::value))
                        .orElse("-");
        return effect.measure() + " " + about + effect.arm().map(a -> ", " + a.value()).orElse("");
    }

    private void table(FactKind kind) {
        List<ShownFact> rows = facts.stream().filter(f -> f.kind() == kind).toList();
        heading(kind.heading(), rows.size());
        if (rows.isEmpty()) {
            element("p", "", "None.");
            html.append("</details>\n");
            return;
        }
        List<String> columns =
                rows.stream()
                        .flatMap(r -> r.fields().stream())
                        .map(FactField::name)
                        .distinct()
                        .toList();
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(kind.heading())
                .append("\"><table>\n<thead><tr><th scope=\"col\">printed</th>");
        columns.forEach(column -> element("th", " scope=\"col\"", column));
        html.append("</tr></thead>\n<tbody>\n");
        for (ShownFact row : rows) {
            html.append("<tr><th scope=\"row\">");
            link(row.id(), row.fact().raw());
            html.append("</th>");
            columns.forEach(
                    column ->
                            element(
                                    "td",
                                    "",
                                    row.fields().stream()
                                            .filter(f -> f.name().equals(column))
                                            .map(FactField::value)
                                            .collect(Collectors.joining("; "))));
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div></details>\n");
    }

    private void heading(String heading, int count) {
        html.append("<details open><summary><h2>")
                .append(heading)
                .append(" <span>")
                .append(count)
                .append("</span></h2></summary>\n");
    }

    /** A button that leads to a fact in the text; long passages are shown by their start. */
    private void link(String id, String words) {
        String shown = words.length() <= 80 ? words : words.substring(0, 79) + "\u2026";
        element("button", " type=\"button\" data-goto=\"" + id + "\"", shown);
    }

    private void element(String name, String attributes, String words) {
        html.append('<')
                .append(name)
                .append(attributes)
                .append('>')
                .append(Markup.escape(words))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(SCRIPT.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
