package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;

/**
 * Reads works whose kind a clause of its own tells.
 *
 * <pre>
 * told = title "." thesis [university ["," place]]      PhD thesis, Some University, Town
 *      | title "." series                               Technical Report 12
 *      | title "." server                               bioRxiv
 * </pre>
 */
final class KindParser {

    private static final String[] THESES = {
        "phd thesis",
        "ph.d. thesis",
        "ph.d. dissertation",
        "phd dissertation",
        "doctoral thesis",
        "doctoral dissertation",
        "master's thesis",
        "master thesis",
        "msc thesis"
    };
    private static final String[] SERIES = {
        "technical report", "tech. rep", "working paper", "draft guidance"
    };

    private final WorkStretch stretch;
    private final Draft draft;
    private final Folded text;
    private final TitleParser titles;

    KindParser(WorkStretch stretch, TitleParser titles) {
        this.stretch = stretch;
        this.draft = stretch.draft;
        this.text = draft.folded;
        this.titles = titles;
    }

    /** {@code Title. PhD thesis, University, Place}: a clause that says the kind ends the title. */
    boolean remarked() {
        for (int i = ClauseScanner.end(draft, stretch.from, stretch.to);
                i < stretch.to;
                i = ClauseScanner.end(draft, i + 1, stretch.to)) {
            int start = stretch.forward(i + 1, stretch.to);
            int end = wordsEnd(THESES, start);
            if (end > 0) {
                int name = stretch.forward(end, stretch.to);
                int comma = text.indexOf(',', name, stretch.to);
                boolean placed = comma > 0 && CharSet.UPPER.contains(text.charAt(name));
                stretch.put(Part.PUBLISHER, name, placed ? comma : stretch.to);
                stretch.put(
                        Part.PLACE,
                        stretch.forward(placed ? comma : stretch.to, stretch.to),
                        stretch.to);
            } else if (wordsEnd(SERIES, start) < 0
                    || draft.has(Part.URL) && text.charAt(start) != 'D') {
                continue;
            }
            draft.take(start, Math.max(start, end));
            titles.title(stretch.from, start);
            return true;
        }
        return false;
    }

    private int wordsEnd(String[] words, int start) {
        for (String word : words) {
            if (text.startsWithIgnoreCase(word, start) && start + word.length() <= stretch.to) {
                return start + word.length();
            }
        }
        return -1;
    }

    /** {@code Title. bioRxiv, Some Laboratory}. */
    boolean preprinted() {
        int last = ClauseScanner.lastStart(draft, stretch.from, stretch.to);
        int server = Months.wordEnd(text, last, stretch.to);
        if (last <= stretch.from || !TypeReader.PREPRINT.contains(text, last, server)) {
            return false;
        }
        draft.put(Part.CONTAINER, last, server);
        titles.title(stretch.from, last);
        return true;
    }
}
