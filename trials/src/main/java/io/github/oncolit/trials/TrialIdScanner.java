package io.github.oncolit.trials;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a registry's identifier around the first digit of a number: the prefix to the left of it,
 * the shape that the registry's row in {@code registries.tsv} asks for to the right.
 *
 * <p>Looks left no further than {@link TrialPrefixScanner} does and right no further than the
 * longest identifier, so that a text costs no more than its length times a constant.
 */
final class TrialIdScanner {

    private final TrialText text;
    private final TrialPrefixScanner prefixes;
    private final EudraCtScanner european;
    private final TrialMisspeltNumbers misspelt;
    private final TrialMalformedNumbers malformed;
    private final TrialLoneNumbers lone;
    private final TrialIdReading reading = new TrialIdReading();

    TrialIdScanner(TrialText text) {
        this.text = text;
        this.prefixes = new TrialPrefixScanner(text);
        this.european = new EudraCtScanner(text);
        this.misspelt = new TrialMisspeltNumbers(text);
        this.malformed = new TrialMalformedNumbers(text);
        this.lone = new TrialLoneNumbers(text);
    }

    /** The identifier to which the digit at an offset belongs, the first of its run, or null. */
    TrialFinding at(int digit) {
        boolean yearFirst = european.mayStartAt(digit);
        TrialPrefixScanner.Lead lead = prefixes.before(digit);
        boolean europeanLead = lead != null && isEuropean(lead.prefix().value().registry());
        if (yearFirst || europeanLead) {
            TrialFinding found = european.read(digit, europeanLead ? lead.prefix() : null);
            if (found != null || europeanLead) {
                return found;
            }
        }
        boolean led = lead != null && isPrintedRight(lead) && isBounded(lead);
        boolean whole = led && !text.isWord(lead.prefix().start() - 1);
        boolean longer = led && text.isUpper(lead.prefix().start() - 1);
        TrialFinding found = longer ? misspelt.at(digit) : null;
        if (found == null && led) {
            found = read(lead);
        }
        if (found == null && !(whole && lead.body() == digit)) {
            found = misspelt.at(digit);
        }
        if (found == null && led && lead.inSpan()) {
            found = malformed.read(lead);
        }
        return found != null ? found : lone.at(digit);
    }

    private static boolean isEuropean(Registry registry) {
        return registry == Registry.EUDRACT || registry == Registry.EUCT;
    }

    private TrialFinding read(TrialPrefixScanner.Lead lead) {
        TrialIdGrammars.Grammar grammar = lead.prefix().value();
        for (TrialIdShape shape : grammar.shapes()) {
            if (shape.read(text, lead.body(), reading) && isCertain(grammar, reading)) {
                return finding(grammar, lead, reading);
            }
        }
        return grammar.registry() == Registry.NCT ? misspelt.iranian(lead.body()) : null;
    }

    private boolean isBounded(TrialPrefixScanner.Lead lead) {
        return !text.isWord(lead.prefix().start() - 1)
                || followsNetwork(lead.prefix())
                || mayBeGlued(lead);
    }

    /** Whether {@code JPRN-}, which the WHO's platform puts before Japanese numbers, precedes. */
    private boolean followsNetwork(TrialTerms.Match<TrialIdGrammars.Grammar> prefix) {
        return TrialPrefixScanner.networkStart(text, prefix.start()) < prefix.start();
    }

    private boolean mayBeGlued(TrialPrefixScanner.Lead lead) {
        int start = lead.prefix().start();
        Registry registry = lead.prefix().value().registry();
        boolean distinct =
                registry != Registry.NTR
                        && registry != Registry.UTN
                        && registry != Registry.REPEC
                        && registry != Registry.REBEC;
        int last = lead.prefix().end() - 1;
        boolean capital =
                text.isUpper(start) || registry == Registry.JRCT && text.isUpper(start + 1);
        boolean joined = lead.adjacent() || "-/".indexOf(text.fold(last + 1)) >= 0;
        return distinct && joined && capital && text.isUpper(last) && text.isUpper(last - 1);
    }

    /** Short prefixes are words or abbreviations in other spellings. */
    private boolean isPrintedRight(TrialPrefixScanner.Lead lead) {
        int start = lead.prefix().start();
        return switch (lead.prefix().value().registry()) {
            case UTN -> text.raw(start) == 'U' && lead.inSpan() && !text.isWord(start - 1);
            case NTR ->
                    text.isUpper(start)
                            && text.isUpper(start + 2)
                            && !lone.isInAddress(start)
                            && (text.isDigit(lead.body() + 2) || lone.isCalledRegistered(start));
            case REPEC -> text.isUpper(start) && text.fold(start + 3) == '-';
            default -> true;
        };
    }

    private static boolean isCertain(TrialIdGrammars.Grammar grammar, TrialIdReading reading) {
        boolean broken =
                reading.codes.contains(TrialIdCode.INNER_SEPARATOR)
                        || reading.codes.contains(TrialIdCode.LINE_BREAK);
        return !broken
                || grammar.startsRight(reading.body)
                        && (grammar.registry() != Registry.NCT
                                || TrialCheckDigits.fitsNct(reading.body));
    }

    private TrialFinding finding(
            TrialIdGrammars.Grammar grammar, TrialPrefixScanner.Lead lead, TrialIdReading reading) {
        Set<TrialIdCode> codes = EnumSet.noneOf(TrialIdCode.class);
        codes.addAll(reading.codes);
        String body = reading.body.toString();
        if (!grammar.startsRight(body)) {
            codes.add(TrialIdCode.IMPLAUSIBLE_NUMBER);
        } else if (grammar.registry() == Registry.NCT && !TrialCheckDigits.fitsNct(body)) {
            codes.add(TrialIdCode.SUSPECT_NUMBER);
        } else if (grammar.registry() == Registry.ACTRN && !TrialCheckDigits.fitsActrn(body)) {
            codes.add(TrialIdCode.CHECK_DIGIT);
        }
        if (!lead.inSpan()) {
            codes.add(TrialIdCode.PREFIX_ELSEWHERE);
        }
        if (isForeign(lead.prefix().start(), lead.body())) {
            codes.add(TrialIdCode.HOMOGLYPH);
        }
        if (text.holdsNoise(lead.prefix().start(), lead.body())) {
            codes.add(TrialIdCode.INVISIBLE_CHARACTER);
        }
        int start =
                lead.inSpan()
                        ? TrialPrefixScanner.networkStart(text, lead.prefix().start())
                        : lead.body();
        if (!lead.inSpan() && codes.stream().anyMatch(TrialIdCode::isFatal)) {
            return null;
        }
        return new TrialFinding(
                grammar.registry(),
                grammar.canonical() + body,
                start,
                reading.at,
                codes,
                Optional.empty());
    }

    private boolean isForeign(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isLetter(i) && text.raw(i) > 127) {
                return true;
            }
        }
        return false;
    }
}
