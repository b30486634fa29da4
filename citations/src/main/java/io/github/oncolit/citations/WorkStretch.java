package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/** What stands between the authors and the locus while title and host are being read. */
final class WorkStretch {

    private static final CharSet BEFORE = CharSet.of(" \n.,;:\"*_'");
    private static final CharSet BEHIND = CharSet.of(" \n.,;:(*_\"'");

    final Draft draft;
    final LocusParser locus;
    private final Folded text;
    int from;
    int to;

    WorkStretch(Draft draft, LocusParser locus) {
        this.draft = draft;
        this.text = draft.folded;
        this.locus = locus;
    }

    /** What stands right before the locus. */
    char mark() {
        for (int i = locus.start - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n') {
                return c;
            }
        }
        return ' ';
    }

    /** The first place with something that is not taken. */
    int forward(int start, int end) {
        int at = start;
        while (at < end && (BEFORE.contains(text.charAt(at)) || draft.mask.isTaken(at))) {
            at++;
        }
        return at;
    }

    /** The place behind the last thing that is not taken. */
    int trim(int start, int end) {
        int at = end;
        while (at > start && (BEHIND.contains(text.charAt(at - 1)) || draft.mask.isTaken(at - 1))) {
            at--;
        }
        return at;
    }

    /** Puts a part into the draft without what stands at its end. */
    void put(Part part, int start, int end) {
        int last = trim(start, end);
        if (last > start) {
            draft.put(part, start, last);
        }
    }

    /** Whether words are capitalised as in the name of a site or a journal. */
    boolean isSiteName(int start, int end, int most) {
        int words = 1;
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i - 1) != ' ') {
                continue;
            }
            words++;
            boolean small = text.indexOf(' ', i, Math.min(end, i + 4)) > 0;
            boolean site = text.startsWith("web", i);
            if (CharSet.DIGIT.contains(text.charAt(i))
                    || CharSet.LOWER.contains(text.charAt(i)) && !small && !site) {
                return false;
            }
        }
        return words <= most && CharSet.UPPER.contains(text.charAt(start));
    }
}
