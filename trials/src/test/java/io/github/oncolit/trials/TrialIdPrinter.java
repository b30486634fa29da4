package io.github.oncolit.trials;

import java.util.List;
import java.util.Locale;
import java.util.Random;

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
        GLUED_LEFT,
        GLUED_RIGHT,
        LINK
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

    /** Whether a registry's identifier can be bent so and still have one reading. */
    static boolean applies(Registry registry, Bend bend) {
        boolean prefixed = registry != Registry.EUDRACT && registry != Registry.EUCT;
        boolean own = registry == Registry.GROUP || registry == Registry.SPONSOR;
        boolean flat =
                List.of(
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
                                Registry.ITMCTR)
                        .contains(registry);
        boolean plain = flat || registry == Registry.CHICTR || registry == Registry.JRCT;
        return switch (bend) {
            case CANONICAL, LINK -> true;
            case GLUED_RIGHT -> !own && registry != Registry.REBEC && registry != Registry.IRCT;
            case GLUED_LEFT, LETTER_O -> flat;
            case LINE_IN_NUMBER -> flat;
            case INVISIBLE, ENTITY, FULL_WIDTH -> !own && registry != Registry.UTN;
            case HOMOGLYPH -> flat;
            case LOWER_CASE -> registry == Registry.NCT || registry == Registry.ISRCTN;
            default -> prefixed && !own && plain;
        };
    }

    private String bend(Registry registry, String value, Bend bend) {
        int number = firstDigit(value, registry);
        String prefix = value.substring(0, number);
        String rest = value.substring(number);
        int last = value.length() - 1;
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
            case LINE_IN_NUMBER -> insert(value, number + 3, "-\n");
            case LETTER_O ->
                    prefix
                            + rest.substring(0, 3)
                            + rest.substring(3, rest.length() - 1).replaceFirst("0", "O")
                            + value.charAt(last);
            case GLUED_LEFT -> "trial" + value;
            case GLUED_RIGHT -> value + "and";
            case LINK -> "[" + value + "](https://example.org/" + "x)";
        };
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
