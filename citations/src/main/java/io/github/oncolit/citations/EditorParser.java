package io.github.oncolit.citations;

import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads the editors of the book that holds a chapter, before its title or behind it.
 *
 * <pre>
 * before = names ("," | "(") ("ed" ["s"] ["."] | "editor" ["s"])     Roe R, editor. Book     (NLM)
 * behind = "," "eds" names | "edited by" name | "(" names "," "eds" ")"       (Frontiers, Chicago)
 *        | "." names "," "Eds."                                               (ADA)
 * </pre>
 */
final class EditorParser {

    private static final int LONGEST_EDITORS = 200;

    private final WorkStretch stretch;
    private final Draft draft;
    private final Folded text;

    /** The offset after editors behind the title; 0 if none were read. */
    int end;

    EditorParser(WorkStretch stretch) {
        this.stretch = stretch;
        this.draft = stretch.draft;
        this.text = draft.folded;
    }

    /** Reads editors and the word that says so; the offset after it, or {@code start}. */
    int before(int start, int limit) {
        Draft names = new Draft(draft.text, text, draft.start, draft.end);
        AuthorListParser list = new AuthorListParser(names, limit);
        int end = list.parse(start, names.authors);
        int word = end <= start ? -1 : EditorWords.end(text, end, limit);
        if (word < 0) {
            return bracketedEditors(start, limit);
        }
        draft.editors = names.authors;
        draft.take(start, word);
        return word;
    }

    /** {@code Panel on Trials, ed. Book}, {@code Howel Mc C. T. T. (Eds.), Book}: names unread. */
    private int bracketedEditors(int start, int limit) {
        int stop = Math.min(limit, start + LONGEST_EDITORS);
        for (int i = start + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (c == ';' || c == '(' && EditorWords.end(text, i, limit) < 0) {
                return start;
            }
            if (c == '.' && ClauseScanner.endsClause(draft, start, i, limit)) {
                return start;
            }
            int word = c == '(' || c == ',' ? EditorWords.end(text, i, limit) : -1;
            int book = word < 0 ? limit : stretch.forward(word, limit);
            boolean lone = c == '(' || word > 0 && text.charAt(word - 1) == '.';
            if (lone && book + 4 < limit && HostParser.isName(stretch, book)) {
                draft.take(stretch.forward(i, word), word);
                return word;
            }
        }
        return start;
    }

    /** The offset of {@code , eds Names} after a book's title, or -1; the editors are read. */
    int behind(int start, int limit) {
        for (int i = start; i + 4 < limit; i++) {
            char c = text.charAt(i);
            if (c != ',' && c != '.' && c != '(') {
                continue;
            }
            int word = stretch.forward(i + 1, limit);
            if (!text.startsWithIgnoreCase("ed", word)) {
                continue;
            }
            int end = EditorWords.end(text, word, limit);
            if (end > 0) {
                int names = stretch.forward(end, limit);
                names = text.startsWith("by ", names) ? names + 3 : names;
                Draft editors = new Draft(draft.text, text, draft.start, draft.end);
                int stop = new AuthorListParser(editors, limit).parse(names, editors.authors);
                if (stop > names && (stop == limit || text.charAt(stop) != ':')) {
                    draft.editors = editors.authors;
                    draft.take(word, stop);
                    this.end = text.charAt(stop - 1) == '.' ? stop - 1 : stop;
                    return i;
                }
                if (text.startsWithIgnoreCase("edited by ", word)) {
                    return i;
                }
            }
        }
        return editorsBefore(start, limit);
    }

    /** {@code Book. Roe R, Poe P, Eds. Place}: where editors that the word follows begin, or -1. */
    private int editorsBefore(int start, int limit) {
        int word = -1;
        for (int i = start; i + 3 < limit && word < 0; i++) {
            boolean ed = (text.charAt(i) | ' ') == 'e' && text.charAt(i + 1) == 'd';
            boolean first = ed && " (,".indexOf(text.charAt(i - 1)) >= 0;
            boolean edits = first && !isEdition(start, i) && EditorWords.end(text, i, limit) > 0;
            word = edits ? i : -1;
        }
        if (word < 0) {
            return -1;
        }
        for (int i = Math.max(start + 4, word - LONGEST_EDITORS); i + 4 < word; i++) {
            boolean begins =
                    CharSet.UPPER.contains(text.charAt(i))
                            && " .(".indexOf(text.charAt(i - 1)) >= 0;
            if (!begins) {
                continue;
            }
            Draft names = new Draft(draft.text, text, draft.start, draft.end);
            int stop = new AuthorListParser(names, word).parse(i, names.authors);
            boolean one = !names.authors.isEmpty() && isOneWord(names.authors.get(0).value());
            if (stop > i && stretch.forward(stop, word) >= stretch.trim(i, word) && one) {
                draft.editors = names.authors;
                draft.take(i, EditorWords.end(text, word, limit));
                return i;
            }
        }
        return -1;
    }

    /** {@code 2nd ed.}: a number before the word. */
    private boolean isEdition(int start, int word) {
        int at = word - 1;
        while (at > start && CharSet.WORD.contains(text.charAt(at - 1))) {
            at--;
        }
        return CharSet.DIGIT.contains(text.charAt(at));
    }

    private static boolean isOneWord(PersonName name) {
        return name.family().indexOf(' ') < 0;
    }
}
