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
 * </pre>
 */
final class DateLine {

    private static final int LONGEST_LINE = 80;

    private final Folded text;
    private final DateScanner dates;

    DateLine(Folded text) {
        this.text = text;
        this.dates = new DateScanner(text);
    }

    /** The date that is all a line says, behind a word such as {@code Published:} at most. */
    Optional<Located<PartialDate>> onLine(Line line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        int start = line.start();
        for (int words = 0; words < 4 && start < line.end(); words++) {
            Optional<Located<PartialDate>> date = dates.at(start, line.end());
            if (date.isPresent() && onlyTime(date.get().span().end(), line.end())) {
                return date;
            }
            start = nextWord(start, line.end());
            if (words == 0 && !isDateWord(line.start(), start)) {
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
