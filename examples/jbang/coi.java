///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.github.oncolit:oncolit-trials:0.1.0-SNAPSHOT
//DEPS org.slf4j:slf4j-nop:2.0.20

// Who declares which relationship with which organisation, as a table.
//
//   jbang coi.java examples/articles/lumora-2.html
//
//   Ada M. Quist             Honoraria                          Roche
//   Ada M. Quist             Honoraria                          Novartis
//   Ada M. Quist             Consulting or Advisory Role        Example Therapeutics Co, Ltd
//   Ada M. Quist             Consulting or Advisory Role        AstraZeneca (to the institution)

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.rows.DisclosureRow;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

class coi {

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: coi ARTICLE (HTML, JATS or PubMed XML, Markdown, text)");
            System.exit(2);
        }
        List<DisclosureRow> rows;
        try {
            rows = ArticleReport.of(Article.of(Path.of(args[0]))).rows().disclosures();
        } catch (NoSuchFileException e) {
            System.err.println("coi: " + args[0] + ": no such file");
            System.exit(1);
            return;
        } catch (IOException e) {
            System.err.println("coi: cannot read: " + e.getMessage());
            System.exit(1);
            return;
        }
        if (rows.isEmpty()) {
            System.err.println("coi: " + args[0] + " declares no relationship");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (DisclosureRow row : rows) {
            out.printf(
                    "%-24s %-34s %s%s%s%n",
                    row.author().isEmpty() ? "the study" : row.author(),
                    row.categoryPrinted(),
                    row.organization(),
                    row.institution() ? " (to the institution)" : "",
                    row.familyMember() ? " (family member)" : "");
        }
    }
}
