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

        /** The same money, whose purpose is told anew. */
        Cue explained() {
            return kind == Kind.MONEY ? new Cue(category, Kind.FEE, start, end) : this;
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

    private static final int FARTHEST_NOUN = 60;
    private static final CharSet BLANK = CharSet.of(" -\n");
    private static final List<String> CONJUNCTIONS = List.of("and/or", "and", "or", "&");
    private static final TermTable<Term> TABLE = read();

    private final Folded text;

    /** Cues of a text. */
    CategoryCues(Folded text) {
        this.text = text;
    }

    /**
     * What can be read where a phrase of the tables stands: the longest cue and the longest
     * modifier that it starts with, so that one walk finds both.
     */
    private record Term(Entry cue, int cueLength, DisclosureCategory modifier, int modifierLength) {

        static Term of(
                String phrase, Map<String, Entry> cues, Map<String, DisclosureCategory> modifiers) {
            String cue = longest(phrase, cues);
            String modifier = longest(phrase, modifiers);
            return new Term(
                    cues.get(cue), cue.length(), modifiers.get(modifier), modifier.length());
        }

        private static String longest(String phrase, Map<String, ?> table) {
            for (int end = phrase.length(); end > 0; end--) {
                boolean whole =
                        end == phrase.length()
                                || !CharSet.WORD.contains(phrase.charAt(end))
                                || !CharSet.WORD.contains(phrase.charAt(end - 1));
                if (whole && table.containsKey(phrase.substring(0, end))) {
                    return phrase.substring(0, end);
                }
            }
            return "";
        }
    }

    private static TermTable<Term> read() {
        Map<String, Entry> cues = new HashMap<>();
        for (List<String> row : Tsv.read(CategoryCues.class, "cues.tsv", 3).rows()) {
            cues.put(
                    row.get(0),
                    new Entry(
                            DisclosureCategory.valueOf(row.get(1)),
                            Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        }
        Map<String, DisclosureCategory> modifiers = new HashMap<>();
        for (List<String> row : Tsv.read(CategoryCues.class, "modifiers.tsv", 2).rows()) {
            modifiers.put(row.get(0), DisclosureCategory.valueOf(row.get(1)));
        }
        Map<String, Term> terms = new HashMap<>();
        cues.keySet().forEach(cue -> terms.put(cue, Term.of(cue, cues, modifiers)));
        modifiers.keySet().forEach(word -> terms.put(word, Term.of(word, cues, modifiers)));
        return TermTable.ofPhrases(terms);
    }

    private Term termAt(int offset, int limit) {
        TermTable.Match<Term> match = TABLE.longestAt(text, offset, limit);
        return match == null ? null : match.value();
    }

    private static Cue whole(Term term, int offset) {
        return term == null || term.cue() == null
                ? null
                : new Cue(
                        term.cue().category(),
                        term.cue().kind(),
                        offset,
                        offset + term.cueLength());
    }

    /** The longest cue at an offset, or null. */
    Cue at(int offset, int limit) {
        return whole(termAt(offset, limit), offset);
    }

    /**
     * A word that shares the noun of the cue behind it: "speaker" in "speaker and consultancy
     * fees". Null if no cue of money follows behind "and", "or", a comma or a slash.
     */
    private Cue sharing(Term term, int offset, int limit) {
        if (term == null || term.modifier() == null) {
            return null;
        }
        int end = offset + term.modifierLength();
        int next = afterJoint(end, limit);
        if (next < 0) {
            return null;
        }
        Term behind = termAt(next, limit);
        Cue head = whole(behind, next);
        boolean money = head != null && head.kind() != Kind.ROLE && head.kind() != Kind.VERB;
        if (!money || head.kind() == Kind.PATENT) {
            int near = Math.min(limit, next + FARTHEST_NOUN);
            Cue further = sharing(near < limit ? termAt(next, near) : behind, next, near);
            if (further == null || further.start() != next) {
                return null;
            }
            head = further;
        }
        boolean speaking =
                head.kind() == Kind.HONORARIUM
                        && term.modifier() == DisclosureCategory.SPEAKERS_BUREAU;
        return new Cue(
                speaking ? DisclosureCategory.HONORARIA : term.modifier(),
                head.kind(),
                offset,
                end);
    }

    /** The cue at an offset, or the word there that shares the noun of a further one, or null. */
    Cue best(int offset, int limit) {
        Term term = termAt(offset, limit);
        Cue whole = whole(term, offset);
        Cue shared = sharing(term, offset, limit);
        if (shared == null || whole == null) {
            return shared == null ? whole : shared;
        }
        boolean weaker = shared.kind() == Kind.WEAK && whole.kind() != Kind.WEAK;
        return whole.end() <= shared.end() && !weaker ? shared : whole;
    }

    private int afterJoint(int from, int limit) {
        int at = from;
        if (at < limit && text.charAt(at) == '/') {
            return at + 1;
        }
        if (at < limit && text.charAt(at) == ',') {
            at++;
        }
        if (!isBlank(at, limit)) {
            return -1;
        }
        at++;
        for (int i = 0; i < CONJUNCTIONS.size(); i++) {
            int end = at + CONJUNCTIONS.get(i).length();
            if (text.startsWith(CONJUNCTIONS.get(i), at) && isBlank(end, text.length())) {
                return end + 1;
            }
        }
        return text.charAt(from) == ',' ? at : -1;
    }

    private boolean isBlank(int at, int limit) {
        return at < limit && BLANK.contains(text.charAt(at));
    }
}
