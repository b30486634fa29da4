package io.github.oncolit.trials;

import java.util.ArrayList;
import java.util.List;

/**
 * The one pass over a text that finds trial identifiers.
 *
 * <p>Two kinds of characters stop it, the first digit of a number and the first capital of a word;
 * all others cost one look into a table. What a stop leads to is bounded, and nothing left of the
 * last identifier's end is claimed again, so the whole is linear.
 */
final class TrialReader {

    private static final byte DIGIT = 1;
    private static final byte CAPITAL = 2;
    private static final byte[] STOPS = table();

    private final TrialText text;
    private final TrialIdScanner ids;
    private final TrialListScanner lists;
    private final TrialGroupScanner groups;
    private final List<TrialFinding> found = new ArrayList<>();

    private TrialReader(char[] chars) {
        this.text = new TrialText(chars);
        this.ids = new TrialIdScanner(text);
        this.lists = new TrialListScanner(text);
        this.groups = new TrialGroupScanner(text);
    }

    private static byte[] table() {
        byte[] stops = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < stops.length; c++) {
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                stops[c] = DIGIT;
            } else if (c >= 'A' && c <= 'Z') {
                stops[c] = CAPITAL;
            }
        }
        return stops;
    }

    static List<TrialFinding> ids(String text) {
        char[] chars = text.toCharArray();
        TrialReader reader = new TrialReader(chars);
        reader.read(chars);
        return reader.found;
    }

    private TrialFinding number(int at) {
        TrialFinding finding = ids.at(at);
        return finding == null && !text.isWord(at - 1) ? groups.at(at) : finding;
    }

    private TrialFinding word(int at) {
        return text.isWord(at - 1) ? null : groups.at(at);
    }

    private static int runEnd(char[] chars, int at) {
        int end = at + 1;
        while (end < chars.length && STOPS[chars[end]] == DIGIT) {
            end++;
        }
        return end;
    }

    private void read(char[] chars) {
        int claimed = 0;
        for (int at = 0; at < chars.length; at++) {
            byte stop = STOPS[chars[at]];
            if (stop == 0) {
                continue;
            }
            TrialFinding finding = stop == DIGIT ? number(at) : word(at);
            if (finding != null && finding.start() >= claimed) {
                claimed = lists.continueList(finding, found);
                at = claimed - 1;
            } else if (stop == DIGIT) {
                at = runEnd(chars, at) - 1;
            }
        }
    }
}
