package io.github.oncolit.trials;

import java.util.Optional;

/**
 * Numbers behind a prefix that is misspelt or another registry's.
 *
 * <pre>{@code
 * misspelt = prefix with a slip, [ " " | "-" ], number (* see TrialPrefixTypos *) ;
 * iranian  = "NCT", 11-14 digits, "N", number ;
 * }</pre>
 *
 * <p>Where the number carries a check, it must fit.
 */
final class TrialMisspeltNumbers {

    private static final int CONTEXT = 60;

    /** Fewer digits behind three letters, one of them wrong, tell nothing. */
    private static final int SHORTEST_NTR = 3;

    private final TrialText text;
    private final TrialPrefixTypos typos;
    private final TrialIdReading reading = new TrialIdReading();

    TrialMisspeltNumbers(TrialText text) {
        this.text = text;
        this.typos = new TrialPrefixTypos(text);
    }

    /** The Iranian form after a wrong prefix: no other registry's number goes on with an N. */
    TrialFinding iranian(int body) {
        TrialIdGrammars.Grammar grammar = TrialIdGrammars.of(Registry.IRCT);
        if (!grammar.shapes().get(0).read(text, body, reading)) {
            return null;
        }
        reading.codes.add(TrialIdCode.PREFIX_TYPO);
        return new TrialFinding(
                Registry.IRCT,
                grammar.canonical() + reading.body,
                body,
                reading.at,
                reading.codes,
                Optional.empty());
    }

    /** The identifier whose prefix before a digit is misspelt, or null. */
    TrialFinding at(int digit) {
        TrialPrefixTypos.Typo typo = typos.before(digit);
        if (typo == null) {
            return null;
        }
        for (TrialIdGrammars.Grammar grammar : typo.grammars()) {
            for (TrialIdShape shape : grammar.shapes()) {
                if (shape.read(text, digit, reading)
                        && grammar.startsRight(reading.body)
                        && isTrusted(grammar, typo.start())) {
                    reading.codes.add(TrialIdCode.PREFIX_TYPO);
                    return new TrialFinding(
                            grammar.registry(),
                            grammar.canonical() + reading.body,
                            typo.start(),
                            reading.at,
                            reading.codes,
                            Optional.empty());
                }
            }
        }
        return null;
    }

    private boolean isTrusted(TrialIdGrammars.Grammar grammar, int start) {
        return switch (grammar.registry()) {
            case NCT ->
                    TrialCheckDigits.fitsNct(reading.body)
                            || text.holds("TRIALS.GOV", start - CONTEXT, start);
            case ACTRN -> TrialCheckDigits.fitsActrn(reading.body);
            case NTR -> reading.body.length() >= SHORTEST_NTR;
            default -> true;
        };
    }
}
