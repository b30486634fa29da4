package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Reads whole articles from files, or from JSON Lines on standard input. */
@Command(
        name = "article",
        mixinStandardHelpOptions = true,
        description = "Reads whole articles: references, markers, trials, statistics, disclosures.",
        footer = {
            "",
            "Examples:",
            "  oncolit article page.html                 a report to read",
            "  oncolit article --format jsonl *.xml.gz   one JSON object a line",
            "  oncolit article --format jsonl oa.tar.gz baseline/ > all.jsonl",
            "  oncolit article --format brat -o ann/ page.html",
            "  oncolit article < articles.jsonl          {id, text|html|xml} lines, JSON Lines out",
            "",
            "Files: HTML, JATS or PubMed XML (one article or many), Markdown, plain text, JSON Lines;",
            "gzipped or not; any encoding that they declare; folders, tar and zip archives of them.",
            "Exit status: 0 all read; 1 something could not be read; 2 wrong usage."
        })
final class ArticleCommand extends PartCommand {

    ArticleCommand() {
        super(Part.ARTICLE);
    }

    @Override
    JsonLines.Reader lines() {
        return ArticleCommand::read;
    }

    private static void read(JsonNode input, ObjectNode output) throws JsonLines.BadLine {
        Optional<String> html = JsonLines.optionalText(input, "html");
        Optional<String> xml = JsonLines.optionalText(input, "xml");
        Article article;
        if (html.isPresent()) {
            article = Article.ofHtml(html.get());
        } else if (xml.isPresent()) {
            article = Article.ofXml(xml.get());
        } else {
            article = Article.ofText(JsonLines.text(input, "text"));
        }
        ArticleJson.write(ArticleReport.of(article), html.or(() -> xml).isPresent(), output);
    }
}
