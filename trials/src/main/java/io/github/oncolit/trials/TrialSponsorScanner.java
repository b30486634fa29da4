package io.github.oncolit.trials;

import java.util.Optional;
import java.util.Set;

/**
 * A protocol's number that the text calls one, in whatever form the sponsor gave it.
 *
 * <pre>{@code
 * protocol = "protocol", [ "number" | "no." | "code" ], code ;
 * code     = capitals, ( "-" | "/" | digit ), ... (* two letters, three digits, two separators *) ;
 * }</pre>
 */
final class TrialSponsorScanner {

    private static final int LONGEST = 24;

    private final TrialText text;

    TrialSponsorScanner(TrialText text) {
        this.text = text;
    }

    /** Whether the word protocol comes right before a capital. */
    boolean isProtocol(int start) {
        if (text.fold(start - 1) != ' ' || !mayEndLabel(start - 2)) {
            return false;
        }
        int end = start - 1;
        for (String label : new String[] {" NUMBER", " NO.", " NO", " CODE", " ID"}) {
            if (text.startsWith(label, end - label.length())) {
                end -= label.length();
                break;
            }
        }
        return text.startsWith("PROTOCOL", end - 8);
    }

    /**
     * Whether the last two letters of a label may stand before an offset: most words leave here.
     */
    private boolean mayEndLabel(int last) {
        char before = text.fold(last - 1);
        return switch (text.fold(last)) {
            case 'L', '.' -> before == 'O';
            case 'R' -> before == 'E';
            case 'O' -> before == 'N';
            case 'D' -> before == 'I';
            case 'E' -> before == 'D';
            default -> false;
        };
    }

    /** The protocol's number at an offset, or null. */
    TrialFinding protocolAt(int start) {
        int at = start;
        int letters = 0;
        int digits = 0;
        int separators = 0;
        while (at - start < LONGEST) {
            char c = text.fold(at);
            if (text.isUpper(at)) {
                letters++;
            } else if (text.isDigit(at)) {
                digits++;
            } else if ((c == '-' || c == '/') && (text.isUpper(at + 1) || text.isDigit(at + 1))) {
                separators++;
            } else {
                break;
            }
            at++;
        }
        boolean code = letters >= 2 && digits >= 3 && separators >= 2 && !text.isWord(at);
        return code
                ? new TrialFinding(
                        Registry.SPONSOR,
                        text.upper(start, at),
                        start,
                        at,
                        Set.of(),
                        Optional.empty())
                : null;
    }
}
