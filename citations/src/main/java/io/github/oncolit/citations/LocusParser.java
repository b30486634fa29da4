package io.github.oncolit.citations;

import static io.github.oncolit.citations.LocusTokens.COMMA;
import static io.github.oncolit.citations.LocusTokens.OPEN;
import static io.github.oncolit.citations.LocusTokens.SPACE;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;

/**
 * Finds the locus of a work in its journal or book and reads it in all its orders.
 *
 * <pre>
 * AMA, NLM   year [month [day]] ";" volume ["(" issue ")"] ":" pages
 * JCO        volume ":" pages "," year
 * Nature     volume "," pages "(" year ")"
 * Chicago    volume "," "no." issue "(" year ")" ":" pages
 * APA, PLOS  volume ["(" issue ")"] ("," | ":") pages                (year after the authors)
 * ACS        year "," volume "," page
 * issue      = number | [number] "suppl" [number] | "Pt" number
 * pages      = first ["-" last] | ["abstract"] locator
 * </pre>
 *
 * <p>The locus is the longest run of such tokens that ends the reference; if the last run is weak,
 * the strongest one further left. Runs do not overlap, so finding it is linear.
 */
final class LocusParser {

    private static final int CLEAR = 4;

    private final Draft draft;
    private final LocusTokens tokens;
    private final LocusScanner scanner;
    private final LocusRoles roles;
    private final LocusStart starts;

    /** Where the locus begins, and where it ends; both the text's end if there is none. */
    int start;

    int end;
    int strength;

    LocusParser(Draft draft) {
        this.draft = draft;
        this.tokens = new LocusTokens();
        this.scanner = new LocusScanner(draft, tokens);
        this.roles = new LocusRoles(draft, tokens);
        this.starts = new LocusStart(draft, tokens, roles.dates);
    }

    /** Finds the locus after {@code floor} and puts its parts into the draft. */
    void parse(int floor) {
        int best = 0;
        int bestStart = draft.end;
        int bestEnd = draft.end;
        int yearStart = -1;
        int yearEnd = -1;
        int stop = draft.end;
        boolean laidOut = false;
        while (stop > floor && best < CLEAR) {
            int first = scanner.walkBack(stop, floor);
            if (first < stop) {
                first = starts.open(first, stop, floor);
            }
            if (first < stop) {
                scanner.read(first, stop);
                if (starts.isNameYear() || starts.isNameSupplement()) {
                    first = tokens.start(1);
                    scanner.read(first, stop);
                }
                roles.assign();
                laidOut = false;
                int found = isInWords(best) ? 0 : strength(stop);
                boolean paged = roles.find(Part.FIRST_PAGE) >= 0;
                if (found > best
                        && (best == 0 || found >= CLEAR && (paged || roles.issue.end == 0))) {
                    best = found;
                    laidOut = true;
                    bestStart = first;
                    bestEnd = stop;
                }
                if (yearStart < 0 && roles.find(Part.YEAR) >= 0 && !isInWords(best)) {
                    yearStart = tokens.start(roles.find(Part.YEAR));
                    yearEnd = tokens.end(roles.find(Part.YEAR));
                }
            }
            stop = previousDigit(first, floor);
        }
        start = bestStart;
        end = bestEnd;
        strength = best;
        if (best > 0) {
            if (!laidOut) {
                scanner.read(start, end);
                roles.assign();
            }
            roles.keep();
        }
        if (!draft.has(Part.YEAR) && yearStart >= 0) {
            draft.put(Part.YEAR, yearStart, yearEnd);
        }
    }

    /**
     * {@code a 1,064-nm laser}: a number with its thousands set off, left of a weak locus; {@code
     * Congress 2017. Posted online}: a year that ends a title whose own date is online.
     */
    private boolean isInWords(int best) {
        boolean thousands =
                best > 0
                        && tokens.count == 2
                        && tokens.before(1) == COMMA
                        && tokens.end(1) - tokens.start(1) == 3;
        boolean titled =
                draft.onlineYearEnd > 0 && tokens.count == 1 && (tokens.before(0) & ~SPACE) == 0;
        return thousands || titled;
    }

    private int previousDigit(int from, int floor) {
        int at = from;
        while (at > floor && !CharSet.SPACE.contains(draft.free(at - 1))) {
            at--;
        }
        while (at > floor && !CharSet.DIGIT.contains(draft.free(at - 1))) {
            at--;
        }
        return at;
    }

    private int strength(int stop) {
        boolean volume = roles.find(Part.VOLUME) >= 0;
        boolean page = roles.find(Part.FIRST_PAGE) >= 0;
        boolean year = roles.find(Part.YEAR) >= 0;
        boolean early = draft.has(Part.YEAR);
        if (!year
                && !early
                && !(volume && (page || roles.issue.end > 0))
                && !(page && roles.announced)) {
            return 0;
        }
        if (early && !year && !(volume && page) && !roles.announced && !endsText(stop)) {
            return 0;
        }
        if (early && !page && !year && roles.issue.end == 0 && !isLast()) {
            return 0;
        }
        if (early && year && !volume && !page && (tokens.before(0) & OPEN) != 0) {
            return 0;
        }
        return (volume ? 2 : 0) + (page ? 2 : 0) + (year ? 1 : 0) + (roles.issue.end > 0 ? 1 : 0);
    }

    /** Whether nothing but notes follows a place. */
    private boolean endsText(int stop) {
        for (int i = stop; i < draft.end; i++) {
            if (CharSet.WORD.contains(draft.free(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a lone number ends the text before its notes, as a volume without pages does. */
    private boolean isLast() {
        return tokens.count == 1
                && tokens.end(0) - tokens.start(0) <= 3
                && (tokens.before(0) & ~SPACE) == 0;
    }
}
