package io.github.oncolit.core;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;

/**
 * Whether a line looks like a reference, in the NLM, AMA and Vancouver styles and what comes near
 * them.
 *
 * <pre>
 * reference = [ label ] authors title … year … ( volume | identifier | retrieval )
 * label     = [ bullet ] ( digits ( "." | ")" ) | "[" digits "]" )
 * volume    = ";" digits ( "(" | ":" )
 * </pre>
 */
final class ReferenceShape {

    private static final int SHORTEST = 25;
    private static final int LONGEST = 1500;
    private static final int LONGEST_LABELLED = 1000;
    private static final CharSet LABEL_END = CharSet.of(".])");
    private static final CharSet BULLETS = CharSet.of("-*\u2022 ");
    private static final CharSet JOINERS = CharSet.of("-'");

    private final Folded text;

    ReferenceShape(Folded text) {
        this.text = text;
    }

    /** The length of {@code 12. }, {@code [12] } or {@code 12) } at the start of a line, or 0. */
    int label(Line line) {
        Scanner in = new Scanner(text, line.start(), line.end());
        in.nextWhile(BULLETS, 4);
        boolean bracket = in.next('[') || in.next('(');
        if (in.nextWhile(CharSet.DIGIT, 3) == 0) {
            return 0;
        }
        boolean closed = in.nextWhile(LABEL_END, 2) > 0;
        boolean spaced = in.spaces() > 0;
        return closed && (spaced || bracket) && !in.atEnd() ? in.position() - line.start() : 0;
    }

    /**
     * Whether a line looks like a reference: it has a year, and the volume, identifier, retrieval
     * clause or author list of one.
     */
    boolean isReference(Line line) {
        if (line.length() < SHORTEST || line.length() > LONGEST) {
            return false;
        }
        int signs = 0;
        boolean year = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == ';' && isVolume(i, line)) {
                signs += 2;
            } else if ((c == 'd' || c == 'D')
                    && (text.startsWithIgnoreCase("doi:", i)
                            || text.startsWithIgnoreCase("doi.org/", i))) {
                signs += 2;
            } else if (c == 'e' && text.startsWith("et al", i)) {
                signs++;
            } else if ((c == '1' || c == '2') && isYear(i, line)) {
                year = true;
            } else if (c == 'A' && text.startsWithIgnoreCase("accessed ", i)
                    || c == 'R' && text.startsWith("Retrieved from", i)
                    || c == 'I' && text.startsWith("Identifier", i)
                    || c == 'A' && text.startsWith("Available ", i)) {
                signs += 2;
            }
        }
        if (startsWithAuthor(line)) {
            signs++;
        }
        if (label(line) > 0) {
            signs++;
        }
        return signs >= 2 && (year || signs >= 3);
    }

    /** Whether a line is labelled and has a year, as even the oddest reference of a list has. */
    boolean isLabelledReference(Line line) {
        if (label(line) == 0 || line.length() > LONGEST_LABELLED) {
            return false;
        }
        for (int i = line.start(); i + 4 <= line.end(); i++) {
            if (isYear(i, line)) {
                return true;
            }
        }
        return false;
    }

    /** A year or day before the semicolon, a volume with issue or pages after it. */
    boolean isVolume(int semicolon, Line line) {
        if (semicolon == line.start() || !CharSet.DIGIT.contains(text.charAt(semicolon - 1))) {
            return false;
        }
        Scanner in = new Scanner(text, semicolon + 1, line.end());
        in.spaces();
        return in.nextWhile(CharSet.DIGIT, 4) > 0
                && (in.next('(') || in.next(':') || in.next(" ("));
    }

    private boolean isYear(int at, Line line) {
        return (at == line.start() || !CharSet.WORD.contains(text.charAt(at - 1)))
                && at + 4 <= line.end()
                && (text.startsWith("19", at) || text.startsWith("20", at))
                && CharSet.DIGIT.contains(text.charAt(at + 2))
                && CharSet.DIGIT.contains(text.charAt(at + 3))
                && (at + 4 == line.end() || !CharSet.WORD.contains(text.charAt(at + 4)));
    }

    /** {@code Smith AB,}: a family name and initials behind a label or at the start. */
    private boolean startsWithAuthor(Line line) {
        Scanner in = new Scanner(text, line.start() + label(line), line.end());
        if (!in.next(CharSet.UPPER)) {
            return false;
        }
        in.nextWhile(CharSet.LETTER, 25);
        in.nextWhile(JOINERS, 1);
        in.nextWhile(CharSet.LETTER, 25);
        boolean spaced = in.next(", ") || in.next(' ');
        int initials = spaced ? in.nextWhile(CharSet.UPPER, 4) : 0;
        return initials > 0
                && (in.peek() == ',' || in.peek() == '.' || in.peek() == ' ' || in.peek() == ';');
    }
}
