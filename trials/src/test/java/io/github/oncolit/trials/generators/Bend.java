package io.github.oncolit.trials.generators;

import io.github.oncolit.trials.Registry;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** How print, pages and people bend a trial identifier; it still means the same. */
public enum Bend {
    /** As the registry writes it. */
    CANONICAL,
    /** In small letters. */
    LOWER_CASE,
    /** A space behind the prefix. */
    SPACE,
    /** A hyphen behind the prefix. */
    HYPHEN,
    /** A colon behind the prefix. */
    COLON,
    /** A hash before the number. */
    HASH,
    /** A space that does not break behind the prefix. */
    NO_BREAK_SPACE,
    /** {@code No.} before the number. */
    NUMBER_SIGN,
    /** An invisible character inside. */
    INVISIBLE,
    /** A soft hyphen inside, as an entity that nobody decoded. */
    ENTITY,
    /** The last digit of full width. */
    FULL_WIDTH,
    /** Cyrillic letters that look the same. */
    HOMOGLYPH,
    /** A line ends behind the prefix. */
    LINE_AFTER_PREFIX,
    /** A line ends inside the number. */
    LINE_IN_NUMBER,
    /** The letter O in the place of a zero. */
    LETTER_O,
    /** A space inside the number. */
    INNER_SPACE,
    /** The prefix in bold, with the markup left in. */
    TAG,
    /** Two letters of the prefix in the wrong order. */
    PREFIX_TYPO,
    /** A word runs into it. */
    GLUED_LEFT,
    /** It runs into the next word. */
    GLUED_RIGHT,
    /** A link in Markdown. */
    LINK,
    /** Part of a web address. */
    ADDRESS,
    /** With the prefix of the network that lists it. */
    NETWORK;

    private static final String INVISIBLE_CHARACTERS = "\u00AD\u200B\u200C\u2060\uFEFF";
    private static final Set<Registry> UNLABELLED = EnumSet.of(Registry.GROUP, Registry.SPONSOR);
    private static final Set<Registry> EUROPEAN = EnumSet.of(Registry.EUDRACT, Registry.EUCT);
    private static final Set<Registry> SHORT =
            EnumSet.of(
                    Registry.CTRI,
                    Registry.NTR,
                    Registry.SLCTR,
                    Registry.REPEC,
                    Registry.REBEC,
                    Registry.HKCTR,
                    Registry.UTN);
    private static final Set<Registry> FLAT =
            EnumSet.of(
                    Registry.NCT,
                    Registry.ISRCTN,
                    Registry.ACTRN,
                    Registry.UMIN,
                    Registry.DRKS,
                    Registry.KCT,
                    Registry.PACTR,
                    Registry.TCTR,
                    Registry.LBCTR,
                    Registry.RPCEC,
                    Registry.ITMCTR);

    /**
     * Whether an identifier can be bent so and still have one reading.
     *
     * @param registry the registry
     * @return whether {@link PrintedTrialId#of} takes the two together
     */
    public boolean fits(Registry registry) {
        return switch (this) {
            case CANONICAL, LINK, FULL_WIDTH -> true;
            case HOMOGLYPH -> !UNLABELLED.contains(registry);
            case ADDRESS -> registry != Registry.NTR;
            case INVISIBLE, ENTITY, TAG -> !UNLABELLED.contains(registry);
            case SPACE, HYPHEN, COLON, HASH, NO_BREAK_SPACE, NUMBER_SIGN, LINE_AFTER_PREFIX ->
                    !UNLABELLED.contains(registry);
            case LOWER_CASE ->
                    !UNLABELLED.contains(registry)
                            && registry != Registry.NTR
                            && registry != Registry.REPEC
                            && registry != Registry.UTN;
            case LINE_IN_NUMBER ->
                    !UNLABELLED.contains(registry)
                            && registry != Registry.NTR
                            && registry != Registry.HKCTR
                            && registry != Registry.REBEC;
            case LETTER_O -> !UNLABELLED.contains(registry) && !SHORT.contains(registry);
            case INNER_SPACE -> FLAT.contains(registry);
            case PREFIX_TYPO -> FLAT.contains(registry);
            case GLUED_LEFT ->
                    !UNLABELLED.contains(registry)
                            && registry != Registry.NTR
                            && registry != Registry.UTN
                            && registry != Registry.REPEC
                            && registry != Registry.REBEC;
            case GLUED_RIGHT -> registry != Registry.REBEC && registry != Registry.SPONSOR;
            case NETWORK ->
                    registry == Registry.UMIN
                            || registry == Registry.JRCT
                            || registry == Registry.JAPICCTI
                            || registry == Registry.JMA
                            || registry == Registry.EUDRACT;
        };
    }

