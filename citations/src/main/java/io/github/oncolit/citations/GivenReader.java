package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads the given names and the suffix of a person.
 *
 * <pre>
 * given  = name {name | initials}
 * name   = upper lower {letter}
 * mixed  = lower{1,2} [" "] upper{1,2} | initials suffix        (dY, CEJr)
 * suffix = [","] ("Jr" | "Sr" | "III" ...)
 * </pre>
 *
 * <p>What was read is in the fields.
 */
abstract class GivenReader extends FamilyReader {

    int givenStart;
    int givenEnd;
    int suffixStart;
    int suffixEnd;

    GivenReader(Folded text, int limit) {
        super(text, limit);
    }

    int givenNames(int at) {
        int end = nameWord(at);
        if (end < 0) {
            return -1;
        }
        for (int i = 0; i < 3; i++) {
            int next = spaces(end);
            int more = next == end ? -1 : initials(next);
            if (more < 0 && next > end) {
                more = nameWord(next);
                boolean titled = more > 0 && text.charAt(end - 1) == '.' && !isListed(more);
                more = titled ? -1 : more;
            }
            if (more < 0) {
                break;
            }
            end = more;
        }
        return end;
    }

    private boolean isListed(int end) {
        return peek(end) == ',' || peek(end) == ';' || EtAl.end(text, spaces(end), limit) > 0;
    }

    /** A capitalised word with lower-case letters: a given name written out. */
    int nameWord(int at) {
        int end = wordEnd(at);
        return end - at > 1
                        && CharSet.UPPER.contains(text.charAt(at))
                        && CharSet.LOWER.contains(text.charAt(at + 1))
                        && (CharSet.LOWER.contains(text.charAt(end - 1))
                                || text.charAt(end - 2) == '-')
                ? end
                : -1;
    }

    /** {@code CEJr}, {@code do Y}, {@code dY}: initials with a glued suffix or in mixed case. */
    int mixedInitials(int at) {
        int capital = at;
        while (capital < limit && CharSet.LOWER.contains(text.charAt(capital))) {
            capital++;
        }
        boolean lower = capital > at && capital - at <= 2;
        int first = lower && peek(capital) == ' ' ? spaces(capital) : capital;
        int end = first;
        while (end < limit
                && end - first <= LONGEST_INITIALS
                && CharSet.UPPER.contains(peek(end))) {
            end++;
        }
        if (lower) {
            return end > first && end - first <= 2 && isDelimiter(spaces(end)) ? end : -1;
        }
        int suffix = end - first >= 2 ? Suffixes.end(text, end - 1, limit) : -1;
        if (capital > at || suffix < 0 || !isDelimiter(spaces(suffix)) && peek(suffix) != ' ') {
            return -1;
        }
        suffixStart = end - 1;
        suffixEnd = suffix;
        return suffix;
    }

    /** {@code Geus EJC de}: particles that an index moved behind the initials. */
    int trailingParticles(int after) {
        int end = after;
        for (int i = 0; i < 2; i++) {
            int next = spaces(end);
            int word = wordEnd(next);
            if (next == end
                    || word == next
                    || !Particles.is(text, next, word)
                    || peek(word) == '\'') {
                break;
            }
            end = word;
        }
        return end > after && isDelimiter(spaces(end)) && peek(spaces(end)) != '(' ? end : after;
    }

    int suffix(int after) {
        int next = spaces(after);
        if (peek(next) == ',') {
            int behindComma = spaces(next + 1);
            int end = Suffixes.end(text, behindComma, limit);
            if (end > 0) {
                suffixStart = behindComma;
                suffixEnd = end;
                return end;
            }
            return after;
        }
        int end = next == after ? -1 : Suffixes.end(text, next, limit);
        if (end < 0) {
            return after;
        }
        suffixStart = next;
        suffixEnd = end;
        return end;
    }
}
