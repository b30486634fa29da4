package io.github.oncolit.trials.generators;

import io.github.oncolit.trials.Registry;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;

/** Random numbers that fit a registry's grammar, check digits included. */
final class IdNumbers {

    private final Random random;

    IdNumbers(Random random) {
        this.random = random;
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

    String value(Registry registry) {
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
        CRC32 crc = new CRC32();
        crc.update(ten.getBytes(StandardCharsets.US_ASCII));
        String check = Long.toString(crc.getValue()).substring(0, 2);
        return ten.substring(0, 4) + "-" + ten.substring(4) + "-" + check;
    }

    private static String australian(String eleven) {
        int a = (10 - eleven.substring(0, 5).chars().map(c -> c - '0').sum() % 10) % 10;
        int b = (10 - eleven.substring(5).chars().map(c -> c - '0').sum() % 10) % 10;
        return "ACTRN" + eleven + a + b + (a + b) % 10;
    }
}
