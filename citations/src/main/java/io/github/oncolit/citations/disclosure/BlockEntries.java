package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entries of a block that stand between two separators and so are certain: evidence for where
 * the uncertain ones end. Read when first asked for, since most blocks come with a byline.
 */
final class BlockEntries {

    private static final int LONGEST_FLAG = 12;

    private final Folded text;
    private final List<Marker> markers;
    private final int end;
    private Set<String> keys;

    /** The entries behind the labels of a block that ends at an offset. */
    BlockEntries(Folded text, List<Marker> markers, int end) {
        this.text = text;
        this.markers = markers;
        this.end = end;
    }

    /** Whether a stretch of text is an entry elsewhere. */
    boolean contains(int start, int stop) {
        if (keys == null) {
            keys = read();
        }
        return keys.contains(Letters.key(text, start, stop));
    }

    private Set<String> read() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < markers.size(); i++) {
            if (markers.get(i).kind() == Marker.Kind.LABEL) {
                int to = i + 1 < markers.size() ? markers.get(i + 1).start() : end;
                read(markers.get(i).after(), to, all);
            }
        }
        return all;
    }

    private void read(int from, int to, Set<String> all) {
        int at = from;
        int stop = EntryBounds.itemEnd(text, at, to);
        while (stop < to) {
            all.add(Letters.key(text, at, withoutFlag(at, stop)));
            at = stop + 1;
            stop = EntryBounds.itemEnd(text, at, to);
        }
    }

    private int withoutFlag(int start, int stop) {
        int last = stop;
        while (last > start && CharSet.SPACE.contains(text.charAt(last - 1))) {
            last--;
        }
        if (last > start && (text.charAt(last - 1) == ')' || text.charAt(last - 1) == ']')) {
            for (int i = last - 1; i > start && i > last - LONGEST_FLAG; i--) {
                if (text.charAt(i) == '(' || text.charAt(i) == '[') {
                    return i;
                }
            }
        }
        return stop;
    }
}
