package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads the initials of a person, and the words that names are made of.
 *
 * <pre>
 * initials = group {["-" | " "] group}
 * group    = upper{1,4} | upper {"-" upper} | upper [lower] "." | upper{1,3} ("d" | "v") upper{0,2}
 * word     = letter {letter | "'" letter | "-" letter}
 * </pre>
 *
 * <p>The first of the four layers of the grammar of names, each of which adds to the one below:
 * initials, family names, given names, whole names.
 */
abstract class InitialsReader {

    static final int LONGEST_INITIALS = 4;

    final Folded text;
    final int limit;

    /** Whether the list prints initials without stops, so that a stop ends it. */
    boolean undotted;

    /** Whether a family name follows the initials, so that no delimiter need end them. */
    boolean familyFollows;

    InitialsReader(Folded text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    int initials(int at) {
        int end = -1;
        int next = at;
        for (int groups = 0; groups < 5; groups++) {
            if (undotted && groups > 0 && text.charAt(end - 1) == '.' && next > end) {
                break;
            }
            int group = initialGroup(next, groups > 0 && !familyFollows);
            if (group < 0) {
                break;
            }
            end = group;
            next = end;
            boolean spaced = CharSet.SPACE.contains(peek(next));
            if (spaced) {
                next = spaces(next);
            } else if (peek(next) == '-') {
                next++;
            }
            boolean more = familyFollows ? isSpacedInitial(next) : isLoneInitial(next);
            if (text.charAt(end - 1) != '.' && spaced && !more) {
                break;
            }
        }
        return end;
    }

    /** One group of initials; after the first it must be dotted or end at a delimiter. */
    private int initialGroup(int start, boolean later) {
        int at = start;
        int letters = 0;
        while (at < limit && letters < LONGEST_INITIALS + 1) {
            char c = text.charAt(at);
            if (CharSet.UPPER.contains(c)) {
                letters++;
            } else if (c != '-'
                    || letters == 0
                    || at + 1 >= limit
                    || !CharSet.LETTER.contains(text.charAt(at + 1))) {
                break;
            } else if (CharSet.LOWER.contains(text.charAt(at + 1))) {
                if (at + 2 < limit && CharSet.WORD.contains(text.charAt(at + 2))) {
                    return -1;
                }
                at++;
            }
            at++;
        }
        if (letters == 0 || letters > LONGEST_INITIALS) {
            return -1;
        }
        if (letters >= 1 && letters <= 3 && at < limit && "dv".indexOf(text.charAt(at)) >= 0) {
            int end = at + 1;
            while (end < limit && end - at < 3 && CharSet.UPPER.contains(text.charAt(end))) {
                end++;
            }
            if (isDelimiter(spaces(end)) && peek(end) != '-') {
                return end;
            }
        }
        if (letters == 1
                && at + 1 < limit
                && CharSet.LOWER.contains(text.charAt(at))
                && text.charAt(at + 1) == '.') {
            return at + 2;
        }
        if (at < limit && (CharSet.WORD.contains(text.charAt(at)) || text.charAt(at) == '\'')) {
            return -1;
        }
        if (peek(at) == '.') {
            boolean glued = at + 1 < limit && CharSet.LETTER.contains(text.charAt(at + 1));
            return undotted && !later && !glued ? at : at + 1;
        }
        if (later && letters > 2) {
            return -1;
        }
        return later && !isDelimiter(spaces(at)) && !(letters == 1 && isLoneInitial(spaces(at)))
                ? -1
                : at;
    }

    /** {@code A B Roe}: one more initial before the family name. */
    private boolean isSpacedInitial(int at) {
        return at + 2 < limit
                && CharSet.UPPER.contains(text.charAt(at))
                && CharSet.SPACE.contains(text.charAt(at + 1))
                && CharSet.UPPER.contains(text.charAt(at + 2));
    }

    private boolean isLoneInitial(int at) {
        int next = at;
        while (next + 2 < limit
                && CharSet.UPPER.contains(text.charAt(next))
                && text.charAt(next + 1) == ' '
                && CharSet.UPPER.contains(text.charAt(next + 2))
                && next - at < 6) {
            next += 2;
        }
        return isLastInitial(next);
    }

    private boolean isLastInitial(int at) {
        return at < limit
                && CharSet.UPPER.contains(text.charAt(at))
                && (at + 1 >= limit
                        || text.charAt(at + 1) == '.'
                        || isDelimiter(spaces(at + 1))
                                && !CharSet.WORD.contains(text.charAt(at + 1)));
    }

    /** Whether a word can be undotted initials: {@code JS}, {@code S-W}, {@code L-m}. */
    boolean isUpper(int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (CharSet.UPPER.contains(c)) {
                letters++;
            } else if (c == '-' || i > start && (c == 'd' || c == 'v') && end - start <= 5) {
                continue;
            } else if (!(i > start && text.charAt(i - 1) == '-' && i + 1 == end)) {
                return false;
            }
        }
        char last = text.charAt(end - 1);
        boolean lower = (last == 'd' || last == 'v') && text.charAt(end - 2) != '-';
        return letters <= LONGEST_INITIALS && (!lower || peek(end) == ',' || peek(end) == '.');
    }

    boolean isDelimiter(int at) {
        char c = peek(at);
        return at >= limit || c == ',' || c == ';' || c == ':' || c == '(' || c == '&' || c == '.';
    }

    int wordEnd(int at) {
        int end = at;
        while (end < limit) {
            char c = text.charAt(end);
            if (!CharSet.LETTER.contains(c)
                    && !(c == '\''
                            && end + 1 < limit
                            && CharSet.LETTER.contains(text.charAt(end + 1)))
                    && !(c == '-'
                            && end > at
                            && end + 1 < limit
                            && CharSet.LETTER.contains(text.charAt(end + 1)))) {
                break;
            }
            end++;
        }
        return end;
    }

    int spaces(int at) {
        int next = at;
        while (next < limit && CharSet.SPACE.contains(text.charAt(next))) {
            next++;
        }
        return next;
    }

    char peek(int at) {
        return at < limit ? text.charAt(at) : '\uFFFF';
    }
}
