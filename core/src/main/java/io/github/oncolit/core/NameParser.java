package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one person's name from a piece of a byline.
 *
 * <pre>
 * person = { title } name [ suffix ] { degree }
 * name   = given { given } { particle } family   |   family initials
 * </pre>
 *
 * Of double family names without a particle or hyphen only the last is known to be one, unless the
 * page's metadata says more.
 */
final class NameParser {

    private static final int MOST_WORDS = 7;

    private final Folded text;
    private final CharSet letterMarks;
    private final List<String> families;
    private boolean allMarked;
    private boolean allInitials;
    private boolean allCapitals;

    /**
     * A parser.
     *
     * @param letterMarks letters that the article's affiliations begin with
     * @param families family names known from metadata
     */
    NameParser(Folded text, CharSet letterMarks, List<String> families) {
        this.text = text;
        this.letterMarks = letterMarks;
        this.families = families;
    }

    /** Says that every name of the byline ends with a letter that is a mark. */
    void allMarked(boolean allMarked) {
        this.allMarked = allMarked;
    }

    /** Says that all given names of the byline are initials. */
    void allInitials(boolean allInitials) {
        this.allInitials = allInitials;
    }

    /** Says that full names are printed in capitals: {@code ADA B. ROE} has no initials behind. */
    void allCapitals(boolean allCapitals) {
        this.allCapitals = allCapitals;
    }

    String word(Span span) {
        return text.subSequence(span.start(), span.end()).toString();
    }

    /** The person that a piece names, if it names one. */
    Optional<Located<Author>> person(BylinePiece piece) {
        List<Span> words = new ArrayList<>(piece.words());
        boolean post = words.size() > 3 && BylineWords.isDegree(word(words.get(0)));
        if (post || words.size() > MOST_WORDS * 2) {
            return Optional.empty();
        }
        while (words.size() > 1 && BylineWords.isTitle(word(words.get(0)))) {
            words.remove(0);
        }
        int end = words.get(words.size() - 1).end();
        List<String> degrees = new ArrayList<>();
        while (words.size() > 2 && BylineWords.isDegree(word(last(words)))) {
            degrees.add(0, word(words.remove(words.size() - 1)));
        }
        Optional<String> suffix = Optional.empty();
        if (words.size() > 2 && BylineWords.isSuffix(word(last(words)))) {
            suffix = Optional.of(word(words.remove(words.size() - 1)));
        }
        if (!isName(words)) {
            return Optional.empty();
        }
        Span span = new Span(words.get(0).start(), end);
        return Optional.of(Located.at(new Author(name(words, suffix), degrees), span, text));
    }

    /** The person of whom one piece is the family name and the next one the given names. */
    Optional<Located<Author>> surnameFirst(BylinePiece family, BylinePiece given) {
        int words = family.words().size();
        for (int i = 0; i < words; i++) {
            String word = word(family.words().get(i));
            boolean fits = i + 1 < words ? BylineWords.isParticle(word) : BylineWords.isName(word);
            if (!fits || BylineWords.isDegree(word)) {
                return Optional.empty();
            }
        }
        for (Span word : given.words()) {
            if (!BylineWords.isName(word(word)) || BylineWords.isDegree(word(word))) {
                return Optional.empty();
            }
        }
        PersonName name =
                name(
                        joined(family.words(), 0, words),
                        joined(given.words(), 0, given.words().size()),
                        Optional.empty());
        Span span = new Span(family.start(), given.last().end());
        return Optional.of(Located.at(new Author(name, List.of()), span, text));
    }

    private static Span last(List<Span> words) {
        return words.get(words.size() - 1);
    }

    private boolean isName(List<Span> words) {
        boolean capital = false;
        boolean letters = false;
        for (Span span : words) {
            if (!BylineWords.isName(word(span))) {
                return false;
            }
            capital |= !CharSet.LOWER.contains(text.charAt(span.start()));
            letters |= span.length() > 1 && text.charAt(span.start() + 1) != '.';
        }
        return capital && letters && words.size() <= MOST_WORDS;
    }

    private PersonName name(List<Span> words, Optional<String> suffix) {
        int count = words.size();
        boolean inverted =
                count > 1
                        && !allCapitals
                        && BylineWords.isInitials(word(last(words)))
                        && !BylineWords.isInitials(word(words.get(0)));
        if (inverted) {
            return name(joined(words, 0, count - 1), joined(words, count - 1, count), suffix);
        }
        int family = count - 1;
        while (family > 1 && BylineWords.isParticle(word(words.get(family - 1)))) {
            family--;
        }
        boolean lowerFirst = CharSet.LOWER.contains(text.charAt(words.get(0).start()));
        if (family == 1 && lowerFirst && BylineWords.isParticle(word(words.get(0)))) {
            family = 0;
        }
        family = Math.min(family, afterInitials(words, count));
        for (int from = 1; from < family; from++) {
            if (families.contains(joined(words, from, count))) {
                family = from;
            }
        }
        return name(joined(words, family, count), joined(words, 0, family), suffix);
    }

    /**
     * What follows a middle initial is the family name; so is what follows the first initials, in a
     * byline where all given names are initials.
     */
    private int afterInitials(List<Span> words, int count) {
        int after = count - 1;
        while (after > 0 && !isInitial(words.get(after - 1))) {
            after--;
        }
        return after > 1 || after == 1 && allInitials ? after : count - 1;
    }

    private boolean isInitial(Span span) {
        return CharSet.UPPER.contains(text.charAt(span.start()))
                && (span.length() == 1 || text.charAt(span.end() - 1) == '.' && span.length() <= 5);
    }

    /** Whether a piece begins with an initial. */
    boolean startsWithInitial(BylinePiece piece) {
        return piece.words().size() > 1 && isInitial(piece.words().get(0));
    }

    private static PersonName name(String family, String given, Optional<String> suffix) {
        return new PersonName(
                family, given.isEmpty() ? Optional.empty() : Optional.of(given), suffix);
    }

    private String joined(List<Span> words, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            Span span = words.get(i);
            boolean marked = i == words.size() - 1 && isMarked(span);
            joined.append(i > from ? " " : "");
            joined.append(text, span.start(), marked ? span.end() - 1 : span.end());
        }
        return joined.toString();
    }

    /** Whether the last letter of a name is a mark: {@code Roea,1} or in a list of such names. */
    private boolean isMarked(Span span) {
        int end = span.end();
        boolean letter = span.length() > 2 && letterMarks.contains(text.charAt(end - 1));
        boolean listed =
                end + 1 < text.length()
                        && text.charAt(end) == ','
                        && BylinePiece.MARKS.contains(text.charAt(end + 1));
        return letter && (allMarked || listed);
    }
}
