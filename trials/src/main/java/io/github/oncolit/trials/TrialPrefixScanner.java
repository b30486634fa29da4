package io.github.oncolit.trials;

/**
 * Finds the registry's prefix before a number, looking left from its first digit.
 *
 * <pre>{@code
 * before = prefix, [ "s" ], { separator | label }, [ letters ] ;
 * label  = "No" | "ID" | "number" | "registration" | "Registry" | ... ;
 * letters: what belongs to the number itself ("TRC-" in ChiCTR-TRC-..., O for 0)
 * }</pre>
 *
 * <p>Bounded: at most {@value #LABELS} words of at most {@value #WORD} letters.
 */
final class TrialPrefixScanner {

    /** A prefix and the place from which the number is to be read. */
    record Lead(
            TrialTerms.Match<TrialIdGrammars.Grammar> prefix,
            int body,
            boolean adjacent,
            boolean inSpan) {}

    private static final int LABELS = 6;
    private static final int WORD = 24;
    private static final int GAP = 6;

    private final TrialText text;
    private boolean apart;

    TrialPrefixScanner(TrialText text) {
        this.text = text;
    }

    /** What leads to the number whose first digit stands at {@code digit}, or null. */
    Lead before(int digit) {
        int body = digit;
        int at = digit;
        apart = false;
        for (int words = 0; words < LABELS; words++) {
            int end = skipSeparators(at);
            TrialTerms.Match<TrialIdGrammars.Grammar> prefix = TrialIdGrammars.endingAt(text, end);
            if (prefix != null) {
                boolean letters = body != digit;
                return letters && !prefix.value().mayStartWithLetters()
                        ? null
                        : new Lead(prefix, body, end == body, !apart);
            }
            int start = wordStart(end);
            if (start == end || end - start > WORD) {
                return null;
            }
            if (words == 0) {
                Lead stripped = stripped(end, digit);
                if (stripped != null) {
                    return stripped;
                }
            }
            int label = label(start, end);
            if (label == 0) {
                if (words > 0 || end != digit && text.fold(end) != '-' || end - start > 5) {
                    return null;
                }
                body = start;
            }
            apart |= label == 2;
            at = start;
        }
        return null;
    }

    /** The prefix with letters glued to its end: a plural, or letters that stand for digits. */
    private Lead stripped(int end, int digit) {
        boolean plural = text.raw(end - 1) == 's';
        for (int letters = 1; letters <= 2; letters++) {
            TrialTerms.Match<TrialIdGrammars.Grammar> prefix =
                    TrialIdGrammars.endingAt(text, end - letters);
            if (prefix != null && (end == digit || plural && letters == 1)) {
                boolean skipped = end != digit;
                return new Lead(prefix, skipped ? digit : end - letters, !skipped, !apart);
            }
        }
        return null;
    }

    private int wordStart(int end) {
        int start = text.left(end);
        while (end - start <= WORD && text.isLetter(start - 1)) {
            start = text.left(start - 1);
        }
        return start;
    }

    private int skipSeparators(int from) {
        int at = text.left(from);
        while (from - at < GAP && at > 0) {
            char c = text.fold(at - 1);
            switch (c) {
                case ' ', '\n', ':', '#', '-', '_', '.', '=', '*', '\u00BA', '\u00B0', '~' -> {}
                case '/' -> apart |= at != from || !text.isLetter(at - 2);
                case ')', '(', ',', ';', '"', '\'', '[', ']' -> apart = true;
                default -> {
                    return at;
                }
            }
            at = text.left(at - 1);
        }
        return at;
    }

    /** 0 for no label, 1 for one that is part of the printed identifier, 2 for one that isn't. */
    private int label(int start, int end) {
        return switch (text.upper(start, end)) {
            case "NO", "NOS", "NR", "ID", "IDS", "N" -> 1;
            case "NUMBER", "NUMBERS", "NUM", "IDENTIFIER", "IDENTIFICATION", "CODE", "REG" -> 2;
            case "REGISTRATION", "REGISTRY", "REGISTER", "REF", "REFERENCE", "TRIAL", "TRIALS" -> 2;
            case "STUDY", "CLINICAL", "IS", "WAS", "AS", "PF" -> 2;
            default -> 0;
        };
    }
}
