package io.github.oncolit.trials;

import java.util.EnumSet;

/**
 * A number behind a registry's prefix that has not the registry's form.
 *
 * <pre>{@code
 * malformed = prefix, [ letters ], digit, { digit | ( "-" | "/" ), digit }, [ "N" ] ;
 * }</pre>
 *
 * <p>It must have so many digits as the registry's row asks for, and at most {@value #LONGEST}, so
 * that {@code NCT 8 cycles} is none.
 */
final class TrialMalformedNumbers {

    private static final int LONGEST = 20;

    private final TrialText text;

    TrialMalformedNumbers(TrialText text) {
        this.text = text;
    }

    /** The malformed identifier behind a prefix, or null if its digits are too few. */
    TrialFinding read(TrialPrefixScanner.Lead lead) {
        TrialIdGrammars.Grammar grammar = lead.prefix().value();
        StringBuilder body = new StringBuilder(LONGEST);
        int at = lead.body();
        int digits = 0;
        while (body.length() < LONGEST) {
            int next = text.right(at);
            boolean joint =
                    (text.fold(next) == '-' || text.fold(next) == '/') && text.isDigit(next + 1);
            boolean letters = digits == 0 && text.isLetter(next);
            if (!text.isDigit(next) && !letters && !(joint && grammar.first().equals("20"))) {
                break;
            }
            digits += text.isDigit(next) ? 1 : 0;
            body.append(text.fold(next));
            at = next + 1;
        }
        if (digits < grammar.least() || text.isDigit(at)) {
            return null;
        }
        TrialIdCode code = TrialIdCode.WRONG_LENGTH;
        if (grammar.registry() == Registry.IRCT) {
            code = TrialIdCode.NO_SUFFIX;
            at += text.fold(at) == 'N' && !text.isWord(at + 1) ? 1 : 0;
        }
        return new TrialFinding(
                grammar.registry(),
                grammar.canonical() + (grammar.mayStartWithSlash() ? "/" : "") + body,
                TrialPrefixScanner.networkStart(text, lead.prefix().start()),
                at,
                EnumSet.of(code),
                TrialIdRepairs.of(grammar.registry(), body));
    }
}
