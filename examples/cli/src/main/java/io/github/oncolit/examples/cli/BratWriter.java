package io.github.oncolit.examples.cli;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.core.ArticleItem;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.ArticleReport;
import io.github.oncolit.trials.links.StatisticLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes brat standoff: for each article a {@code .txt} file and an {@code .ann} file.
 *
 * <pre>
 * annotation = "T" , id , tab , type , " " , fragment , { ";" , fragment } , tab , text
 *            | "#" , id , tab , "AnnotatorNotes T" , id , tab , note
 *            | "R" , id , tab , type , " Arg1:T" , id , " Arg2:T" , id ;
 * </pre>
 *
 * Offsets count code points. A stretch over several lines is as many fragments, since brat has no
 * line breaks within one.
 */
final class BratWriter implements ReportWriter {

    private static final int LONGEST_NAME = 100;

    private final Part part;
    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    BratWriter(Part part, Path folder) throws IOException {
        this.part = part;
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public void write(ArticleItem item, ArticleReport report) throws IOException {
        String name = name(item.id());
        String text = report.article().text();
        write(name + ".txt", text);
        write(name + ".ann", annotations(report, text));
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file name made of an article's: none leads out of the folder, none is given twice. */
    private String name(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' ? c : '_')
                .skip(Math.max(0, id.codePointCount(0, id.length()) - LONGEST_NAME))
                .forEach(name::appendCodePoint);
        String unique = name.toString();
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + "-" + i;
        }
        return unique;
    }

    private String annotations(ArticleReport report, String text) {
        List<Annotated> all = Annotated.of(report, part);
        CodePoints points = new CodePoints(text);
        StringBuilder lines = new StringBuilder();
        Map<Span, Integer> ids = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Annotated annotated = all.get(i);
            int id = i + 1;
            ids.putIfAbsent(annotated.span(), id);
            lines.append('T').append(id).append('\t').append(annotated.type()).append(' ');
            fragments(annotated.span(), text, points, lines);
            lines.append('\t').append(oneLine(annotated.span().textIn(text))).append('\n');
            lines.append('#').append(id).append("\tAnnotatorNotes T").append(id).append('\t');
            lines.append(oneLine(annotated.note())).append('\n');
        }
        relations(report, ids, lines);
        return lines.toString();
    }

    private static void fragments(Span span, String text, CodePoints points, StringBuilder into) {
        int start = span.start();
        boolean first = true;
        for (int i = start; i <= span.end(); i++) {
            if (i < span.end() && !isBreak(text.charAt(i))) {
                continue;
            }
            if (i > start) {
                into.append(first ? "" : ";").append(points.at(start));
                into.append(' ').append(points.at(i));
                first = false;
            }
            start = i + 1;
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The text of fragments, as brat has it: one blank between two. */
    private static String oneLine(String text) {
        return text.lines()
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private void relations(ArticleReport report, Map<Span, Integer> ids, StringBuilder lines) {
        int[] count = {0};
        if (part.has(Part.REFERENCES)) {
            for (CitationMarker marker : report.markers()) {
                for (int target : marker.targets()) {
                    relation(
                            "Cites",
                            marker.span(),
                            report.references().get(target - 1).span(),
                            ids,
                            count,
                            lines);
                }
            }
        }
        if (part == Part.ARTICLE) {
            for (StatisticLink link : report.links().statistics()) {
                Span from = link.statistic().span();
                link.trial()
                        .ifPresent(t -> relation("ResultOf", from, t.span(), ids, count, lines));
            }
        }
    }

    private static void relation(
            String type,
            Span from,
            Span to,
            Map<Span, Integer> ids,
            int[] count,
            StringBuilder lines) {
        if (ids.containsKey(from) && ids.containsKey(to)) {
            lines.append('R').append(++count[0]).append('\t').append(type);
            lines.append(" Arg1:T").append(ids.get(from));
            lines.append(" Arg2:T").append(ids.get(to)).append('\n');
        }
    }
}
