package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The reference list as markers see it: by number, and by first author and year. Each reference is
 * read through once, so that a marker finds its work without reading the list again.
 */
final class CitedWorks {

    private static final int LONGEST_KEY = 60;
    private static final int MOST_GROUPS = 4;

    /** As many works of one name and year as there are letters to tell them apart. */
    private static final int MOST_OF_A_YEAR = 26;

    private final List<Reference> references;
    private final Map<Integer, Integer> ordinalByNumber = new HashMap<>();
    private final Map<String, List<Reference>> byNameAndYear = new HashMap<>();
    private final int highest;

    CitedWorks(List<Reference> references) {
        this.references = references;
        boolean labelled = labelsAreDistinctNumbers();
        int most = 0;
        for (Reference reference : references) {
            int number = labelled ? number(reference) : reference.ordinal();
            ordinalByNumber.put(number, reference.ordinal());
            most = Math.max(most, number);
            index(reference);
        }
        this.highest = most;
    }

    private void index(Reference reference) {
        Set<String> years = years(reference.raw());
        for (String name : names(reference)) {
            for (String year : years) {
                List<Reference> works =
                        byNameAndYear.computeIfAbsent(name + year, k -> new ArrayList<>(1));
                if (works.size() < MOST_OF_A_YEAR) {
                    works.add(reference);
                }
            }
        }
    }

    /** The years of this century and the last that are printed, with and without their letter. */
    private static Set<String> years(String raw) {
        Set<String> years = new HashSet<>();
        for (int i = 0; i + 4 <= raw.length(); i++) {
            if (AuthorYearScanner.isYear(raw, i)) {
                years.add(raw.substring(i, i + 4));
                if (i + 4 < raw.length() && CharSet.LOWER.contains(raw.charAt(i + 4))) {
                    years.add(raw.substring(i, i + 5));
                }
            }
        }
        return years;
    }

    private boolean labelsAreDistinctNumbers() {
        Set<Integer> numbers = new HashSet<>();
        for (Reference reference : references) {
            int number = number(reference);
            if (number < 0 || !numbers.add(number)) {
                return false;
            }
        }
        return true;
    }

    private static int number(Reference reference) {
        String label = reference.label().map(l -> l.value()).orElse("");
        if (label.isEmpty() || label.length() > 4) {
            return -1;
        }
        for (int i = 0; i < label.length(); i++) {
            if (!CharSet.DIGIT.contains(label.charAt(i))) {
                return -1;
            }
        }
        return Integer.parseInt(label);
    }

    private static Set<String> names(Reference reference) {
        Set<String> names = new HashSet<>();
        if (!reference.authors().isEmpty()) {
            names.add(key(reference.authors().get(0).value().family()));
        }
        reference.collectives().stream().limit(MOST_GROUPS).forEach(c -> names.add(key(c.value())));
        String raw = reference.raw();
        int end = 0;
        while (end < raw.length() && end < LONGEST_KEY && CharSet.WORD.contains(raw.charAt(end))) {
            end++;
        }
        names.add(key(raw.substring(0, end)));
        names.remove("");
        return names;
    }

    /** Letters and digits without accents, in lower case: how names are compared. */
    static String key(CharSequence name) {
        String plain = Normalizer.normalize(Folded.of(name).toString(), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** How many works there are. */
    int size() {
        return references.size();
    }

    /** The highest number a marker can cite. */
    int highest() {
        return highest;
    }

    /** The ordinal of the work with a printed number, or null. */
    Integer ordinal(int number) {
        return ordinalByNumber.get(number);
    }

    /** The works of a first author or group, given as {@link #key}, that print a year. */
    List<Reference> of(String key, String year) {
        return byNameAndYear.getOrDefault(key + year, List.of());
    }

    /** Whether the list is in alphabetical order, so that first citations need not ascend. */
    boolean isAlphabetical() {
        int ascending = 0;
        for (int i = 1; i < references.size(); i++) {
            String before = key(head(references.get(i - 1)));
            ascending += before.compareTo(key(head(references.get(i)))) <= 0 ? 1 : 0;
        }
        return references.size() >= 8 && ascending >= 0.85 * (references.size() - 1);
    }

    private static String head(Reference reference) {
        return reference.raw().substring(0, Math.min(4, reference.raw().length()));
    }
}
