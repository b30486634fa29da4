package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;

/**
 * The entries of a block that stand between two separators and so are certain: evidence for where
 * the uncertain ones end. Read when first asked for, since most blocks come with a byline.
 */
final class BlockEntries {

    private static final int LONGEST_FLAG = 12;

    private final Folded text;
    private final List<Marker> markers;
    private final int end;
    private long[] keys;
    private int size;

    /** The entries behind the labels of a block that ends at an offset. */
    BlockEntries(Folded text, List<Marker> markers, int end) {
        this.text = text;
        this.markers = markers;
        this.end = end;
    }

    /** Whether a stretch of text is an entry elsewhere. */
    boolean contains(int start, int stop) {
        if (keys == null) {
            keys = new long[32];
            read();
        }
        return keys[slot(key(start, stop))] != 0;
    }

    /** The letters of an entry as a number other than 0, which marks a free place. */
    private long key(int start, int stop) {
        return Letters.hash(text, start, stop) | 1;
    }

    private int slot(long key) {
        int at = (int) (key >>> 20) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void add(long key) {
        if (size * 2 >= keys.length) {
            long[] old = keys;
            keys = new long[old.length * 2];
            for (long known : old) {
                keys[slot(known)] = known;
            }
        }
        int at = slot(key);
        size += keys[at] == 0 ? 1 : 0;
        keys[at] = key;
    }

    private void read() {
        for (int i = 0; i < markers.size(); i++) {
            if (markers.get(i).kind() == Marker.Kind.LABEL) {
                int to = i + 1 < markers.size() ? markers.get(i + 1).start() : end;
                read(markers.get(i).after(), to);
            }
        }
    }

    private void read(int from, int to) {
        int at = from;
        int stop = EntryBounds.itemEnd(text, at, to);
        while (stop < to) {
            add(key(at, withoutFlag(at, stop)));
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
