package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds dates in lines.
 *
 * <pre>
 * date-line = [ "Published" | "Posted" | "Updated" | "Epub" … [":"] ] date [ time ]
 * history   = "Received" … { ( ";" | "/" | "|" | bullet ) step }     a step may be a date-line
 * </pre>
 */
final class DateLine {

    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_HISTORY = 250;
    private static final CharSet STEPS = CharSet.of(";|\u2022\u00B7");

    private final Folded text;
    private final DateScanner dates;

    DateLine(Folded text) {
        this.text = text;
        this.dates = new DateScanner(text);
    }

    /** The date that is all a line says, behind a word such as {@code Published:} at most. */
    Optional<Located<PartialDate>> onLine(Line line) {
        if (text.startsWithIgnoreCase("received", line.start())) {
            return inHistory(line);
        }
        return line.length() > LONGEST_LINE ? Optional.empty() : labelled(line.start(), line.end());
    }

    /** The date of publication in a line that tells when the article was received. */
    private Optional<Located<PartialDate>> inHistory(Line line) {
        Optional<Located<PartialDate>> published = Optional.empty();
        int end = Math.min(line.end(), line.start() + LONGEST_HISTORY);
        int start = line.start();
        for (int i = start; i <= end && published.isEmpty(); i++) {
            if (i == line.end() || i < end && isStep(i)) {
                published = labelled(start, i);
                start = Math.min(line.end(), nextWord(i, line.end()));
            }
        }
        return published;
    }

    private boolean isStep(int at) {
        char mark = text.charAt(at);
        return STEPS.contains(mark) || mark == '/' && text.charAt(at - 1) == ' ';
    }

    private Optional<Located<PartialDate>> labelled(int from, int to) {
        int start = from;
        for (int words = 0; words < 4 && start < to; words++) {
            Optional<Located<PartialDate>> date = dates.at(start, to);
            if (date.isPresent() && onlyTime(date.get().span().end(), to)) {
                return date;
            }
            start = nextWord(start, to);
            if (words == 0 && !isDateWord(from, start)) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isDateWord(int from, int to) {
        String word = text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
        return word.startsWith("publi")
                || word.startsWith("post")
                || word.startsWith("updat")
                || word.startsWith("date")
                || word.startsWith("last")
                || word.startsWith("first")
                || word.startsWith("on ")
                || word.startsWith("epub")
                || word.startsWith("release")
                || word.startsWith("issue")
                || word.startsWith("available")
                || word.startsWith("online");
    }

    private int nextWord(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != ' ') {
            at++;
        }
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** A time of day or the minutes of reading may follow a date. */
    private boolean onlyTime(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += CharSet.LETTER.contains(text.charAt(i)) ? 1 : 0;
        }
        return letters <= 14 && to - from <= 30;
    }

    /** The first date in a stretch, whatever stands around it. */
    Optional<Located<PartialDate>> in(int from, int to) {
        boolean word = false;
        for (int i = from; i < to; i++) {
            boolean now = CharSet.WORD.contains(text.charAt(i));
            if (now && !word) {
                Optional<Located<PartialDate>> date = dates.at(i, to);
                if (date.isPresent()) {
                    return date;
                }
            }
            word = now;
        }
        return Optional.empty();
    }

    /** The first bare year in a stretch. */
    Optional<Located<PartialDate>> yearIn(int from, int to) {
        boolean word = false;
        for (int i = from; i < to; i++) {
            boolean now = CharSet.WORD.contains(text.charAt(i));
            if (now && !word) {
                Scanner in = new Scanner(text, i, to);
                int year = DateScanner.year(in);
                if (year > 0) {
                    return Optional.of(Located.at(PartialDate.of(year), in.since(i), text));
                }
            }
            word = now;
        }
        return Optional.empty();
    }
}