    /** An identifier as it looks when it is bent so. */
    String apply(Registry registry, String value, Random random) {
        int number = firstDigit(value, registry);
        String prefix = value.substring(0, number);
        String rest = value.substring(number);
        int last = value.length() - 1;
        int digit = number;
        while (!Character.isDigit(value.charAt(digit))) {
            digit++;
        }
        return switch (this) {
            case CANONICAL -> value;
            case LOWER_CASE -> value.toLowerCase(Locale.ROOT);
            case SPACE -> prefix + " " + rest;
            case HYPHEN -> prefix + "-" + rest;
            case COLON -> prefix + ": " + rest;
            case HASH -> prefix + " #" + rest;
            case NO_BREAK_SPACE -> prefix + "\u00A0" + rest;
            case NUMBER_SIGN -> prefix + " No. " + rest;
            case INVISIBLE ->
                    insert(value, last, INVISIBLE_CHARACTERS.charAt(random.nextInt(5)) + "");
            case ENTITY -> insert(value, last, "&shy;");
            case FULL_WIDTH -> value.substring(0, last) + (char) (value.charAt(last) + 0xFEE0);
            case HOMOGLYPH -> value.replaceFirst("T", "\u0422").replaceFirst("C", "\u0421");
            case LINE_AFTER_PREFIX -> prefix + "\n" + rest;
            case LINE_IN_NUMBER -> broken(value, number);
            case LETTER_O -> {
                int from = EUROPEAN.contains(registry) ? value.indexOf('-') : digit + 1;
                yield value.substring(0, from)
                        + value.substring(from, last).replaceFirst("0", "O")
                        + value.charAt(last);
            }
            case INNER_SPACE -> insert(value, number + 4, " ");
            case TAG -> "<b>" + value.substring(0, digit) + "</b>" + value.substring(digit);
            case PREFIX_TYPO -> swapped(prefix) + rest;
            case GLUED_LEFT -> "trial" + value;
            case GLUED_RIGHT -> value + "and";
            case LINK -> "[" + value + "](https://example.org/" + "x)";
            case ADDRESS -> "https://example.org/trial/" + value + "?view=full";
            case NETWORK ->
                    registry == Registry.EUDRACT ? "EUCTR" + value + "-FR" : "JPRN-" + value;
        };
    }

    /** A line's end behind the last separator, else with a hyphen inside the digits. */
    private static String broken(String value, int number) {
        int separator = Math.max(value.lastIndexOf('-'), value.lastIndexOf('/'));
        return separator > number
                ? insert(value, separator + 1, "\n")
                : insert(value, number + 3, "-\n");
    }

    /** The last two letters of a prefix in the wrong order. */
    private static String swapped(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last - 1) + prefix.charAt(last) + prefix.charAt(last - 1);
    }

    private static String insert(String value, int at, String what) {
        return value.substring(0, at) + what + value.substring(at);
    }

    private static int firstDigit(String value, Registry registry) {
        int at = 0;
        while (at < value.length() && !Character.isDigit(value.charAt(at))) {
            at++;
        }
        boolean typed = registry == Registry.CHICTR && value.charAt(6) == '-';
        boolean lettered = registry == Registry.JRCT && value.charAt(4) == 's';
        return typed ? 6 : lettered ? 4 : at;
    }
}
