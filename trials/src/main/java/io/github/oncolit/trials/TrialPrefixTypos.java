package io.github.oncolit.trials;

import java.util.ArrayList;
import java.util.List;

/**
 * Prefixes with a letter dropped, doubled, changed, or changed places with its neighbour: {@code
 * NTC01234567}, {@code ISCRTN 12345678}. Only a capital word of a prefix's length directly before a
 * number is compared, so the cost is bounded.
 */
final class TrialPrefixTypos {

    /**
     * A misspelt prefix: where it starts and which registries it may be of, the likeliest first.
     */
    record Typo(int start, List<TrialIdGrammars.Grammar> grammars) {}

    private static final int LONGEST = 9;
    private static final int LONG = 6;

    private final TrialText text;

    TrialPrefixTypos(TrialText text) {
        this.text = text;
    }

    /** The misspelt prefix before a digit, or null. */
    Typo before(int digit) {
        if (!text.isDigit(digit + 5)) {
            return null;
        }
        int end = digit;
        boolean gap = text.fold(end - 1) == ' ' || text.fold(end - 1) == '-';
        end -= gap ? 1 : 0;
        int start = end;
        while (end - start <= LONGEST && text.isUpper(start - 1)) {
            start--;
        }
        int length = end - start;
        if (length < 3 || length > LONGEST || gap && length < 5 || text.isWord(start - 1)) {
            return null;
        }
        String word = text.upper(start, end);
        List<TrialIdGrammars.Grammar> grammars = new ArrayList<>();
        for (int distance = 1; distance <= 2; distance++) {
            for (TrialIdGrammars.Grammar grammar : TrialIdGrammars.all()) {
                String prefix = grammar.prefixes().get(0);
                boolean near = distance == 1 || prefix.length() >= LONG;
                if (prefix.length() >= 3 && near && distance(word, prefix) == distance) {
                    grammars.add(grammar);
                }
            }
        }
        return grammars.isEmpty() ? null : new Typo(start, grammars);
    }

    /** The edit distance that counts a swap of neighbours as one step (Damerau). */
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1);
                least = Math.min(least, steps[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
            }
        }
        return steps[a.length()][b.length()];
    }
}
