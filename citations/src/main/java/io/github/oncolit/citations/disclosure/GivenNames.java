package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;
import java.util.List;

/**
 * Given names, looked up in a text without making a string of the word: an open hash table over the
 * bases of the letters, all but letters left out.
 */
final class GivenNames {

    private static final String[] NAMES = read();

    private GivenNames() {}

    private static String[] read() {
        List<List<String>> rows = Tsv.read(GivenNames.class, "given-names.tsv", 1).rows();
        String[] names = new String[Integer.highestOneBit(rows.size() * 4) << 1];
        for (List<String> row : rows) {
            String name = row.get(0);
            int at = hash(name, 0, name.length()) & names.length - 1;
            while (names[at] != null) {
                at = at + 1 & names.length - 1;
            }
            names[at] = name;
        }
        return names;
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char base = Letters.base(text.charAt(i));
            hash = base == 0 ? hash : hash * 31 + base;
        }
        return hash ^ hash >>> 15;
    }

    /** Whether a range holds a known given name. */
    static boolean contains(Folded text, int start, int end) {
        int at = hash(text, start, end) & NAMES.length - 1;
        while (NAMES[at] != null) {
            if (isAt(NAMES[at], text, start, end)) {
                return true;
            }
            at = at + 1 & NAMES.length - 1;
        }
        return false;
    }

    private static boolean isAt(String name, Folded text, int start, int end) {
        int k = 0;
        for (int i = start; i < end; i++) {
            char base = Letters.base(text.charAt(i));
            if (base != 0 && (k >= name.length() || base != name.charAt(k++))) {
                return false;
            }
        }
        return k == name.length();
    }
}
