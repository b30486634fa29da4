package io.github.oncolit.trials;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Prints random identifiers of every registry, and bends them as print and web pages do. */
final class TrialIdPrinter {

    /** An identifier as printed, and what it must be read as. */
    record Printed(Registry registry, String value, String text) {}

    /** The ways to bend one. */
    enum Bend {
        CANONICAL,
        LOWER_CASE,
        SPACE,
        HYPHEN,
        COLON,
        HASH,
        NO_BREAK_SPACE,
        NUMBER_SIGN,
        INVISIBLE,
        ENTITY,
        FULL_WIDTH,
        HOMOGLYPH,
        LINE_AFTER_PREFIX,
        LINE_IN_NUMBER,
        LETTER_O,
        INNER_SPACE,
        TAG,
        PREFIX_TYPO,
        GLUED_LEFT,
        GLUED_RIGHT,
        LINK,
        ADDRESS,
        NETWORK
    }

    private static final String INVISIBLE = "\u00AD\u200B\u200C\u2060\uFEFF";

    private final Random random;

    TrialIdPrinter(long seed) {
        random = new Random(seed);
    }

    Printed print(Registry registry, Bend bend) {
        String value = value(registry);
        return new Printed(registry, value, bend(registry, value, bend));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private String year() {
        return Integer.toString(2004 + random.nextInt(20));
    }

    private String value(Registry registry) {
        return switch (registry) {
            case NCT ->
                    String.format(Locale.ROOT, "NCT%08d", 13 * (2000 + random.nextInt(600_000)));
            case EUDRACT -> european(year() + "0" + digits(5));
            case EUCT -> european(year() + "5" + digits(5)) + "-0" + random.nextInt(3);
            case ISRCTN -> "ISRCTN" + digits(8);
            case ACTRN ->
                    australian(
                            "126"
                                    + String.format(Locale.ROOT, "%02d", 5 + random.nextInt(20))
                                    + digits(6));
            case CHICTR ->
                    random.nextBoolean() ? "ChiCTR" + "2" + digits(9) : "ChiCTR-TRC-" + digits(8);
            case ITMCTR -> "ITMCTR" + "20" + digits(8);
            case CTRI -> "CTRI/" + year() + "/0" + (1 + random.nextInt(9)) + "/" + digits(6);
            case UMIN -> "UMIN0000" + digits(5);
            case JRCT -> random.nextBoolean() ? "jRCT" + digits(10) : "jRCTs" + digits(9);
            case JAPICCTI -> "JapicCTI-" + digits(6);
            case JMA -> "JMA-IIA" + digits(5);
            case DRKS -> "DRKS000" + digits(5);
            case NTR -> "NTR" + (1 + random.nextInt(9)) + digits(3);
            case IRCT -> "IRCT20" + digits(11) + "N" + (1 + random.nextInt(90));
            case KCT -> "KCT000" + digits(4);
            case PACTR -> "PACTR20" + digits(13);
            case REBEC -> "RBR-" + random.nextInt(10) + "wt" + random.nextInt(10) + "fy";
            case RPCEC -> "RPCEC00000" + digits(3);
            case SLCTR -> "SLCTR/" + year() + "/" + digits(3);
            case TCTR -> "TCTR20" + digits(9);
            case LBCTR -> "LBCTR20" + digits(8);
            case REPEC -> "PER-" + digits(3) + "-" + digits(2);
            case PHRR -> "PHRR" + digits(6) + "-" + digits(6);
            case HKCTR -> "HKUCTR-" + (1 + random.nextInt(9)) + digits(3);
            case UTN -> "U1111-" + digits(4) + "-" + digits(4);
            case GROUP -> "SWOG S" + digits(4);
            case SPONSOR -> "MK-" + digits(4) + "-" + digits(3);
        };
    }

    private static String european(String ten) {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(ten.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        String check = Long.toString(crc.getValue()).substring(0, 2);
        return ten.substring(0, 4) + "-" + ten.substring(4) + "-" + check;
    }

    private static String australian(String eleven) {
        int a = (10 - eleven.substring(0, 5).chars().map(c -> c - '0').sum() % 10) % 10;
        int b = (10 - eleven.substring(5).chars().map(c -> c - '0').sum() % 10) % 10;
        return "ACTRN" + eleven + a + b + (a + b) % 10;
    }

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

    /** Whether a registry's identifier can be bent so and still have one reading. */
    static boolean applies(Registry registry, Bend bend) {
        return switch (bend) {
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

    private String bend(Registry registry, String value, Bend bend) {
        int number = firstDigit(value, registry);
        String prefix = value.substring(0, number);
        String rest = value.substring(number);
        int last = value.length() - 1;
        int digit = number;
        while (!Character.isDigit(value.charAt(digit))) {
            digit++;
        }
        return switch (bend) {
            case CANONICAL -> value;
            case LOWER_CASE -> value.toLowerCase(Locale.ROOT);
            case SPACE -> prefix + " " + rest;
            case HYPHEN -> prefix + "-" + rest;
            case COLON -> prefix + ": " + rest;
            case HASH -> prefix + " #" + rest;
            case NO_BREAK_SPACE -> prefix + "\u00A0" + rest;
            case NUMBER_SIGN -> prefix + " No. " + rest;
            case INVISIBLE -> insert(value, last, INVISIBLE.charAt(random.nextInt(5)) + "");
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
