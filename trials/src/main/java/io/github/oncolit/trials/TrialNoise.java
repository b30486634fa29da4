package io.github.oncolit.trials;

import java.util.Locale;

/**
 * What may stand inside of an identifier and prints nothing.
 *
 * <pre>{@code
 * noise  = { invisible | entity | tag } ;
 * entity = "&shy;" | "&#8203;" | ... (* of an invisible character *) ;
 * tag    = "<", [ "/" ], ( "b" | "i" | "em" | "span" | ... ), ..., ">" ;
 * }</pre>
 *
 * <p>Every step over noise is bounded by {@link #NOISE}, so that none of them can make a scan
 * quadratic.
 */
final class TrialNoise {

    private static final int NOISE = 32;
    private static final int ENTITY = 12;
    private static final int TAG = 24;

    private final char[] chars;

    TrialNoise(char[] chars) {
        this.chars = chars;
    }

    /** The first offset from {@code at} on that is not noise. */
    int right(int at) {
        int end = at;
        while (end < chars.length && end - at < NOISE) {
            int next = noiseEnd(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Whether something to be stepped over stands in a short stretch. */
    boolean isIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (noiseEnd(i) != i) {
                return true;
            }
        }
        return false;
    }

    private int noiseEnd(int at) {
        char c = chars[at];
        if (TrialText.folded(c) == TrialText.NOTHING) {
            return at + 1;
        }
        if (c == '&') {
            int stop = indexOf(';', at + 1, ENTITY);
            return stop > 0 && isInvisibleEntity(at + 1, stop) ? stop + 1 : at;
        }
        if (c == '<') {
            int stop = indexOf('>', at + 1, TAG);
            return stop > 0 && isInlineTag(at + 1, stop) ? stop + 1 : at;
        }
        return at;
    }

    /** The last offset up to {@code at}, exclusive, before which no noise stands. */
    int left(int at) {
        int start = at;
        while (start > 0 && at - start < NOISE) {
            int next = noiseStart(start);
            if (next == start) {
                break;
            }
            start = next;
        }
        return start;
    }

    private int noiseStart(int at) {
        char c = chars[at - 1];
        if (TrialText.folded(c) == TrialText.NOTHING) {
            return at - 1;
        }
        if (c == ';' || c == '>') {
            char opening = c == ';' ? '&' : '<';
            int limit = Math.max(0, at - 2 - (c == ';' ? ENTITY : TAG));
            for (int i = at - 2; i >= limit; i--) {
                if (chars[i] == opening) {
                    return noiseEnd(i) == at ? i : at;
                }
            }
        }
        return at;
    }

    private int indexOf(char c, int from, int reach) {
        for (int i = from; i < Math.min(chars.length, from + reach); i++) {
            if (chars[i] == c) {
                return i;
            }
        }
        return -1;
    }

    private boolean isInvisibleEntity(int from, int to) {
        return switch (new String(chars, from, to - from)) {
            case "shy", "zwnj", "zwj", "ZeroWidthSpace", "NoBreak", "#173", "#xAD", "#xad" -> true;
            case "#8203", "#x200B", "#x200b", "#8204", "#8205", "#8288", "#x2060", "#65279" -> true;
            default -> false;
        };
    }

    private boolean isInlineTag(int from, int to) {
        int nameStart = chars[from] == '/' ? from + 1 : from;
        int nameEnd = nameStart;
        while (nameEnd < to && (chars[nameEnd] | 32) >= 'a' && (chars[nameEnd] | 32) <= 'z') {
            nameEnd++;
        }
        String name = new String(chars, nameStart, nameEnd - nameStart);
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "B", "I", "U", "EM", "STRONG", "SPAN", "FONT", "WBR", "SMALL" -> true;
            default -> false;
        };
    }
}
