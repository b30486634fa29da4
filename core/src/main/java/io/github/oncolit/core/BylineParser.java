package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the people of a byline.
 *
 * <pre>
 * byline = person { separator ( person | degree | suffix | group | mark ) } [ separator rest ]
 * </pre>
 *
 * A piece that is none of these ends the list; what follows is a post or a place. A list with such
 * a rest is a byline only if a degree or suffix follows its first name.
 */
final class BylineParser {

    private final Folded text;
    private final List<Span> raised;
    private final CharSet letterMarks;
    private final NameParser names;

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
        this.names = new NameParser(text, letterMarks, families);
    }

    /** The people of a stretch of text, empty if it is no byline. */
    List<Located<Author>> read(int start, int end) {
        List<BylinePiece> pieces = BylinePiece.split(text, start, end, raised);
        names.allMarked(isAllMarked(pieces));
        names.allInitials(isAllInitials(pieces));
        names.allCapitals(isAllCapitals(pieces));
        List<Located<Author>> inverted = new SurnameFirst(text, names).read(pieces);
        if (!inverted.isEmpty() && pieces.stream().noneMatch(this::isDoubtful)) {
            return inverted;
        }
        List<Located<Author>> authors = new ArrayList<>();
        int groups = 0;
        int doubtful = 0;
        boolean rest = false;
        for (BylinePiece piece : pieces) {
            if (isLetterMark(piece)) {
                continue;
            }
            boolean behindName = !authors.isEmpty();
            if (behindName && isSuffix(piece)) {
                addSuffix(authors, piece);
            } else if (isDegrees(piece, 0, behindName)) {
                if (!behindName) {
                    return List.of();
                }
                addDegrees(authors, piece, 0);
            } else if (BylineWords.isGroup(word(piece, 0), names.word(piece.last()))) {
                groups++;
                if (behindName && BylineWords.isDegree(word(piece, 0))) {
                    addDegrees(authors, piece, 0);
                }
            } else {
                Optional<Located<Author>> author =
                        BylineWords.isLabel(names.word(piece.last())) || isMonth(piece)
                                ? Optional.empty()
                                : names.person(piece);
                if (author.isEmpty()) {
                    rest = true;
                    if (behindName) {
                        addDegrees(authors, piece, 0);
                    }
                    break;
                }
                authors.add(author.get());
                doubtful += isDoubtful(piece) ? 1 : 0;
            }
        }
        boolean bare = authors.stream().allMatch(a -> a.value().name().given().isEmpty());
        boolean doubted = doubtful * 2 > authors.size();
        boolean byline = !authors.isEmpty() && !doubted && (!rest || isCertain(authors.get(0)));
        return bare && groups == 0 || !byline ? List.of() : authors;
    }

    /** A word beside a number, as in {@code 17 September 2024}, is no name. */
    private boolean isMonth(BylinePiece piece) {
        int start = piece.start();
        return piece.words().size() == 1
                && start > 1
                && text.charAt(start - 1) == ' '
                && CharSet.DIGIT.contains(text.charAt(start - 2))
                && Months.at(text, start, piece.last().end()) > 0;
    }

    private static boolean isCertain(Located<Author> first) {
        return !first.value().degrees().isEmpty() || first.value().name().suffix().isPresent();
    }

    private String word(BylinePiece piece, int index) {
        return names.word(piece.words().get(index));
    }

    /** A lone letter is a mark: {@code b} in {@code Roea,b}. */
    private boolean isLetterMark(BylinePiece piece) {
        return piece.words().size() == 1
                && piece.words().get(0).length() == 1
                && letterMarks.contains(text.charAt(piece.start()));
    }

    /** Whether every name ends with a letter that affiliations begin with. */
    private boolean isAllMarked(List<BylinePiece> pieces) {
        int marked = 0;
        for (BylinePiece piece : pieces) {
            Span last = piece.last();
            if (piece.words().size() > 1
                    && !BylineWords.isGroup(word(piece, 0), names.word(last))) {
                if (!letterMarks.contains(text.charAt(last.end() - 1)) || last.length() < 3) {
                    return false;
                }
                marked++;
            }
        }
        return marked > 1;
    }

    private boolean isAllInitials(List<BylinePiece> pieces) {
        int initial = 0;
        int full = 0;
        for (BylinePiece piece : pieces) {
            if (names.startsWithInitial(piece)) {
                initial++;
            } else if (piece.words().size() > 1) {
                full++;
            }
        }
        return initial >= 2 && full == 0;
    }

    /** {@code ADA B. ROE, JEAN-LUC POE}, but not {@code ROE AB, POE JL}. */
    private boolean isAllCapitals(List<BylinePiece> pieces) {
        boolean full = false;
        for (BylinePiece piece : pieces) {
            String last = names.word(piece.last());
            boolean initial = piece.words().size() > 2 && word(piece, 1).endsWith(".");
            full |= initial || piece.words().size() > 1 && !BylineWords.isInitials(last);
            for (int i = 0; i < piece.words().size(); i++) {
                String word = word(piece, i);
                if (!word.equals(word.toUpperCase(Locale.ROOT)) && !BylineWords.isDegree(word)) {
                    return false;
                }
            }
        }
        return full;
    }

    private boolean isDegrees(BylinePiece piece, int from, boolean behindName) {
        boolean degree = false;
        for (int i = from; i < piece.words().size(); i++) {
            String word = word(piece, i);
            boolean aside =
                    word.equalsIgnoreCase("candidate")
                            || word.equalsIgnoreCase("student")
                            || i > 0 && text.charAt(piece.words().get(i).start() - 1) == '(';
            boolean unknown =
                    behindName && i == 0 && word.length() > 1 && BylineWords.isUnknownDegree(word);
            if (BylineWords.isDegree(word) || isMarkedDegree(word) || unknown) {
                degree = true;
            } else if (!aside) {
                return false;
            }
        }
        return degree;
    }

    /** {@code MScb}: a degree with a letter for a mark. */
    private boolean isMarkedDegree(String word) {
        return word.length() > 2
                && letterMarks.contains(word.charAt(word.length() - 1))
                && BylineWords.isDegree(word.substring(0, word.length() - 1));
    }

    private boolean isSuffix(BylinePiece piece) {
        return BylineWords.isSuffix(word(piece, 0))
                && (piece.words().size() == 1 || isDegrees(piece, 1, true));
    }

    private boolean isDoubtful(BylinePiece piece) {
        for (int i = 0; i < piece.words().size(); i++) {
            if (BylineWords.isDoubtful(word(piece, i))) {
                return true;
            }
        }
        return false;
    }

    private void addDegrees(List<Located<Author>> authors, BylinePiece piece, int from) {
        Located<Author> last = authors.remove(authors.size() - 1);
        List<String> degrees = new ArrayList<>(last.value().degrees());
        int end = last.span().end();
        for (int i = from; i < piece.words().size(); i++) {
            String word = word(piece, i);
            boolean marked = !BylineWords.isDegree(word) && isMarkedDegree(word);
            boolean unknown = i == from && BylineWords.isUnknownDegree(word);
            if (!BylineWords.isDegree(word) && !marked && !unknown) {
                break;
            }
            degrees.add(marked ? word.substring(0, word.length() - 1) : word);
            end = piece.words().get(i).end() - (marked ? 1 : 0);
        }
        Author author = new Author(last.value().name(), degrees);
        authors.add(Located.at(author, new Span(last.span().start(), end), text));
    }

    private void addSuffix(List<Located<Author>> authors, BylinePiece piece) {
        Located<Author> last = authors.remove(authors.size() - 1);
        PersonName name = last.value().name();
        PersonName suffixed =
                new PersonName(name.family(), name.given(), Optional.of(word(piece, 0)));
        Span span = new Span(last.span().start(), piece.words().get(0).end());
        authors.add(Located.at(new Author(suffixed, last.value().degrees()), span, text));
        addDegrees(authors, piece, 1);
    }
}
