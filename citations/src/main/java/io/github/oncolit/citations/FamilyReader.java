package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads the family name of a person.
 *
 * <pre>
 * family = {particle} word {("-" | " ") (word | particle)}
 * </pre>
 *
 * <p>Looks at five words at most; what was read is in the fields.
 */
abstract class FamilyReader extends InitialsReader {

    private static final int MOST_WORDS = 5;

    int familyStart;
    int familyEnd;
    int familyWords;

    FamilyReader(Folded text, int limit) {
        super(text, limit);
    }

    /**
     * A family name. Where initials follow it, a short upper-case word that is not the first ends
     * the name.
     */
    int family(int at, boolean initialsFollow) {
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
                    CharSet.UPPER.contains(text.charAt(next))
                            || isGluedParticle(next, end)
                            || isElided(next, end);
            if (capital && initialsFollow && familyWords == 0 && opensCapitals(next, end)) {
                familyEnd = end;
            } else if (capital) {
                if (initialsFollow
                        && familyWords > 0
                        && (isUpper(next, end) || endsInSuffix(next, end))) {
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

    /** Cuts the family name of a list that lost its stop after its first word; where that ends. */
    int firstWordOfFamily() {
        int end = wordEnd(familyStart);
        if (end >= familyEnd || !CharSet.UPPER.contains(text.charAt(familyStart))) {
            return -1;
        }
        familyEnd = end;
        return end;
    }

    /** {@code VAN DER BERG A}: a particle in capitals, before a word that no mark ends. */
    private boolean opensCapitals(int start, int end) {
        if (!Particles.isCapital(text, start, end)) {
            return false;
        }
        int word = spaces(end);
        int stop = wordEnd(word);
        int next = spaces(stop);
        return word > end
                && stop - word > 1
                && isCapitals(word, stop)
                && next > stop
                && CharSet.UPPER.contains(peek(next));
    }

    private boolean isCapitals(int start, int end) {
        return CharSet.UPPER.contains(text.charAt(start))
                && CharSet.UPPER.contains(text.charAt(end - 1));
    }

    /** {@code CEJr}: initials with a suffix glued on. */
    private boolean endsInSuffix(int start, int end) {
        int letter = end - 2;
        return letter > start && Suffixes.end(text, letter, limit) > 0 && isUpper(start, letter);
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

    /** {@code d'Angelo}, {@code dell'Orto}: a particle that an apostrophe joins to its name. */
    private boolean isElided(int start, int end) {
        int mark = text.indexOf('\'', start, end);
        return mark > start
                && mark + 2 < end
                && CharSet.UPPER.contains(text.charAt(mark + 1))
                && Particles.is(text, start, mark + 1);
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
}
