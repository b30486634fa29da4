package io.github.oncolit.trials;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of cooperative groups and of sponsors.
 *
 * <pre>{@code
 * group   = name, [ bridge ], number, [ "-", capitals ] | number (* if it stands for itself *) ;
 * bridge  = { " " | "-" | "/" | "#" | ":" | "]" | ")" }, [ "trial" | "study" | "protocol" ] ;
 * sponsor = number (* in a shape of sponsors.tsv *) ;
 * }</pre>
 *
 * <p>A number of four digits that could be a year needs the word trial or study behind it.
 * Everything is looked for within {@value #CUE} characters.
 */
final class TrialGroupScanner {

    private static final int CUE = 24;
    private static final int GAP = 3;
    private static final int SUFFIX = 5;
    private static final int LETTERS = 8;

    private final TrialText text;
    private final TrialIdReading reading = new TrialIdReading();
    private final TrialSponsorScanner sponsors;

    TrialGroupScanner(TrialText text) {
        this.text = text;
        this.sponsors = new TrialSponsorScanner(text);
    }

    /** The number of a group or sponsor that starts at the first character of a word, or null. */
    TrialFinding at(int start) {
        TrialTerms.Match<TrialGroups.Group> name = TrialGroups.nameAt(text, start);
        if (name != null && isName(name)) {
            TrialFinding found = numbered(name);
            if (found != null) {
                return found;
            }
        }
        TrialFinding found = mayBeBare(start) ? bare(start) : null;
        return found != null || !sponsors.isProtocol(start) ? found : sponsors.protocolAt(start);
    }

    /** Whether a digit comes within the first letters, as it does in all that stands for itself. */
    private boolean mayBeBare(int start) {
        int at = start + 1;
        while (at - start < LETTERS
                && (text.isUpper(at) || text.fold(at) == '-' || text.fold(at) == '.')) {
            at++;
        }
        return text.isDigit(at);
    }

    private boolean isName(TrialTerms.Match<TrialGroups.Group> name) {
        boolean capitals = true;
        for (int i = name.start(); i < name.end(); i++) {
            capitals &= !text.isLetter(i) || text.isUpper(i);
        }
        boolean whole = !text.isLetter(name.end()) || text.isUpper(name.end());
        return whole
                && (capitals
                        || text.slice(name.start(), name.end())
                                .replaceAll("[ _/]", "-")
                                .equals(name.value().printed()));
    }

    private TrialFinding numbered(TrialTerms.Match<TrialGroups.Group> name) {
        int partner = partnerEnd(name.end());
        int at = bridge(partner);
        boolean apart = false;
        for (int i = name.end(); i < at; i++) {
            apart |= text.fold(i) == ')' || text.fold(i) == ']';
        }
        TrialGroups.Group group = name.value();
        for (TrialIdShape shape : group.shapes()) {
            if (shape.readPlain(text, at, reading) && isNumber(name, at, reading.at)) {
                int end = suffixEnd(reading.at);
                String value = group.canonical() + " " + number(group, reading.body.toString());
                return found(Registry.GROUP, value, apart ? at : name.start(), end);
            }
        }
        return null;
    }

    /** The end of a second group's name, as in {@code CALGB/SWOG 80405}, or {@code end}. */
    private int partnerEnd(int end) {
        boolean joined = text.fold(end) == '/' || text.fold(end) == '-';
        TrialTerms.Match<TrialGroups.Group> partner =
                joined ? TrialGroups.nameAt(text, end + 1) : null;
        return partner == null || !text.isUpper(end + 2) ? end : partner.end();
    }

    private int bridge(int from) {
        int at = separators(from);
        for (String word : List.of("TRIAL", "STUDY", "PROTOCOL")) {
            if (at > from && text.startsWith(word, at) && !text.isWord(at + word.length())) {
                return separators(at + word.length());
            }
        }
        return at;
    }

    private int separators(int from) {
        int at = from;
        while (at - from < GAP && " -/#:)]\n".indexOf(text.fold(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean isNumber(TrialTerms.Match<TrialGroups.Group> name, int from, int to) {
        boolean decimal = (text.fold(to) == '.' || text.fold(to) == ',') && text.isDigit(to + 1);
        if (decimal || text.fold(to) == '%' || text.fold(to) == '-' && text.isDigit(to + 1)) {
            return false;
        }
        if (to - from != 4 || !text.isDigit(from)) {
            return text.isDigit(to - 1) || text.isUpper(to - 1);
        }
        return !(text.isSpace(from - 1) && isYear(from))
                || text.startsWith(" TRIAL", to)
                || text.startsWith(" STUDY", to);
    }

    private boolean isYear(int at) {
        String digits = text.upper(at, at + 4);
        return digits.startsWith("199") || digits.startsWith("20") && digits.charAt(2) < '4';
    }

    private boolean isCued(int start, int end) {
        for (String word : List.of("TRIAL", "STUDY", "PROTOCOL", "STUDIES")) {
            if (text.holds(word, end, end + CUE) || text.holds(word, start - CUE, start)) {
                return true;
            }
        }
        return false;
    }

    /** The end of capitals hung on to a number, as in {@code EORTC-2129-BCG}. */
    private int suffixEnd(int end) {
        int at = end + 1;
        while (text.fold(end) == '-' && at - end <= SUFFIX && text.isUpper(at)) {
            at++;
        }
        boolean group = at - end > 3 && TrialGroups.nameAt(text, end + 1) != null;
        return at - end > 2 && at - end <= SUFFIX && !text.isWord(at) && !group ? at : end;
    }

    /** SWOG's numbers carry an S since 1998, the GOG's four digits since 2001. */
    private static String number(TrialGroups.Group group, String number) {
        boolean bare = number.length() == 4 && Character.isDigit(number.charAt(0));
        if (group.canonical().equals("SWOG") && bare && number.charAt(0) < '3') {
            return "S" + number;
        }
        if (group.canonical().equals("GOG") && number.length() < 4) {
            return "0".repeat(4 - number.length()) + number;
        }
        return number;
    }

    private TrialFinding bare(int start) {
        if (text.fold(start - 1) == '-' && text.isWord(start - 2)) {
            return null;
        }
        for (TrialGroups.Bare bare : TrialGroups.bare(text.raw(start))) {
            if (bare.mayGoOn(text, start + 1)
                    && bare.shape().readPlain(text, start, reading)
                    && !text.isWord(reading.at)
                    && !(text.fold(reading.at) == '-' && text.isWord(reading.at + 1))
                    && (!bare.cued() || isCued(start, reading.at))) {
                String number = reading.body.toString();
                return bare.owner().isEmpty()
                        ? found(Registry.SPONSOR, number, start, reading.at)
                        : found(Registry.GROUP, bare.owner() + " " + number, start, reading.at);
            }
        }
        return null;
    }

    private static TrialFinding found(Registry registry, String value, int start, int end) {
        return new TrialFinding(
                registry, value.toUpperCase(Locale.ROOT), start, end, Set.of(), Optional.empty());
    }
}
