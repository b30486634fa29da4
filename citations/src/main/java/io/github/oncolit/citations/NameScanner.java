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
 * first-inverted  = family-given, the later names given-family                        (MLA, Chicago)
 * family-given    = family "," given {given | initial}         Berg, Johanna S.       (Harvard)
 * given-family    = given {initial | given} family             Johanna S. Berg
 * flat            = word given {given | initial}               Berg Johanna S.       (PLOS)
 * </pre>
 *
 * <p>After a successful scan the parts are in the fields. Each scan looks at six words at most.
 */
final class NameScanner extends GivenReader {

    /** The forms above. */
    enum Form {
        FAMILY_INITIALS,
        FAMILY_COMMA,
        INITIALS_FAMILY,
        FIRST_INVERTED,
        FAMILY_GIVEN,
        GIVEN_FAMILY,
        FLAT
    }

    private static final int MOST_PLAIN = 3;

    NameScanner(Folded text, int limit) {
        super(text, limit);
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
            case FIRST_INVERTED:
                int end = familyGiven(at);
                return end > 0 && CharSet.LOWER.contains(text.charAt(familyEnd - 1)) ? end : -1;
            case FAMILY_GIVEN:
                return familyGiven(at);
            case GIVEN_FAMILY:
                return givenFamily(at);
            default:
                return flat(at);
        }
    }

    private int familyInitials(int at) {
        int plain = plain(at);
        if (plain > 0) {
            return suffix(plain);
        }
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

    /** {@code Berg JS,}: the most frequent name, of one word and up to three initials; or -1. */
    private int plain(int at) {
        if (!CharSet.UPPER.contains(peek(at))) {
            return -1;
        }
        int word = text.skip(CharSet.LETTER, at, limit);
        int given = word + 1;
        int end = text.skip(CharSet.UPPER, given, Math.min(limit, given + MOST_PLAIN));
        if (word - at < 2 || peek(word) != ' ' || end <= given || peek(end) != ',') {
            return -1;
        }
        familyStart = at;
        familyEnd = word;
        familyWords = 1;
        givenStart = given;
        givenEnd = end;
        return end;
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

    /** Keeps a family name and given names, without a suffix; where the name ends. */
    private int keep(int family, int familyStop, int given, int givenStop) {
        familyStart = family;
        familyEnd = familyStop;
        givenStart = given;
        givenEnd = givenStop;
        suffixStart = 0;
        suffixEnd = 0;
        return givenStop;
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
        return keep(at, word, next, after);
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
        return keep(at, word, next, next + 2);
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
        return keep(at, word, word, word);
    }

    /** {@code Malin FI, BD (1965)}: initials that lost their family name, before the year. */
    int lost(int at) {
        int end = wordEnd(at);
        int length = end - at;
        boolean initials = length > 1 && length <= 3 && isUpper(at, end);
        int year = spaces(end) + 1;
        if (!initials || peek(year - 1) != '(' || Years.at(text, year, limit) < 0) {
            return -1;
        }
        return keep(at, end, end, end);
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
}
