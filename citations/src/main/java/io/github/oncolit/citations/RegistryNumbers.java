package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/** The numbers of trial registries that references print. */
final class RegistryNumbers {

    private record Registry(String prefix, int least, int most) {}

    private static final Registry[] REGISTRIES = {
        new Registry("NCT", 8, 8),
        new Registry("ISRCTN", 8, 8),
        new Registry("ACTRN", 14, 14),
        new Registry("ChiCTR", 10, 10),
        new Registry("UMIN", 9, 9),
        new Registry("DRKS", 8, 8),
        new Registry("KCT", 7, 7),
        new Registry("IRCT", 11, 14),
        new Registry("NTR", 3, 4),
        new Registry("jRCT", 10, 10),
        new Registry("JapicCTI-", 6, 6),
    };

    private static final CharSet FIRST = letters(0);
    private static final CharSet SECOND = letters(1);

    private RegistryNumbers() {}

    static void addTo(TermStarts beginnings) {
        for (Registry registry : REGISTRIES) {
            beginnings.addAll(registry.prefix());
        }
    }

    private static CharSet letters(int place) {
        StringBuilder letters = new StringBuilder();
        for (Registry registry : REGISTRIES) {
            letters.append(registry.prefix().charAt(place));
        }
        return CharSet.of(letters.toString());
    }

    /** The offset after the registry number at a place, or -1. */
    static int end(Folded text, int at, int limit) {
        char first = at + 1 < limit ? text.charAt(at) : ' ';
        if (!FIRST.contains(first) || !SECOND.contains(text.charAt(at + 1))) {
            return -1;
        }
        for (Registry registry : REGISTRIES) {
            if (registry.prefix().charAt(0) == first && text.startsWith(registry.prefix(), at)) {
                int digits = at + registry.prefix().length();
                while (digits < limit && "- :CTR".indexOf(text.charAt(digits)) >= 0) {
                    digits++;
                }
                int end = digits;
                while (end < limit && CharSet.DIGIT.contains(text.charAt(end))) {
                    end++;
                }
                return end - digits >= registry.least() && end - digits <= registry.most()
                        ? end
                        : -1;
            }
        }
        return -1;
    }
}
