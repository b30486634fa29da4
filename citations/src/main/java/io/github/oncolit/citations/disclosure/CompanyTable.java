package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.TermTable;
import io.github.oncolit.core.internal.Tsv;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Organisations known by name, and the words that tell an organisation from a person. */
final class CompanyTable {

    private static final int LONG_WORD = 8;
    private static final TermTable<String> CANONICAL;
    private static final TermTable<String> WITH_COMMA;

    static {
        List<List<String>> rows = Tsv.read(CompanyTable.class, "companies.tsv", 3).rows();
        CANONICAL = named(rows, "");
        WITH_COMMA = named(rows, ",");
    }

    private static final long[] ORGANIZATION_LETTERS = readLetters();

    private CompanyTable() {}

    private static TermTable<String> named(List<List<String>> rows, String part) {
        Map<String, String> names = new HashMap<>();
        for (List<String> row : rows) {
            if (row.get(0).contains(part)) {
                names.put(row.get(0), row.get(1));
            }
        }
        return TermTable.of(names);
    }

    /** The canonical name of the organisation that fills a range, or null. */
    static String canonical(Folded text, int start, int end) {
        TermTable.Match<String> match = CANONICAL.longestAt(text, start, end);
        return match != null && match.end() == end ? match.value() : null;
    }

    /** The end of the longest known name that starts at an offset, or -1. */
    static int longestAt(Folded text, int start, int limit) {
        TermTable.Match<String> match = CANONICAL.longestAt(text, start, limit);
        return match == null ? -1 : match.end();
    }

    /** The end of a known name with a comma in it that starts at an offset, or -1. */
    static int withCommaAt(Folded text, int start, int limit) {
        TermTable.Match<String> match = WITH_COMMA.longestAt(text, start, limit);
        return match == null ? -1 : match.end();
    }

    /** Whether a word belongs to names of organisations: Therapeutics, University, Inc. */
    static boolean isOrganizationWord(Folded text, int start, int end) {
        if ((WordTable.classes(text, start, end) & WordClass.ORGANIZATION.bit()) != 0) {
            return true;
        }
        return end - start >= LONG_WORD
                && Arrays.binarySearch(ORGANIZATION_LETTERS, letters(text, start, end)) >= 0;
    }

    private static long[] readLetters() {
        return Tsv.read(CompanyTable.class, "organization-words.tsv", 1).rows().stream()
                .map(row -> row.get(0))
                .filter(word -> word.length() >= LONG_WORD)
                .mapToLong(word -> letters(Folded.of(word), 0, word.length()))
                .sorted()
                .toArray();
    }

    /** The letters of a word whatever their order, so that two swapped ones make no difference. */
    private static long letters(Folded text, int start, int end) {
        long sum = 0;
        for (int i = start; i < end; i++) {
            long c = Letters.base(text.charAt(i)) * 0x9E3779B97F4A7C15L;
            sum += (c ^ c >>> 29) * 0xBF58476D1CE4E5B9L;
        }
        return sum;
    }
}
