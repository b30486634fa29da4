package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The category labels, compared letter by letter: what stands between the letters (spaces, line
 * breaks, commas, apostrophes in whatever encoding) does not count, so that {@code Speakersâ€™
 * Bureau} and {@code Travel, Accommodations , Expenses} are found.
 */
final class LabelTable {

    /** A label found: its category, null if it names no relationship, and where it ends. */
    record Match(DisclosureCategory category, int end) {}

    private record Entry(String letters, DisclosureCategory category) {}

    private static final int MOST_BETWEEN = 5;
    private static final int FEWEST_OF_CUT = 5;
    private static final List<List<Entry>> BY_TWO_LETTERS = read();

    private LabelTable() {}

    private static List<List<Entry>> read() {
        List<List<Entry>> table = new ArrayList<>();
        for (int i = 0; i < 26 * 26; i++) {
            table.add(new ArrayList<>());
        }
        for (List<String> row : Tsv.read(LabelTable.class, "labels.tsv", 2).rows()) {
            String letters = Letters.key(row.get(0));
            DisclosureCategory category =
                    row.get(1).equals("-") ? null : DisclosureCategory.valueOf(row.get(1));
            table.get(slot(letters.charAt(0), letters.charAt(1))).add(new Entry(letters, category));
        }
        table.forEach(t -> t.sort(Comparator.comparingInt((Entry e) -> -e.letters().length())));
        return List.copyOf(table);
    }

    /** The longest label at an offset where a capital stands, or null. */
    static Match longestAt(Folded text, int offset, int limit) {
        char second = offset + 1 < limit ? Letters.base(text.charAt(offset + 1)) : 0;
        if (second < 'a' || second > 'z') {
            return null;
        }
        for (Entry entry : BY_TWO_LETTERS.get(slot(Letters.base(text.charAt(offset)), second))) {
            int end = match(text, offset, limit, entry.letters());
            if (end >= 0) {
                return new Match(entry.category(), end);
            }
        }
        return null;
    }

    /** Whether a label starts with the letters of a range: the text was cut within it. */
    static boolean isCutAt(Folded text, int from, int to) {
        String cut = Letters.key(text, from, to);
        if (cut.length() < FEWEST_OF_CUT) {
            return false;
        }
        for (List<Entry> entries : BY_TWO_LETTERS) {
            for (Entry entry : entries) {
                if (entry.letters().startsWith(cut)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int slot(char first, char second) {
        return (first - 'a') * 26 + second - 'a';
    }

    private static int match(Folded text, int offset, int limit, String letters) {
        int at = offset;
        int between = 0;
        for (int k = 0; k < letters.length(); ) {
            if (at >= limit || between > MOST_BETWEEN) {
                return -1;
            }
            char c = text.charAt(at);
            char base = c < 0x80 ? Letters.base(c) : 0;
            if (base == letters.charAt(k)) {
                k++;
                between = 0;
            } else if (base == 0 && k > 0 && c != ':') {
                between++;
            } else {
                return -1;
            }
            at++;
        }
        return at;
    }
}
