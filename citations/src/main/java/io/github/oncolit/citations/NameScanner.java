package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Recognises one person's name in the forms in which bibliographies print it.
 *
 * <pre>
 * family-initials = family initials [suffix] [initials]        van der Berg JS Jr     (Vancouver)
 * family-comma    = family "," initials [[","] suffix]         Berg, J. S., Jr.       (APA)
 * initials-family = initials family [suffix]                   J.-S. de Berg          (ACS, IEEE)
 * family-given    = family "," given {given | initial}         Berg, Johanna S.       (MLA, Chicago)
 * given-family    = given {initial | given} family             Johanna S. Berg
 * flat            = word given {given | initial}               Berg Johanna S.       (PLOS)
 * family   = {particle} word {("-" | " ") (word | particle)}
 * initials = group {["-" | " "] group}      group = upper{1,4} | upper [lower] "."
 * </pre>
 *
 * <p>After a successful scan the parts are in the fields. Each scan looks at six words at most.
 */
final class NameScanner {

    /** The forms above. */
    enum Form {
        FAMILY_INITIALS,
        FAMILY_COMMA,
        INITIALS_FAMILY,
        FAMILY_GIVEN,
        GIVEN_FAMILY,
        FLAT
    }

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_INITIALS = 4;

    private final Folded text;
    private final int limit;

    int familyStart;
    int familyEnd;
    int givenStart;
    int givenEnd;
    int suffixStart;
    int suffixEnd;
    private int familyWords;
    private boolean familyFollows;

    /** Whether the list prints initials without stops, so that a stop ends it. */
    boolean undotted;

