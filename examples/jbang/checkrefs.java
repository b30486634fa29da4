///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.github.oncolit:oncolit-trials:0.1.0-SNAPSHOT
//DEPS org.slf4j:slf4j-nop:2.0.20

// What an editor should look at in an article: citations, references, trial numbers, statistics.
//
//   jbang checkrefs.java examples/abstracts/fulmar.txt
//
//   examples/abstracts/fulmar.txt: 0 references, 0 markers, 3 to look at
//   trial NCT0910006: a wrong number of digits
//   numbers: the estimate lies outside of its confidence interval, 0.72 is not within 0.78 to 0.94
//   numbers: the percentage is not that of the counts, 62 of 150 is 41.33%, printed 48.0%
//
// Leads to check, never verdicts. Exit status 3 if there is something to look at.

import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Diagnostic;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.TrialMention;
import io.github.oncolit.trials.audit.Audit;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class checkrefs {

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: checkrefs ARTICLE (HTML, JATS or PubMed XML, Markdown, text)");
            System.exit(2);
        }
        ArticleReport report;
        try {
            report = ArticleReport.of(Article.of(Path.of(args[0])));
        } catch (NoSuchFileException e) {
            System.err.println("checkrefs: " + args[0] + ": no such file");
            System.exit(1);
            return;
        } catch (IOException e) {
            System.err.println("checkrefs: cannot read: " + e.getMessage());
            System.exit(1);
            return;
        }
        List<String> leads = leads(report);
        System.out.printf(
                "%s: %d references, %d markers, %d to look at%n",
                args[0], report.references().size(), report.markers().size(), leads.size());
        leads.forEach(System.out::println);
        System.exit(leads.isEmpty() ? 0 : 3);
    }

    static List<String> leads(ArticleReport report) {
        List<String> leads = new ArrayList<>();
        report.apparatus().leads().forEach(lead -> leads.add("citations: " + lead));
        for (Reference reference : report.references()) {
            for (Diagnostic problem : reference.diagnostics()) {
                leads.add("reference " + reference.ordinal() + ": " + problem.code().message());
            }
        }
        for (TrialMention mention : report.trialIds()) {
            for (Diagnostic problem : mention.diagnostics()) {
                leads.add("trial " + mention.raw() + ": " + problem.code().message());
            }
        }
        Audit.of(report.statistics())
                .leads()
                .forEach(l -> leads.add("numbers: " + l.check().message() + ", " + l.detail()));
        return leads;
    }
}
