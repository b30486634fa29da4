package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.TermTable;
import io.github.oncolit.core.internal.Tsv;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that name a relationship in prose. */
final class CategoryCues {

    /** What a cue is, which decides how it binds to organisations. */
    enum Kind {
        /** Something received: grants, consulting fees. */
        MONEY,
        /** Money whose category its purpose decides: payment for lectures. */
        FEE,
        /** Honoraria, whose purpose may outweigh the word. */
        HONORARIUM,
        /** What somebody is: consultant, shareholder. */
        ROLE,
        /** What somebody does: consults, owns. */
        VERB,
        /** Patents and licences, which name inventions more often than payers. */
        PATENT,
        /** A word that counts only right before an organisation. */
        WEAK,
        /** A phrase that only looks like a cue: patent attorney. */
        NOTHING
    }

    /** An entry of the table. */
    record Entry(DisclosureCategory category, Kind kind) {}

    /** A cue in a text. */
    record Cue(DisclosureCategory category, Kind kind, int start, int end) {

        /** Whether it is something received. */
        boolean isMoney() {
            return kind == Kind.MONEY || kind == Kind.HONORARIUM || kind == Kind.FEE;
        }

        /** The same as a role: behind a slash a weak cue counts as what its neighbour is. */
        Cue binding() {
            return kind == Kind.WEAK ? new Cue(category, Kind.ROLE, start, end) : this;
        }

        /** A weak word for a position counts right behind an organisation: "the Acme council". */
        Cue bearing() {
            boolean position =
                    category == DisclosureCategory.LEADERSHIP
                            || category == DisclosureCategory.EMPLOYMENT
                            || category == DisclosureCategory.OTHER;
            return position ? binding() : this;
        }
    }

    private static final CharSet JOINTS = CharSet.of("-\n");
    private static final List<String> CONJUNCTIONS = List.of("and/or ", "and ", "or ", "& ");
    private static final TermTable<Entry> TABLE = read();
    private static final TermTable<DisclosureCategory> MODIFIERS = readModifiers();

    private final Folded view;

    /** Cues of a text. */
    CategoryCues(Folded text) {
        this.view = text.replacing(JOINTS, ' ');
    }

    private static TermTable<Entry> read() {
        Map<String, Entry> cues = new HashMap<>();
        for (List<String> row : Tsv.read(CategoryCues.class, "cues.tsv", 3).rows()) {
            cues.put(
                    row.get(0),
                    new Entry(
                            DisclosureCategory.valueOf(row.get(1)),
                            Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        }
        return TermTable.of(cues);
    }

    private static TermTable<DisclosureCategory> readModifiers() {
        Map<String, DisclosureCategory> modifiers = new HashMap<>();
        for (List<String> row : Tsv.read(CategoryCues.class, "modifiers.tsv", 2).rows()) {
            modifiers.put(row.get(0), DisclosureCategory.valueOf(row.get(1)));
        }
        return TermTable.of(modifiers);
    }

    /** The longest cue at an offset, or null. */
    Cue at(int offset, int limit) {
        TermTable.Match<Entry> match = TABLE.longestAt(view, offset, limit);
        return match == null
                ? null
                : new Cue(match.value().category(), match.value().kind(), offset, match.end());
    }

    /**
     * A word that shares the noun of the cue behind it: "speaker" in "speaker and consultancy
     * fees". Null if no cue of money follows behind "and", "or", a comma or a slash.
     */
    Cue sharing(int offset, int limit) {
        TermTable.Match<DisclosureCategory> match = MODIFIERS.longestAt(view, offset, limit);
        if (match == null) {
            return null;
        }
        int next = afterJoint(match.end(), limit);
        if (next < 0) {
            return null;
        }
        Cue head = at(next, limit);
        boolean money = head != null && head.kind() != Kind.ROLE && head.kind() != Kind.VERB;
        if (!money || head.kind() == Kind.PATENT) {
            Cue further = sharing(next, Math.min(limit, next + 60));
            if (further == null || further.start() != next) {
                return null;
            }
            head = further;
        }
        boolean speaking =
                head.kind() == Kind.HONORARIUM
                        && match.value() == DisclosureCategory.SPEAKERS_BUREAU;
        return new Cue(
                speaking ? DisclosureCategory.HONORARIA : match.value(),
                head.kind(),
                offset,
                match.end());
    }

    /** The cue at an offset, or the word there that shares the noun of a further one, or null. */
    Cue best(int offset, int limit) {
        Cue whole = at(offset, limit);
        Cue shared = sharing(offset, limit);
        return shared != null && (whole == null || whole.end() <= shared.end()) ? shared : whole;
    }

    private int afterJoint(int from, int limit) {
        int at = from;
        if (at < limit && view.charAt(at) == '/') {
            return at + 1;
        }
        if (at < limit && view.charAt(at) == ',') {
            at++;
        }
        if (at >= limit || view.charAt(at) != ' ') {
            return -1;
        }
        at++;
        for (int i = 0; i < CONJUNCTIONS.size(); i++) {
            if (view.startsWith(CONJUNCTIONS.get(i), at)) {
                return at + CONJUNCTIONS.get(i).length();
            }
        }
        return view.charAt(from) == ',' ? at : -1;
    }
}