    NameScanner(Folded text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The offset after a name of a form, or -1. */
    int scan(int at, Form form) {
        suffixStart = 0;
        suffixEnd = 0;
        switch (form) {
            case FAMILY_INITIALS:
                return familyInitials(at);
            case FAMILY_COMMA:
                return familyComma(at);
            case INITIALS_FAMILY:
                return initialsFamily(at);
            case FAMILY_GIVEN:
                return familyGiven(at);
            case GIVEN_FAMILY:
                return givenFamily(at);
            default:
                return flat(at);
        }
    }

    private int familyInitials(int at) {
        int end = family(at, true);
        if (end < 0) {
            return -1;
        }
        int next = spaces(end);
        if (next == end) {
            return -1;
        }
        int middle = Suffixes.end(text, next, limit);
        int behind = middle > 0 && spaces(middle) > middle ? initials(spaces(middle)) : -1;
        if (behind > 0) {
            suffixStart = next;
            suffixEnd = middle;
            next = spaces(middle);
        }
        int after = initials(next);
        after = after < 0 ? mixedInitials(next) : after;
        if (after < 0 || familyEnd - familyStart == 1 && after - next > 1 && isUpper(next, after)) {
            return -1;
        }
        givenStart = next;
        givenEnd = suffixEnd > 0 && suffixEnd == after ? suffixStart : after;
        if (suffixEnd > 0) {
            return after;
        }
        givenEnd = trailingParticles(after);
        return givenEnd > after ? givenEnd : suffix(after);
    }

    /** {@code CEJr}, {@code do Y}, {@code dY}: initials with a glued suffix or in mixed case. */
    private int mixedInitials(int at) {
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
    private int trailingParticles(int after) {
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

    private int familyComma(int at) {
        int end = family(at, false);
        if (end < 0) {
            return -1;
        }
        int next = spaces(end);
        if (peek(next) != ',') {
            return -1;
        }
        next = spaces(next + 1);
        int after = initials(next);
        if (after < 0) {
            return -1;
        }
        givenStart = next;
        givenEnd = after;
        return suffix(after);
    }

    private int initialsFamily(int at) {
        familyFollows = true;
        int after = initials(at);
        familyFollows = false;
        if (after < 0) {
            return -1;
        }
        int next = spaces(after);
        boolean dotted = text.charAt(after - 1) == '.';
        if (next == after && !dotted) {
            return -1;
        }
        givenStart = at;
        givenEnd = after;
        int end = family(next, false);
        if (end < 0 && peek(wordEnd(next)) == ',' && Particles.is(text, next, wordEnd(next))) {
            familyEnd = wordEnd(next);
            return familyEnd;
        }
        return end < 0 ? -1 : suffix(end);
    }

    /** A family name printed in lower case by mistake, between names of the usual form. */
    int lowerFamily(int at) {
        int word = wordEnd(at);
        int next = spaces(word);
        int after = next > word ? initials(next) : -1;
        boolean lower = word - at >= 4 && CharSet.LOWER.contains(text.charAt(at));
        if (!lower || after < 0 || peek(after) != ',' && peek(after) != '.' && peek(after) != ' ') {
            return -1;
        }
        familyStart = at;
        familyEnd = word;
        givenStart = next;
        givenEnd = after;
        suffixStart = 0;
        suffixEnd = 0;
        return after;
    }

    /** {@code Braun Th}: a given name cut to two letters, between names of the usual form. */
    int shortGiven(int at) {
        int word = nameWord(at);
        int next = word < 0 ? at : spaces(word);
        boolean given =
                next > at
                        && wordEnd(next) == next + 2
                        && CharSet.UPPER.contains(text.charAt(next))
                        && (peek(next + 2) == ',' || EtAl.end(text, spaces(next + 2), limit) > 0);
        if (!given) {
            return -1;
        }
        familyStart = at;
        familyEnd = word;
        givenStart = next;
        givenEnd = next + 2;
        suffixStart = 0;
        suffixEnd = 0;
        return givenEnd;
    }

    /** {@code Huda N, Nafiu, Deag IG,}: a person of one name between two of the usual form. */
    int lone(int at) {
        int word = nameWord(at);
        if (word - at < 4 || peek(word) != ',') {
            return -1;
        }
        int next = spaces(word + 1);
        int end = familyInitials(next);
        if (end < 0 || peek(end) != ',' && peek(end) != '.' || suffixEnd > 0) {
            return -1;
        }
        familyStart = at;
        familyEnd = word;
        givenStart = word;
        givenEnd = word;
        return word;
    }

    /** Cuts the family name of a list that lost its stop after its first word; where that ends. */
    int firstWordOfFamily() {
        int end = wordEnd(familyStart);
        if (end >= familyEnd || !CharSet.UPPER.contains(text.charAt(familyStart))) {
            return -1;
        }
        familyEnd = end;
        return end;
    }

    private int familyGiven(int at) {
        int end = family(at, false);
        if (end < 0 || peek(spaces(end)) != ',') {
            return -1;
        }
        int next = spaces(spaces(end) + 1);
        int after = givenNames(next);
        if (after < 0) {
            return -1;
        }
        givenStart = next;
        givenEnd = after;
        return suffix(after);
    }

    private int flat(int at) {
        int word = nameWord(at);
        int next = word < 0 ? at : spaces(word);
        int end = next == at || next == word ? -1 : givenNames(next);
        if (end < 0) {
            return -1;
        }
        familyStart = at;
        familyEnd = word;
        givenStart = next;
        givenEnd = end;
        return end;
    }

    private int givenFamily(int at) {
        int word = nameWord(at);
        if (word < 0 || spaces(word) == word) {
            return -1;
        }
        int end = word;
        int next = spaces(word);
        for (int i = 0; i < 2; i++) {
            int initial = initials(next);
            if (initial < 0 || spaces(initial) == initial) {
                break;
            }
            end = initial;
            next = spaces(initial);
        }
        int family = family(next, false);
        if (family < 0 || familyWords > 3) {
            return -1;
        }
        givenStart = at;
        givenEnd = end;
        return suffix(family);
    }

    private int givenNames(int at) {
        int end = nameWord(at);
        if (end < 0) {
            return -1;
        }
        for (int i = 0; i < 3; i++) {
            int next = spaces(end);
            int more = next == end ? -1 : initials(next);
            if (more < 0 && next > end) {
                more = nameWord(next);
            }
            if (more < 0) {
                break;
            }
            end = more;
        }
        return end;
    }

    /** A capitalised word with lower-case letters: a given name written out. */
    private int nameWord(int at) {
        int end = wordEnd(at);
        return end - at > 1
                        && CharSet.UPPER.contains(text.charAt(at))
                        && CharSet.LOWER.contains(text.charAt(at + 1))
                        && (CharSet.LOWER.contains(text.charAt(end - 1))
                                || text.charAt(end - 2) == '-')
                ? end
                : -1;
    }

    /**
     * A family name. Where initials follow it, a short upper-case word that is not the first ends
     * the name.
     */
    private int family(int at, boolean initialsFollow) {
        familyStart = at;
        familyEnd = -1;
        familyWords = 0;
        int next = at;
        int particleEnd = -1;
        for (int i = 0; i < MOST_WORDS; i++) {
            int end = wordEnd(next);
            if (end == next) {
                break;
            }
            boolean capital =
                    CharSet.UPPER.contains(text.charAt(next)) || isGluedParticle(next, end);
            if (capital) {
                if (initialsFollow && familyWords > 0 && isUpper(next, end)) {
                    break;
                }
                if (initialsFollow && next > at && familyWords == 0 && isLastWord(next, end)) {
                    familyEnd = particleEnd;
                    break;
                }
                if (familyWords > 0 && Suffixes.end(text, next, limit) > 0) {
                    break;
                }
                familyWords++;
                familyEnd = end;
                if (end < limit && text.charAt(end) == '.' && isAbbreviatedSaint(next, end)) {
                    end++;
                }
            } else if (!Particles.is(text, next, end)) {
                break;
            } else if (end - next > 1 && text.charAt(end - 1) == '\'') {
                continue;
            } else {
                particleEnd = end;
            }
            int spaces = spaces(end);
            if (spaces == end) {
                break;
            }
            next = hyphen(spaces);
        }
        return familyEnd;
    }

    /** {@code de GN,}: initials after a particle whose family name was lost. */
    private boolean isLastWord(int start, int end) {
        int next = spaces(end);
        return end - start <= 3
                && isUpper(start, end)
                && (peek(end) == ',' || peek(end) == '.' || EtAl.end(text, next, limit) > 0);
    }

    /** {@code deVries}, {@code vanHout}: a particle that lost the space behind it. */
    private boolean isGluedParticle(int start, int end) {
        int capital = start;
        while (capital < end && CharSet.LOWER.contains(text.charAt(capital))) {
            capital++;
        }
        return capital - start >= 2
                && capital + 2 < end
                && CharSet.LOWER.contains(text.charAt(capital + 1))
                && CharSet.UPPER.contains(text.charAt(capital))
                && Particles.is(text, start, capital);
    }

    /** Skips the hyphen of a double name that is printed with spaces around it. */
    private int hyphen(int at) {
        if (peek(at) != '-') {
            return at;
        }
        int next = spaces(at + 1);
        return next > at + 1 && next < limit && CharSet.UPPER.contains(text.charAt(next))
                ? next
                : at;
    }

    private boolean isAbbreviatedSaint(int start, int end) {
        return end - start == 2 && text.charAt(start) == 'S' && text.charAt(start + 1) == 't';
    }

    /** Whether a word can be undotted initials: {@code JS}, {@code S-W}, {@code L-m}. */
    private boolean isUpper(int start, int end) {
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

    private int initials(int at) {
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
            char c = peek(next);
            if (c == '-') {
                next++;
            } else if (c == ' ') {
                next = spaces(next);
            }
            if (text.charAt(end - 1) != '.'
                    && c == ' '
                    && (familyFollows || !isLoneInitial(next))) {
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

    private boolean isDelimiter(int at) {
        char c = peek(at);
        return at >= limit || c == ',' || c == ';' || c == ':' || c == '(' || c == '&' || c == '.';
    }

    private int suffix(int after) {
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

    private int wordEnd(int at) {
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

    private int spaces(int at) {
        int next = at;
        while (next < limit && CharSet.SPACE.contains(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private char peek(int at) {
        return at < limit ? text.charAt(at) : '\uFFFF';
    }
}
