package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;

/**
 * Divides what stands between the authors and the locus into title and journal.
 *
 * <pre>
 * stretch  = [quote] title [quote] boundary journal
 * boundary = "." | "?" | "!" | "," | ";" | ":" | quote | space      (the last before a known journal)
 * </pre>
 *
 * <p>Every boundary is a candidate. It is scored by its punctuation, by whether what follows it is
 * a journal of the table or is made of the words of journal abbreviations, by its capitals and its
 * length. The best candidate wins; the runner-up is kept to explain the choice. A candidate's
 * journal is at most {@value #LONGEST} characters long, so the time is linear.
 */
final class TitleParser {

    static final int LONGEST = 160;
    private static final int MOST_WORDS = 24;
    private static final CharSet BEFORE_TITLE = CharSet.of(" \n.,;:\"*_").or(CharSet.INVISIBLE);
    private static final CharSet BEFORE_QUOTE = CharSet.of(" \n.,;:*_");
    private static final CharSet AFTER_TITLE = CharSet.of(" \n.,;:\"'*_");
    private static final CharSet AFTER_JOURNAL = CharSet.of(" \n,;:(*_-[\"");

    private final Draft draft;
    private final Folded text;
    private final JournalName names;
    private final TitleBoundary boundaries;
    int from;
    int to;

    int bestScore;
    int bestBoundary;
    int secondScore;
    int secondBoundary;

    TitleParser(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
        this.names = new JournalName(this, draft);
        this.boundaries = new TitleBoundary(this, draft, names);
    }

    /** Reads title and journal of a stretch. */
    void parse(int start, int end) {
        from = skipForward(start, end);
        to = trimBack(from, end);
        if (from >= to) {
            return;
        }
        if (quoted(start)) {
            return;
        }
        if (names.isBareJournal()) {
            draft.put(Part.CONTAINER, from, trimStop(from, to));
            return;
        }
        boundaries.begin(to);
        bestScore = Integer.MIN_VALUE;
        secondScore = Integer.MIN_VALUE;
        int floor = Math.max(from, to - LONGEST);
        int words = 0;
        int depth = 0;
        for (int i = to - 1; i > floor && words < MOST_WORDS; i--) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                words++;
            }
            depth = Math.max(0, depth + (c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0));
            if (depth > 0 && c != ')' && c != ']') {
                continue;
            }
            int score = boundaries.boundary(i, c);
            if (score > Integer.MIN_VALUE) {
                consider(i, score);
            }
        }
        if (to - from <= LONGEST) {
            consider(from - 1, boundaries.score(from, -22));
        }
        keep();
    }

    /** Reads a stretch whose title stands in quotes. */
    boolean quotedTitle(int start, int end) {
        from = skipForward(start, end);
        to = trimBack(from, end);
        return from < to && quoted(start);
    }

    /** Reads a title in quotes and takes what follows for the journal. */
    private boolean quoted(int start) {
        int open = start;
        while (open < to && BEFORE_QUOTE.contains(text.charAt(open))) {
            open++;
        }
        open = text.startsWith("``", open) ? open + 1 : open;
        char quote = open < to ? text.charAt(open) : ' ';
        quote = quote == '`' ? '\'' : quote;
        if (quote != '"' && quote != '\'') {
            return false;
        }
        for (int i = to - 1; i > open + 3; i--) {
            if (text.charAt(i) != quote) {
                continue;
            }
            char next = i + 1 < to ? text.charAt(i + 1) : ' ';
            boolean closes =
                    quote == '"'
                            ? ",.; ".indexOf(next) >= 0 || CharSet.UPPER.contains(next)
                            : ",.;".indexOf(next) >= 0 || ",.?!".indexOf(text.charAt(i - 1)) >= 0;
            int journal = skipForward(i + 1, to);
            if (next == ' ' && ",.?!;'".indexOf(text.charAt(i - 1)) < 0 && goesOn(journal)) {
                return false;
            }
            if (closes && journal < to && to - journal < LONGEST) {
                journal = text.startsWith("in ", journal) ? journal + 3 : journal;
                draft.put(Part.CONTAINER, journal, trimStop(journal, to));
                title(open + 1, i);
                return true;
            }
        }
        return false;
    }

    /** {@code "A word" in trials. J Onc}: more of the title stands behind the quotation. */
    private boolean goesOn(int from) {
        int end = ClauseScanner.end(draft, from, to);
        int words = 0;
        for (int i = from + 1; i < end; i++) {
            boolean small = CharSet.LOWER.contains(text.charAt(i)) && text.charAt(i - 1) == ' ';
            int word = Math.min(end, Months.wordEnd(text, i, end));
            words += small && !names.isFunctionWord(i, word) ? 1 : 0;
        }
        return words > 1 && end + 2 < to;
    }

    private void consider(int boundary, int score) {
        if (score > bestScore) {
            secondScore = bestScore;
            secondBoundary = bestBoundary;
            bestScore = score;
            bestBoundary = boundary;
        } else if (score > secondScore) {
            secondScore = score;
            secondBoundary = boundary;
        }
    }

    private void keep() {
        if (bestScore < -40 || bestScore == Integer.MIN_VALUE) {
            title(from, to);
            return;
        }
        int journal = skipForward(bestBoundary + 1, to);
        boolean host = text.startsWith("In ", journal) && !text.startsWith("In v", journal);
        journal = host ? journal + 3 : journal;
        draft.put(Part.CONTAINER, journal, trimStop(journal, to));
        if (bestBoundary > from) {
            title(from, bestBoundary + (isKept(bestBoundary) ? 1 : 0));
        }
    }

    private boolean isKept(int at) {
        char c = text.charAt(at);
        return c == '?' || c == '!' || c == ')' || c == ']' || CharSet.LOWER.contains(c);
    }

    void title(int start, int end) {
        int first = skipForward(start, end);
        int last = end;
        while (last > first
                && (AFTER_TITLE.contains(text.charAt(last - 1)) || draft.mask.isTaken(last - 1))) {
            last--;
        }
        if (first < last) {
            draft.put(Part.TITLE, first, last);
        }
    }

    private int trimStop(int start, int end) {
        int last = end;
        while (last > start && AFTER_TITLE.contains(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    int skipForward(int start, int end) {
        int at = start;
        while (at < end && (BEFORE_TITLE.contains(text.charAt(at)) || draft.mask.isTaken(at))) {
            at++;
        }
        return at;
    }

    private int trimBack(int start, int end) {
        int at = end;
        while (at > start
                && (AFTER_JOURNAL.contains(text.charAt(at - 1)) || draft.mask.isTaken(at - 1))) {
            at--;
        }
        return at;
    }
}
