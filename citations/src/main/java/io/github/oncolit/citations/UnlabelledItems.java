package io.github.oncolit.citations;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a reference list without labels.
 *
 * <pre>
 * list = item , { ( new line | tail , " " , head ) , item } ;
 * </pre>
 *
 * A line begins an item unless it reads on from the line before; on one line an item ends at pages
 * or an address which a first author follows.
 */
final class UnlabelledItems {

    private static final int LONGEST_ITEM = 1500;
    private static final CharSet BLANK = CharSet.of(" ");

    private final Folded text;
    private final Span window;
    private final ItemEnds ends;
    private final List<Integer> starts = new ArrayList<>();

    UnlabelledItems(Folded text, Span window, ItemEnds ends) {
        this.text = text;
        this.window = window;
        this.ends = ends;
    }

    /** Where the items begin, in text order. */
    List<Integer> from(int first) {
        boolean apart = isBlankBetween(first);
        for (int line = first; line < window.end(); ) {
            int end = text.indexOf('\n', line, window.end());
            end = end < 0 ? window.end() : end;
            int start = ends.skip(line, BLANK);
            if (start < end) {
                boolean begins = apart ? ends.isAfterBlank(start) : !readsOn(start);
                if (starts.isEmpty() || begins) {
                    starts.add(start);
                }
                if (end - start > LONGEST_ITEM || start == first && end >= window.end() - 1) {
                    runOn(start, end);
                }
            }
            line = end + 1;
        }
        return starts;
    }

    /** Whether blank lines divide the items, so that the other lines are broken off. */
    private boolean isBlankBetween(int from) {
        int blocks = 1;
        int inner = 0;
        int broken = 0;
        for (int line = lineAfter(from); line < window.end(); line = lineAfter(line)) {
            int last = line - 1;
            while (last > from && CharSet.SPACE.contains(text.charAt(last))) {
                last--;
            }
            if (ends.isAfterBlank(line)) {
                blocks++;
            } else {
                inner++;
                broken += ends.isEnded(from, last + 1) ? 0 : 1;
            }
        }
        return blocks > 1 && inner > 0 && 2 * broken >= inner;
    }

    /** The start of the next line that holds something. */
    private int lineAfter(int at) {
        int end = text.indexOf('\n', at, window.end());
        return end < 0 ? window.end() : ends.skip(end, CharSet.SPACE);
    }

    /** Whether a line goes on with the item before: no first author, and no end before it. */
    private boolean readsOn(int start) {
        char first = text.charAt(start);
        boolean ended = ends.isEnded(window.start(), start);
        boolean goesOn =
                CharSet.LOWER.contains(first) || CharSet.DIGIT.contains(first) || first == '(';
        return !ends.isAfterBlank(start)
                && !ReferenceHead.at(text, start, window.end())
                && (goesOn || !ended);
    }

    private void runOn(int start, int end) {
        int item = start;
        for (int i = start + 1; i < end; i++) {
            boolean gap = text.charAt(i - 1) == ' ' && CharSet.LETTER.contains(text.charAt(i));
            if (gap && ReferenceTail.before(text, item, i - 1) && ReferenceHead.at(text, i, end)) {
                starts.add(i);
                item = i;
            }
        }
    }
}
