package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Where an entry of a list ends.
 *
 * <pre>
 * entry     := (known name with a comma | any)* up to a separator
 * separator := "," | ";" | a cedilla | a low quotation mark | an ideographic comma
 * belongs   := "," legal+ | "," ("a" | "an") Capital word* "company"
 * legal     := "Inc" | "Ltd" | "Co" | "LLC" | ...
 * </pre>
 *
 * A separator inside brackets, or at the end of a character entity, divides nothing. Linear: a
 * bracket is looked for within a bounded distance.
 */
final class EntryBounds {

    static final CharSet SEPARATOR = CharSet.of(",;\u00B8\u201A\u3001");

    private static final int LONGEST_BRACKET = 90;

    private EntryBounds() {}

    /** Where the entry that starts at an offset ends: at a separator that divides, or the end. */
    static int itemEnd(Folded text, int start, int to) {
        int at = start;
        while (at < to && CharSet.SPACE.contains(text.charAt(at))) {
            at++;
        }
        int known = CompanyTable.withCommaAt(text, at, to);
        if (known > at) {
            at = known;
        }
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                at = closing(text, at, to);
            } else if (SEPARATOR.contains(c) && !belongs(text, at, to) && !inEntity(text, at)) {
                return at;
            }
        }
        return to;
    }

    /** The bracket that closes the one at an offset; the offset itself if none is near. */
    static int closing(Folded text, int open, int to) {
        char close = text.charAt(open) == '(' ? ')' : ']';
        int limit = Math.min(to, open + LONGEST_BRACKET);
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == text.charAt(open)) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i;
            }
        }
        return open;
    }

    /** Whether the semicolon at an offset ends a character entity such as {@code &amp;}. */
    static boolean inEntity(Folded text, int at) {
        if (text.charAt(at) != ';') {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - 9; i--) {
            char c = text.charAt(i);
            if (c == '&') {
                return true;
            }
            if (c != '#' && !CharSet.ASCII_LETTER.contains(c) && !CharSet.DIGIT.contains(c)) {
                return false;
            }
        }
        return false;
    }

    /** Whether what follows a comma still belongs to the name: a legal form, "a ... company". */
    static boolean belongs(Folded text, int comma, int to) {
        int at = comma + 1;
        while (at < to && CharSet.SPACE.contains(text.charAt(at))) {
            at++;
        }
        if (text.startsWithIgnoreCase("a ", at) || text.startsWithIgnoreCase("an ", at)) {
            return endsWithCompany(text, at, to);
        }
        boolean legal = false;
        while (at < to && CharSet.LETTER.contains(text.charAt(at))) {
            int start = at;
            at = legalWordEnd(text, at, to);
            if (!isLegalForm(text, start, at)) {
                return legal && CharSet.LOWER.contains(text.charAt(start));
            }
            legal = true;
            while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '.')) {
                at++;
            }
        }
        return legal && (at >= to || !CharSet.WORD.contains(text.charAt(at)));
    }

    private static int legalWordEnd(Folded text, int from, int to) {
        int at = from;
        while (at < to
                && at < from + 14
                && (CharSet.LETTER.contains(text.charAt(at))
                        || text.charAt(at) == '.'
                                && at + 1 < to
                                && CharSet.LETTER.contains(text.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    /** Whether a word is a legal form of a company. */
    static boolean isLegalForm(Folded text, int start, int end) {
        boolean shortWord = end - start < 3 && CharSet.LOWER.contains(text.charAt(start));
        return !shortWord
                && (WordTable.classes(text, start, end) & WordClass.LEGAL_FORM.bit()) != 0;
    }

    private static boolean endsWithCompany(Folded text, int from, int to) {
        int limit = Math.min(to, from + 40);
        int name = from + (text.startsWithIgnoreCase("an ", from) ? 3 : 2);
        if (name >= limit || !CharSet.UPPER.contains(text.charAt(name))) {
            return false;
        }
        for (int i = name; i < limit; i++) {
            if (SEPARATOR.contains(text.charAt(i)) || text.charAt(i) == '(') {
                return false;
            }
            if (text.startsWithIgnoreCase("company", i)) {
                return true;
            }
        }
        return false;
    }
}
