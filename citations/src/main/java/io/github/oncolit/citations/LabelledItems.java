package io.github.oncolit.citations;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels that begin the items of a reference list.
 *
 * <pre>
 * list = label , item , { ( new line , label | " " , next label ) , item } ;
 * </pre>
 *
 * A label inside a line counts if it is the next number of the same form; one that a first author
 * follows is preferred, and one without a mark needs the end of an item before it. Where numbering
 * restarts, a label still begins an item if it begins a line. Linear: labels are collected in one
 * pass and chained in another.
 */
final class LabelledItems {

    private static final int LARGEST_GAP = 3;
    private static final int LONGEST_ADDRESS = 100;

    private final Folded text;
    private final Span window;
    private final ItemEnds ends;

    LabelledItems(Folded text, Span window, ItemEnds ends) {
        this.text = text;
        this.window = window;
        this.ends = ends;
    }

    /** The labels in text order; empty unless the list begins with one at an offset. */
    List<ReferenceLabel> from(int first) {
        List<ReferenceLabel> labels = labels(first);
        boolean labelled =
                !labels.isEmpty() && labels.get(0).start() == first && labels.get(0).certain();
        return labelled ? chain(labels) : List.of();
    }

    private List<ReferenceLabel> labels(int from) {
        List<ReferenceLabel> labels = new ArrayList<>();
        boolean lineStart = true;
        for (int i = from; i < window.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineStart = true;
            } else if (c != ' ') {
                boolean apart = lineStart || text.charAt(i - 1) == ' ';
                ReferenceLabel label =
                        apart ? ReferenceLabel.at(text, i, window.end(), lineStart) : null;
                boolean bare = label != null && label.form() == ' ' && !lineStart;
                if (label != null && (!bare || ends.isEnded(from, i) || isBehindAddress(from, i))) {
                    labels.add(label);
                    i = label.end() - 1;
                }
                lineStart = false;
            }
        }
        return labels;
    }

    /** Whether the word before has a stroke, as web addresses do. */
    private boolean isBehindAddress(int from, int start) {
        int at = start - 2;
        while (at > from && start - at < LONGEST_ADDRESS && " \n/".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at > from && text.charAt(at) == '/';
    }

    private List<ReferenceLabel> chain(List<ReferenceLabel> labels) {
        List<ReferenceLabel> chain = new ArrayList<>();
        Map<Integer, Integer> lastStrong = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            if (isStrong(labels.get(i))) {
                lastStrong.put(labels.get(i).number(), i);
            }
        }
        ReferenceLabel current = labels.get(0);
        chain.add(current);
        for (int i = 1; i < labels.size(); i++) {
            ReferenceLabel label = labels.get(i);
            boolean strongerLater = lastStrong.getOrDefault(label.number(), -1) > i;
            boolean begins =
                    label.form() == current.form()
                            && (label.startsLine()
                                    ? restarts(label, current) || label.form() == '*'
                                    : follows(label, current, strongerLater));
            if (begins) {
                chain.add(label);
                current = label;
            }
        }
        return chain;
    }

    private static boolean restarts(ReferenceLabel label, ReferenceLabel current) {
        if (!label.certain()) {
            return label.number() == current.number() + 1;
        }
        return label.number() <= 1 || label.form() == '[' || isSoonAfter(label, current);
    }

    private boolean follows(ReferenceLabel label, ReferenceLabel current, boolean strongerLater) {
        boolean next = label.number() == current.number() + 1;
        return isSoonAfter(label, current) && isStrong(label)
                || next && !strongerLater && isWeak(label);
    }

    private static boolean isSoonAfter(ReferenceLabel label, ReferenceLabel current) {
        return label.number() > current.number()
                && label.number() <= current.number() + LARGEST_GAP;
    }

    private boolean isStrong(ReferenceLabel label) {
        return ReferenceHead.at(text, ends.skip(label.end(), CharSet.SPACE), window.end());
    }

    private boolean isWeak(ReferenceLabel label) {
        int after = ends.skip(label.end(), CharSet.SPACE);
        int before = label.start() - 1;
        while (before > window.start() && text.charAt(before) == ' ') {
            before--;
        }
        char end = text.charAt(before);
        boolean ended = end == '.' || end == ')' || end == ']' || CharSet.DIGIT.contains(end);
        return ended
                && after < window.end()
                && (CharSet.UPPER.contains(text.charAt(after))
                        || "[\"'".indexOf(text.charAt(after)) >= 0);
    }
}
