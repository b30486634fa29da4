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

    private static final int LONGEST = 20;
    private static final int CONTEXT = 120;

    private final TrialText text;
    private final TrialPrefixScanner prefixes;
    private final EudraCtScanner european;
    private final TrialPrefixTypos typos;
    private final TrialIdReading reading = new TrialIdReading();

    TrialIdScanner(TrialText text) {
        this.text = text;
        this.prefixes = new TrialPrefixScanner(text);
        this.european = new EudraCtScanner(text);
        this.typos = new TrialPrefixTypos(text);
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
        TrialFinding found = longer ? misspelt(digit) : null;
        if (found == null && led) {
            found = read(lead);
        }
        if (found == null && !(whole && lead.body() == digit)) {
            found = misspelt(digit);
        }
        if (found == null && led && lead.inSpan()) {
            found = malformed(lead.prefix().value(), lead);
        }
        return found != null ? found : alone(digit);
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
        return grammar.registry() == Registry.NCT ? iranian(lead) : null;
    }

    private boolean isBounded(TrialPrefixScanner.Lead lead) {
        return !text.isWord(lead.prefix().start() - 1)
                || followsNetwork(lead.prefix())
                || mayBeGlued(lead);
    }

    /** Whether {@code JPRN-}, which the WHO's platform puts before Japanese numbers, precedes. */
    private boolean followsNetwork(TrialTerms.Match<TrialIdGrammars.Grammar> prefix) {
        return networkStart(prefix.start()) < prefix.start();
    }

    private int networkStart(int start) {
        int dash = text.fold(start - 1) == '-' ? start - 1 : start;
        return text.startsWith("JPRN", dash - 4) ? dash - 4 : start;
    }

    private boolean mayBeGlued(TrialPrefixScanner.Lead lead) {
        int start = lead.prefix().start();
        Registry registry = lead.prefix().value().registry();
        boolean distinct =
                registry != Registry.NTR
                        && registry != Registry.UTN
                        && registry != Registry.REPEC
                        && registry != Registry.REBEC;
        boolean capital =
                text.isUpper(start) || registry == Registry.JRCT && text.isUpper(start + 1);
        return distinct && lead.adjacent() && capital && text.isUpper(start + 2);
    }

    /** Short prefixes are words or abbreviations in other spellings. */
    private boolean isPrintedRight(TrialPrefixScanner.Lead lead) {
        int start = lead.prefix().start();
        return switch (lead.prefix().value().registry()) {
            case UTN -> text.raw(start) == 'U' && lead.inSpan() && !text.isWord(start - 1);
            case NTR ->
                    text.isUpper(start)
                            && text.isUpper(start + 2)
                            && !isUrl(start)
                            && (text.isDigit(lead.body() + 2) || isCalledRegistered(start));
            case REPEC -> text.isUpper(start) && text.fold(start + 3) == '-';
            default -> true;
        };
    }

    private boolean isCalledRegistered(int at) {
        return text.holds("REGIST", at - CONTEXT / 2, at)
                || text.holds("TRIAL", at - CONTEXT / 2, at);
    }

    private boolean isUrl(int at) {
        char before = text.raw(at - 1);
        return before == '/' || before == '=' || before == '@' || before == '.';
    }

    private static boolean isCertain(TrialIdGrammars.Grammar grammar, TrialIdReading reading) {
        boolean broken =
                reading.codes.contains(TrialIdCode.INNER_SEPARATOR)
                        || reading.codes.contains(TrialIdCode.LINE_BREAK);
        return !broken
                || startsWith(reading.body, grammar.first())
                        && (grammar.registry() != Registry.NCT
                                || TrialCheckDigits.fitsNct(reading.body));
    }

    private TrialFinding finding(
            TrialIdGrammars.Grammar grammar, TrialPrefixScanner.Lead lead, TrialIdReading reading) {
        Set<TrialIdCode> codes = EnumSet.noneOf(TrialIdCode.class);
        codes.addAll(reading.codes);
        String body = reading.body.toString();
        if (!startsWith(body, grammar.first())) {
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
        int start = lead.inSpan() ? networkStart(lead.prefix().start()) : lead.body();
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

    /** Whether the first digits, behind a separator or letters, are those that must be. */
    private static boolean startsWith(CharSequence body, String first) {
        int at = 0;
        while (at < body.length() && !Character.isDigit(body.charAt(at))) {
            at++;
        }
        return first.isEmpty()
                || body.length() >= at + first.length()
                        && first.contentEquals(body.subSequence(at, at + first.length()));
    }

    private boolean isForeign(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isLetter(i) && text.raw(i) > 127) {
                return true;
            }
        }
        return false;
    }

    /** A run of digits with the right prefix and the wrong length. */
    private TrialFinding malformed(TrialIdGrammars.Grammar grammar, TrialPrefixScanner.Lead lead) {
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
                networkStart(lead.prefix().start()),
                at,
                EnumSet.of(code),
                TrialIdRepairs.of(grammar.registry(), body));
    }

    /** The Iranian form after a wrong prefix: no other registry's number goes on with an N. */
    private TrialFinding iranian(TrialPrefixScanner.Lead lead) {
        TrialIdGrammars.Grammar grammar = TrialIdGrammars.of(Registry.IRCT);
        if (!grammar.shapes().get(0).read(text, lead.body(), reading)) {
            return null;
        }
        reading.codes.add(TrialIdCode.PREFIX_TYPO);
        return new TrialFinding(
                Registry.IRCT,
                grammar.canonical() + reading.body,
                lead.body(),
                reading.at,
                reading.codes,
                Optional.empty());
    }

    private TrialFinding misspelt(int digit) {
        TrialPrefixTypos.Typo typo = typos.before(digit);
        if (typo == null) {
            return null;
        }
        for (TrialIdGrammars.Grammar grammar : typo.grammars()) {
            for (TrialIdShape shape : grammar.shapes()) {
                if (shape.read(text, digit, reading)
                        && startsWith(reading.body, grammar.first())
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
                            || text.holds("TRIALS.GOV", start - CONTEXT / 2, start);
            case ACTRN -> TrialCheckDigits.fitsActrn(reading.body);
            default -> true;
        };
    }

    /** A number whose registry is named elsewhere in the sentence and whose form gives it away. */
    private TrialFinding alone(int digit) {
        int end = digit;
        while (end - digit < LONGEST && text.isDigit(end)) {
            end++;
        }
        int length = end - digit;
        if (length == 9 && text.slice(digit, digit + 4).equals("0000")) {
            return japanese(digit, end);
        }
        if (length == 8 && text.isDigit(digit) && text.fold(digit) == '0') {
            return american(digit, end);
        }
        if (length == 14 && text.slice(digit, digit + 3).equals("126")) {
            return australian(digit, end);
        }
        if (length == 4 && text.raw(digit - 1) == 'L' && text.raw(digit - 2) == 'N') {
            return dutch(digit, end);
        }
        return null;
    }

    private TrialFinding japanese(int digit, int end) {
        char before = text.fold(digit - 1);
        int colon = text.fold(digit - 1) == ' ' ? digit - 2 : digit - 1;
        boolean receipt = before == 'R' || text.fold(colon) == ':' && text.fold(colon - 1) == 'R';
        boolean named =
                text.holds("UMIN", digit - CONTEXT, digit)
                        || text.holds("UMIN", end, end + CONTEXT)
                        || text.holds("MEDICAL INFORMATION NETWORK", end, end + CONTEXT);
        return receipt || !named
                ? null
                : unlabelled(Registry.UMIN, "UMIN" + text.slice(digit, end), digit, end);
    }

    private TrialFinding american(int digit, int end) {
        String number = text.upper(digit, end);
        char before = text.fold(digit - 1);
        boolean named =
                text.holds("CLINICALTRIALS.GOV", digit - CONTEXT / 2, digit)
                        && !text.holds("NCT", digit - CONTEXT / 2, digit);
        return named && (before == ' ' || before == ':') && TrialCheckDigits.fitsNct(number)
                ? unlabelled(Registry.NCT, "NCT" + number, digit, end)
                : null;
    }

    private TrialFinding australian(int digit, int end) {
        String value = text.slice(digit, end);
        boolean named =
                text.holds("ACTR", digit - CONTEXT, digit)
                        || text.holds("ANZCTR", digit - CONTEXT, digit)
                        || text.holds("AUSTRALIA", digit - CONTEXT, digit);
        return named && TrialCheckDigits.fitsActrn(value)
                ? unlabelled(Registry.ACTRN, "ACTRN" + value, digit, end)
                : null;
    }

    /** {@code NL8042}, which is also the start of an ethics file's number and a postal code. */
    private TrialFinding dutch(int digit, int end) {
        int start = digit - 2;
        boolean bounded =
                !text.isWord(start - 1)
                        && !isUrl(start)
                        && text.fold(start - 1) != '-'
                        && !text.isWord(end)
                        && !(text.fold(end) == '.' && text.isDigit(end + 1))
                        && text.fold(end) != '/'
                        && text.fold(end) != '-';
        return bounded && isCalledRegistered(start)
                ? new TrialFinding(
                        Registry.NTR,
                        text.slice(start, end),
                        start,
                        end,
                        Set.of(),
                        Optional.empty())
                : null;
    }

    private static TrialFinding unlabelled(Registry registry, String value, int start, int end) {
        return new TrialFinding(
                registry,
                value,
                start,
                end,
                Set.of(TrialIdCode.PREFIX_ELSEWHERE),
                Optional.empty());
    }
}
