package io.github.oncolit.trials;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the registry's prefix before a number, looking left from its first digit.
 *
 * <pre>{@code
 * before = prefix, [ "s" ], { separator | label }, [ letters ] ;
 * label  = "No" | "ID" | "number" | "registration" | "Registry" | ... ;
 * letters: what belongs to the number itself ("TRC-" in ChiCTR-TRC-..., O for 0)
 * }</pre>
 *
 * <p>Bounded: at most {@value #LABELS} labels are passed over.
 */
final class TrialPrefixScanner {

    /** A prefix and the place from which the number is to be read. */
    record Lead(
            TrialTerms.Match<TrialIdGrammars.Grammar> prefix,
            int body,
            boolean adjacent,
            boolean inSpan) {}

    private static final int LABELS = 6;
    private static final int OWN_LETTERS = 5;
    private static final int GAP = 6;

    private static final List<String> JOINED = List.of("NO", "NOS", "NR", "ID", "IDS", "N");
    private static final List<String> APART =
            List.of(
                    ("NUMBER NUMBERS NUM IDENTIFIER IDENTIFICATION CODE REG REGISTRATION REGISTRY"
                                    + " REGISTER REF REFERENCE TRIAL TRIALS STUDY CLINICAL IS WAS"
                                    + " AS PF")
                            .split(" "));
    private static final TrialTerms<Boolean> LABEL_WORDS = labels();

    private final TrialText text;
    private boolean apart;
    private boolean slash;

    TrialPrefixScanner(TrialText text) {
        this.text = text;
    }

    /** Words between a prefix and its number; true for those that aren't part of the identifier. */
    private static TrialTerms<Boolean> labels() {
        TrialTerms<Boolean> labels = new TrialTerms<>();
        JOINED.forEach(word -> labels.addBackwards(word, false));
        APART.forEach(word -> labels.addBackwards(word, true));
        return labels;
    }

    /** All words that may stand between a prefix and its number. */
    static List<String> labelWords() {
        return Stream.concat(JOINED.stream(), APART.stream()).toList();
    }

    /** What leads to the number whose first digit stands at {@code digit}, or null. */
    Lead before(int digit) {
        apart = false;
        slash = false;
        return before(digit, digit, digit);
    }

    /** What leads to a number from {@code at} leftwards, {@code body} being its first character. */
    private Lead before(int at, int body, int digit) {
        int start = at;
        for (int labels = 0; labels < LABELS; labels++) {
            int end = skipSeparators(start);
            if (!text.isLetter(end - 1)) {
                return null;
            }
            TrialTerms.Match<TrialIdGrammars.Grammar> prefix = TrialIdGrammars.endingAt(text, end);
            if (prefix != null) {
                boolean fits = body == digit || prefix.value().mayStartWithLetters();
                boolean inSpan = !apart && (!slash || prefix.value().mayStartWithSlash());
                return fits ? new Lead(prefix, body, end == body, inSpan) : null;
            }
            TrialTerms.Match<Boolean> label = labelEndingAt(end);
            if (label == null) {
                return start == digit ? unlabelled(end, digit) : null;
            }
            apart |= label.value();
            start = label.start();
        }
        return null;
    }

    /** What leads to a number behind letters that are no label: they may be part of it. */
    private Lead unlabelled(int end, int digit) {
        if (!mayOwnLetters(digit)) {
            return null;
        }
        Lead stripped = stripped(end, digit);
        boolean near = end == digit || text.fold(end) == '-' && digit - end <= GAP;
        if (stripped != null || !near) {
            return stripped;
        }
        int start = end;
        while (end - start <= OWN_LETTERS && text.isLetter(start - 1)) {
            start = text.left(start - 1);
        }
        return end - start <= OWN_LETTERS ? before(start, start, digit) : null;
    }

    /** Only long numbers and the Brazilian ones have letters before or among their digits. */
    private boolean mayOwnLetters(int digit) {
        if (text.isDigit(digit + 4) || TrialDigits.meant(text.raw(digit + 4)) != TrialText.END) {
            return true;
        }
        int start = digit;
        while (digit - start < OWN_LETTERS && text.isWord(start - 1)) {
            start--;
        }
        return text.startsWith("RBR", start - 4);
    }

    /** The prefix with letters glued to its end: a plural, or letters that stand for digits. */
    private Lead stripped(int end, int digit) {
        boolean plural = text.raw(end - 1) == 's';
        for (int letters = 1; letters <= OWN_LETTERS && text.isLetter(end - letters); letters++) {
            TrialTerms.Match<TrialIdGrammars.Grammar> prefix =
                    TrialIdGrammars.endingAt(text, end - letters);
            if (prefix == null) {
                continue;
            }
            boolean own = prefix.value().mayStartWithLetters();
            if (own || end == digit && letters <= 2) {
                return new Lead(prefix, end - letters, true, !apart);
            }
            if (plural && letters == 1) {
                return new Lead(prefix, digit, false, !apart);
            }
        }
        return null;
    }

    /** Whether a folded character may stand between a prefix or label and what comes behind it. */
    static boolean isSeparator(char c) {
        return " \n:#-_.=*\u00BA\u00B0~/)(,;\"'[]".indexOf(c) >= 0;
    }

    private int skipSeparators(int from) {
        int at = text.left(from);
        while (from - at < GAP && at > 0) {
            char c = text.fold(at - 1);
            switch (c) {
                case ' ', '\n', ':', '#', '-', '_', '.', '=', '*', '\u00BA', '\u00B0', '~' -> {}
                case '/' -> slash = true;
                case ')', '(', ',', ';', '"', '\'', '[', ']' -> apart = true;
                default -> {
                    return at;
                }
            }
            at = text.left(at - 1);
        }
        return at;
    }

    /** The label that ends at an offset, or null; its value tells if it parts prefix and number. */
    private TrialTerms.Match<Boolean> labelEndingAt(int end) {
        TrialTerms.Match<Boolean> label =
                LABEL_WORDS.mayEndAt(text, end) ? LABEL_WORDS.endingAt(text, end) : null;
        return label == null || text.isLetter(label.start() - 1) ? null : label;
    }

    /** The start of {@code JPRN-}, which the WHO's platform puts first, or {@code start}. */
    static int networkStart(TrialText text, int start) {
        int dash = text.fold(start - 1) == '-' ? start - 1 : start;
        return text.startsWith("JPRN", dash - 4) ? dash - 4 : start;
    }
}
