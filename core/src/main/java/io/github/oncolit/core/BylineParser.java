package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the names of a byline.
 *
 * <pre>
 * byline    = ["By"] person { separator person } [ separator rest ]
 * separator = "," | ";" | "|" | " and " | " &amp; " | tab
 * person    = [title] name { [","] suffix } { [","] degree } { mark }
 * name      = word { word }            the last word, with the particles before it, is the family name
 * mark      = digits | "*" | "†" | ... | raised text | letter used as a mark
 * </pre>
 *
 * A piece that is no name, degree or group ends the list: what follows is a post or a place.
 */
final class BylineParser {

    private static final Set<String> DEGREES = words("degrees.tsv");
    private static final Set<String> NOT_NAMES = words("not-names.tsv");
    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das",
                    "do", "du", "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu",
                    "zur", "af", "av", "st", "st.", "san", "abu", "dal", "dalla", "lo", "los",
                    "las", "y", "e", "vom", "'t", "op", "abdel", "abd", "mc", "delle", "d'");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd", "4th");
    private static final CharSet MARKS =
            CharSet.where(
                    c ->
                            c >= '0' && c <= '9'
                                    || "*\u204E\u2051\u2217\u2020\u2021\u00A7\u00B6#\u2225|^~+\u2709\u00B9\u00B2\u00B3"
                                                    .indexOf(c)
                                            >= 0
                                    || c >= '\u2070' && c <= '\u209F'
                                    || "()[]@\u24BE\u00A9\u2605\u2606\u25CA\u2016\u00AA\u00BA"
                                                    .indexOf(c)
                                            >= 0);
    private static final CharSet NAME_CHAR = CharSet.LETTER.or(CharSet.of("-'."));
    private static final int MOST_WORDS = 7;

    private final Folded text;
    private final List<Span> raised;
    private final CharSet letterMarks;
    private final List<String> families;
    private int nextRaised;
    private boolean allMarked;

    /** One person, degree, group or stranger between two separators. */
    private record Piece(List<Span> words) {
        int start() {
            return words.get(0).start();
        }

        int end() {
            return words.get(words.size() - 1).end();
        }
    }

    /**
     * A parser.
     *
     * @param raised raised stretches of the text, in order: they are marks and not names
     * @param letterMarks letters that the article's affiliations begin with
     * @param families family names known from metadata
     */
    BylineParser(Folded text, List<Span> raised, CharSet letterMarks, List<String> families) {
        this.text = text;
        this.raised = raised;
        this.letterMarks = letterMarks;
        this.families = families;
    }

    private static Set<String> words(String table) {
        return Tsv.read(BylineParser.class, table, 1).rows().stream()
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The people of a line, empty if the line is no byline. */
    List<Located<Author>> read(int start, int end) {
        List<Located<Author>> authors = new ArrayList<>();
        int groups = 0;
        int doubtful = 0;
        boolean stranger = false;
        List<Piece> pieces = pieces(start, end);
        allMarked = isAllMarked(pieces);
        for (Piece piece : pieces) {
            if (isLetterMark(piece)) {
                continue;
            }
            if (isDegrees(piece, 0) || !authors.isEmpty() && isUnknownDegree(piece)) {
                if (authors.isEmpty()) {
                    return List.of();
                }
                addDegrees(authors, piece, 0);
            } else if (isSuffix(piece) && !authors.isEmpty()) {
                addSuffix(authors, piece);
            } else if (isGroup(piece)) {
                groups++;
            } else {
                Optional<Located<Author>> author = person(piece);
                if (author.isPresent()) {
                    authors.add(author.get());
                    doubtful += isDoubtful(piece) ? 1 : 0;
                } else {
                    stranger = true;
                    if (!authors.isEmpty()) {
                        addDegrees(authors, piece, 0);
                    }
                    break;
                }
            }
        }
        boolean lone = authors.size() == 1 && authors.get(0).value().name().given().isEmpty();
        boolean known = !authors.isEmpty() && (!stranger || isCertain(authors));
        boolean doubted = doubtful * 3 > authors.size();
        return lone && groups == 0 || !known || doubted ? List.of() : authors;
    }

    /** A degree or suffix behind the first name tells a byline even if a post follows. */
    private static boolean isCertain(List<Located<Author>> authors) {
        Author first = authors.get(0).value();
        return !first.degrees().isEmpty() || first.name().suffix().isPresent();
    }

    /** A lone letter is a mark: {@code b} in {@code Roea,b}. */
    private boolean isLetterMark(Piece piece) {
        return piece.words().size() == 1
                && piece.words().get(0).length() == 1
                && letterMarks.contains(text.charAt(piece.start()));
    }

    /** Whether every name ends with a letter that affiliations begin with. */
    private boolean isAllMarked(List<Piece> pieces) {
        int names = 0;
        for (Piece piece : pieces) {
            Span last = piece.words().get(piece.words().size() - 1);
            if (piece.words().size() > 1 && !isGroup(piece)) {
                names++;
                if (!letterMarks.contains(text.charAt(last.end() - 1)) || last.length() < 3) {
                    return false;
                }
            }
        }
        return names > 1;
    }

    private List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        int at = start;
        nextRaised = 0;
        while (at < end) {
            char c = text.charAt(at);
            int after = afterRaised(at);
            if (after > at) {
                at = after;
            } else if (c == ',' || c == ';' || c == '|' || c == '\n' || c == '\u2022' || c == '&') {
                endPiece(pieces, words);
                at++;
            } else if (NAME_CHAR.contains(c)) {
                int wordStart = at;
                while (at < end && NAME_CHAR.contains(text.charAt(at)) && afterRaised(at) == at) {
                    at++;
                }
                if (isWord(wordStart, at, "and")) {
                    endPiece(pieces, words);
                } else {
                    words.add(new Span(wordStart, at));
                }
            } else if (MARKS.contains(c) || c == ' ') {
                at++;
            } else {
                words.add(new Span(at, at + 1));
                at++;
            }
        }
        endPiece(pieces, words);
        return pieces;
    }

    private int afterRaised(int at) {
        while (nextRaised < raised.size() && raised.get(nextRaised).end() <= at) {
            nextRaised++;
        }
        boolean in = nextRaised < raised.size() && raised.get(nextRaised).contains(at);
        return in ? raised.get(nextRaised).end() : at;
    }

    private static void endPiece(List<Piece> pieces, List<Span> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(List.copyOf(words)));
            words.clear();
        }
    }

    private boolean isWord(int start, int end, String word) {
        return end - start == word.length() && text.startsWithIgnoreCase(word, start);
    }

    private String word(Span span) {
        return text.subSequence(span.start(), span.end()).toString();
    }

    private boolean isDegree(Span span) {
        String word = word(span).replace(".", "");
        return DEGREES.contains(word)
                || letterMarks.contains(text.charAt(span.end() - 1))
                        && word.length() > 1
                        && DEGREES.contains(word.substring(0, word.length() - 1));
    }

    /** {@code FTSE}, {@code BSocSc (Hons)}: one word with several capitals behind a name. */
    private boolean isUnknownDegree(Piece piece) {
        String word = word(piece.words().get(0));
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += CharSet.UPPER.contains(word.charAt(i)) ? 1 : 0;
        }
        boolean short2 =
                piece.words().size() == 1 || piece.words().size() == 2 && word.length() > 3;
        return capitals >= 2
                && short2
                && word.indexOf('-') < 0
                && word.indexOf('\'') < 0
                && word.indexOf('.') < 0
                && !word.startsWith("Mc")
                && !word.startsWith("Mac")
                && (piece.words().size() == 1 || isParenthesised(piece.words().get(1)));
    }

    private boolean isParenthesised(Span word) {
        return text.charAt(word.start() - 1) == '(';
    }

    private boolean isDegrees(Piece piece, int from) {
        boolean degree = false;
        for (int i = from; i < piece.words().size(); i++) {
            Span span = piece.words().get(i);
            String word = word(span).toLowerCase(Locale.ROOT);
            if (isDegree(span)) {
                degree = true;
            } else if (!word.equals("candidate") && !word.equals("student")) {
                return false;
            }
        }
        return degree;
    }

    private boolean isSuffix(Piece piece) {
        return SUFFIXES.contains(word(piece.words().get(0)).toLowerCase(Locale.ROOT))
                && isDegreesOrEmpty(piece, 1);
    }

    private boolean isDegreesOrEmpty(Piece piece, int from) {
        return from >= piece.words().size() || isDegrees(piece, from);
    }

    private boolean isGroup(Piece piece) {
        String first = word(piece.words().get(0)).toLowerCase(Locale.ROOT);
        String last = word(piece.words().get(piece.words().size() - 1)).toLowerCase(Locale.ROOT);
        boolean named =
                last.equals("group")
                        || last.startsWith("investigator")
                        || last.equals("consortium")
                        || last.equals("collaborators")
                        || last.equals("committee")
                        || last.equals("network");
        return named || first.equals("on") || first.equals("for") || first.equals("et");
    }

    private void addDegrees(List<Located<Author>> authors, Piece piece, int from) {
        Located<Author> last = authors.remove(authors.size() - 1);
        List<String> degrees = new ArrayList<>(last.value().degrees());
        int end = last.span().end();
        for (int i = from; i < piece.words().size() && isDegree(piece.words().get(i)); i++) {
            degrees.add(word(piece.words().get(i)));
            end = piece.words().get(i).end();
        }
        authors.add(
                Located.at(
                        new Author(last.value().name(), degrees),
                        new Span(last.span().start(), end),
                        text));
    }

    private void addSuffix(List<Located<Author>> authors, Piece piece) {
        Located<Author> last = authors.remove(authors.size() - 1);
        PersonName name = last.value().name();
        Span suffix = piece.words().get(0);
        authors.add(
                Located.at(
                        new Author(
                                new PersonName(
                                        name.family(), name.given(), Optional.of(word(suffix))),
                                last.value().degrees()),
                        new Span(last.span().start(), suffix.end()),
                        text));
        addDegrees(authors, piece, 1);
    }

    private Optional<Located<Author>> person(Piece piece) {
        List<Span> words = new ArrayList<>(piece.words());
        while (words.size() > 1 && isTitle(words.get(0))) {
            words.remove(0);
        }
        List<String> degrees = new ArrayList<>();
        int end = words.get(words.size() - 1).end();
        while (words.size() > 2 && isDegree(words.get(words.size() - 1))) {
            degrees.add(0, word(words.remove(words.size() - 1)));
        }
        Optional<String> suffix = Optional.empty();
        String last = word(words.get(words.size() - 1));
        if (words.size() > 2 && SUFFIXES.contains(last.toLowerCase(Locale.ROOT))) {
            suffix = Optional.of(last);
            words.remove(words.size() - 1);
        }
        if (words.size() > MOST_WORDS || !words.stream().allMatch(this::isNameWord)) {
            return Optional.empty();
        }
        boolean capital =
                words.stream().anyMatch(w -> CharSet.UPPER.contains(text.charAt(w.start())));
        boolean long2 = words.stream().anyMatch(w -> w.length() > 1);
        if (!capital || !long2) {
            return Optional.empty();
        }
        PersonName name = name(words, suffix);
        Span span = new Span(words.get(0).start(), end);
        return Optional.of(Located.at(new Author(name, degrees), span, text));
    }

    /** A word such as {@code Gene} or {@code Iran} is a name only among other names. */
    private boolean isDoubtful(Piece piece) {
        return piece.words().stream()
                .anyMatch(w -> NOT_NAMES.contains(word(w).toLowerCase(Locale.ROOT)));
    }

    private boolean isTitle(Span span) {
        String word = word(span).toLowerCase(Locale.ROOT).replace(".", "");
        return word.equals("dr")
                || word.equals("prof")
                || word.equals("professor")
                || word.equals("by")
                || word.equals("mr")
                || word.equals("ms")
                || word.equals("mrs");
    }

    private boolean isNameWord(Span span) {
        String word = word(span);
        String lower = word.toLowerCase(Locale.ROOT);
        char first = word.charAt(0);
        return (CharSet.UPPER.contains(first)
                || PARTICLES.contains(lower)
                || CharSet.LETTER.contains(first) && !CharSet.LOWER.contains(first)
                || lower.startsWith("d'")
                || lower.startsWith("al-")
                || lower.startsWith("el-"));
    }

    private PersonName name(List<Span> words, Optional<String> suffix) {
        int count = words.size();
        int family = count - 1;
        if (count > 1 && isInitials(words.get(count - 1)) && !isInitials(words.get(0))) {
            return named(words, 0, count - 1, count - 1, count, suffix);
        }
        while (family > 1 && isParticle(words.get(family - 1), family - 1 > 0)) {
            family--;
        }
        if (family == 1 && isLowerParticle(words.get(0))) {
            family = 0;
        }
        for (int from = 1; from < family; from++) {
            if (families.contains(words(words, from, count))) {
                family = from;
            }
        }
        return named(words, family, count, 0, family, suffix);
    }

    private PersonName named(
            List<Span> words,
            int familyFrom,
            int familyTo,
            int givenFrom,
            int givenTo,
            Optional<String> suffix) {
        String given = words(words, givenFrom, givenTo);
        return new PersonName(
                words(words, familyFrom, familyTo),
                given.isEmpty() ? Optional.empty() : Optional.of(given),
                suffix);
    }

    private String words(List<Span> words, int from, int to) {
        if (from >= to) {
            return "";
        }
        int end = words.get(to - 1).end();
        boolean marked =
                to == words.size()
                        && end - words.get(to - 1).start() > 2
                        && letterMarks.contains(text.charAt(end - 1))
                        && (allMarked || isMarkedByLetter(end));
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = word(words.get(i));
            joined.append(i > from ? " " : "");
            joined.append(i == to - 1 && marked ? word.substring(0, word.length() - 1) : word);
        }
        return joined.toString();
    }

    /** A letter behind a name is a mark if another mark follows it behind a comma. */
    private boolean isMarkedByLetter(int end) {
        return end + 1 < text.length()
                && text.charAt(end) == ','
                && MARKS.contains(text.charAt(end + 1));
    }

    private boolean isInitials(Span span) {
        String word = word(span);
        return word.length() <= 3
                && word.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && word.length() >= 1;
    }

    private boolean isParticle(Span span, boolean inside) {
        String word = word(span);
        return inside && PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && word.length() > 1;
    }

    private boolean isLowerParticle(Span span) {
        String word = word(span);
        return PARTICLES.contains(word) && word.length() > 1;
    }
}
