package io.github.oncolit.trials.links;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import java.util.Arrays;
import java.util.List;

/**
 * Where the sentences and paragraphs of a text begin.
 *
 * <pre>
 * end = ( "." | "!" | "?" ) , { closing mark | marker } , blank , not lower case | new line ;
 * </pre>
 *
 * A stop behind a known abbreviation or a single letter that names no group ends nothing. A raised
 * marker behind the stop belongs to the sentence before it. Linear: one pass.
 */
final class SentenceStarts {

    private static final CharSet CLOSING = CharSet.of(")]\"'\u2019\u201D");
    private static final String[] ABBREVIATIONS = {
        "vs", "al", "Fig", "Figs", "No", "Nr", "Dr", "Prof", "approx", "ref", "Ref", "St", "cf",
        "eg", "ie", "etc", "Inc", "Ltd", "Co", "Tab", "Suppl"
    };

    private static final String[] GROUPS = {"arm ", "group ", "cohort ", "part ", "regimen "};

    private final int[] sentences;
    private final int[] paragraphs;
    private final int length;

    private SentenceStarts(int[] sentences, int[] paragraphs, int length) {
        this.sentences = sentences;
        this.paragraphs = paragraphs;
        this.length = length;
    }

    static SentenceStarts of(String text, List<CitationMarker> markers) {
        int[] sentences = new int[64];
        int[] paragraphs = new int[64];
        int count = 1;
        int lines = 1;
        int marker = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '!' && c != '?' && c != '\n') {
                continue;
            }
            int next = i + 1;
            if (c == '\n') {
                paragraphs = room(paragraphs, lines);
                paragraphs[lines++] = next;
            } else {
                if (c == '.' && isAbbreviation(text, i)) {
                    continue;
                }
                while (next < text.length() && CLOSING.contains(text.charAt(next))) {
                    next++;
                }
                while (marker < markers.size() && markers.get(marker).span().start() < next) {
                    marker++;
                }
                if (marker < markers.size() && markers.get(marker).span().start() == next) {
                    next = markers.get(marker).span().end();
                }
                if (!isBreak(text, next)) {
                    continue;
                }
            }
            sentences = room(sentences, count);
            sentences[count++] = next;
        }
        return new SentenceStarts(
                Arrays.copyOf(sentences, count), Arrays.copyOf(paragraphs, lines), text.length());
    }

    private static int[] room(int[] starts, int count) {
        return count < starts.length ? starts : Arrays.copyOf(starts, count * 2);
    }

    private static boolean isBreak(String text, int at) {
        if (at >= text.length() || !Character.isWhitespace(text.charAt(at))) {
            return false;
        }
        return at + 1 >= text.length() || !Character.isLowerCase(text.charAt(at + 1));
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start < 8 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (stop - start == 1) {
            return !isGroupLetter(text, start);
        }
        for (String abbreviation : ABBREVIATIONS) {
            if (abbreviation.length() == stop - start && text.startsWith(abbreviation, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter names a group of patients, so that the stop behind it ends the sentence. */
    private static boolean isGroupLetter(String text, int letter) {
        for (String group : GROUPS) {
            if (text.regionMatches(true, letter - group.length(), group, 0, group.length())) {
                return true;
            }
        }
        return false;
    }

    /** The sentence that an offset lies in. */
    Span sentence(int offset) {
        return around(sentences, offset);
    }

    /** The line that an offset lies in. */
    Span paragraph(int offset) {
        return around(paragraphs, offset);
    }

    private Span around(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int at = found >= 0 ? found : -found - 2;
        while (at + 1 < starts.length && starts[at + 1] == starts[at]) {
            at++;
        }
        return new Span(starts[at], at + 1 < starts.length ? starts[at + 1] : length);
    }
}
