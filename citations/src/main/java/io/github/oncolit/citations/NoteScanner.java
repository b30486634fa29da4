package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Takes the parts of a reference that announce themselves, wherever they stand.
 *
 * <pre>
 * notes  = {note | nonspace}
 * note   = identifier | address | date-note | trial | medium
 * medium = "[" ("Internet" | "online" ...) "]"
 * </pre>
 *
 * <p>One pass; only the first letter of a word can start a note, and a note that fails costs no
 * more than its own words.
 */
final class NoteScanner {

    private static final PhraseSet MEDIUM =
            PhraseSet.of(
                    "internet",
                    "serial online",
                    "pubmed",
                    "crossref",
                    "google scholar",
                    "pmc free article",
                    "pii",
                    "medline",
                    "serial on the internet",
                    "doi",
                    "full text");
    private static final String ON_THE_INTERNET = "on the internet";
    private static final int LONGEST_MEDIUM = 34;

    private static final TermStarts BEGINNINGS = beginnings();

    private NoteScanner() {}

    private static TermStarts beginnings() {
        TermStarts beginnings = new TermStarts();
        DateNotes.addTo(beginnings);
        AddressNotes.addTo(beginnings);
        IdentifierNotes.addTo(beginnings);
        RegistryNumbers.addTo(beginnings);
        ErratumNotes.addTo(beginnings);
        beginnings.addAll(AbstractNotes.WORD, MeetingParser.WORDS);
        return beginnings;
    }

    static void scan(Draft draft, int from) {
        Folded text = draft.folded;
        for (int at = from; at < draft.end; ) {
            char c = text.charAt(at);
            int end = -1;
            if (c == '/' && at > from) {
                end = AddressNotes.bare(draft, from, at);
            } else if ((c == '[' || BEGINNINGS.mayBegin(text, at, draft.end))
                    && (at == from
                            || !CharSet.WORD.contains(text.charAt(at - 1))
                            || isGlued(draft, at, c))) {
                end = note(draft, at, c);
            }
            at = Math.max(end, at + 1);
        }
    }

    /**
     * A label may be glued to what stands before it: {@code 19924474.PMID}, {@code .doi:}; an
     * address to anything.
     */
    private static boolean isGlued(Draft draft, int at, char c) {
        Folded text = draft.folded;
        return (c == 'd' || c == 'P' || c == 'h') && CharSet.DIGIT.contains(text.charAt(at - 1))
                || text.startsWith("http://", at)
                || text.startsWith("https://", at);
    }

    /** The offset after the note at a place, or -1; disjoint first words make the order free. */
    private static int note(Draft draft, int at, char c) {
        int end;
        switch (c) {
            case 'd', 'D':
                end = IdentifierNotes.doiLabel(draft, at);
                return end < 0 ? DateNotes.access(draft, at) : end;
            case '1':
                return IdentifierNotes.doi(draft, at, at);
            case 'h', 'H', 'w', 'W', 'f':
                return AddressNotes.address(draft, at);
            case 'p', 'P':
                draft.namesTalk |= draft.folded.startsWithIgnoreCase(MeetingParser.WORDS, at);
                end = IdentifierNotes.pubMed(draft, at);
                end = end < 0 ? ErratumNotes.behind(draft, at) : end;
                end = end < 0 ? IdentifierNotes.pii(draft, at) : end;
                end = end < 0 ? DateNotes.online(draft, at) : end;
                return end < 0 ? DateNotes.updated(draft, at) : end;
            case 'b', 'B':
                return IdentifierNotes.preprint(draft, at);
            case 'm', 'M':
                end = IdentifierNotes.pubMed(draft, at);
                return end < 0 ? IdentifierNotes.preprint(draft, at) : end;
            case '[':
                return medium(draft, at);
            case 'i', 'I':
                end = IdentifierNotes.isbn(draft, at);
                return end < 0 ? onlineOrTrial(draft, at) : end;
            case 'a', 'A':
                draft.namesAbstract |= draft.folded.startsWithIgnoreCase(AbstractNotes.WORD, at);
                end = DateNotes.access(draft, at);
                end = end < 0 ? AddressNotes.available(draft, at) : end;
                end = end < 0 ? IdentifierNotes.arXiv(draft, at) : end;
                return end < 0 ? onlineOrTrial(draft, at) : end;
            case 'r', 'R':
                end = AddressNotes.available(draft, at);
                end = end < 0 ? DateNotes.access(draft, at) : end;
                return end < 0 ? DateNotes.updated(draft, at) : end;
            case 'u', 'U':
                end = DateNotes.updated(draft, at);
                end = end < 0 ? AddressNotes.available(draft, at) : end;
                return end < 0 ? TrialNotes.trial(draft, at) : end;
            case 'c', 'C', 'l', 'L', 'v', 'V':
                end = DateNotes.access(draft, at);
                end = end < 0 ? ErratumNotes.behind(draft, at) : end;
                return end < 0 ? TrialNotes.trial(draft, at) : end;
            case 'e', 'E', 'o':
                end = ErratumNotes.behind(draft, at);
                return end < 0 ? onlineOrTrial(draft, at) : end;
            default:
                return c >= 'A' && c <= 'Z' ? onlineOrTrial(draft, at) : -1;
        }
    }

    private static int onlineOrTrial(Draft draft, int at) {
        int end = DateNotes.online(draft, at);
        return end < 0 ? TrialNotes.trial(draft, at) : end;
    }

    /** {@code [Internet]}; before {@code [pii]} stands a number that belongs to it. */
    private static int medium(Draft draft, int at) {
        Folded text = draft.folded;
        int end = MEDIUM.end(text, at + 1, draft.end);
        if (end > 0 && end < draft.end && text.charAt(end) == ']') {
            draft.take(
                    text.startsWithIgnoreCase("pii", at + 1) ? tokenBefore(draft, at) : at,
                    end + 1);
            return end + 1;
        }
        int close = text.indexOf(']', at, Math.min(draft.end, at + LONGEST_MEDIUM));
        if (close > at + ON_THE_INTERNET.length() + 1
                && text.startsWithIgnoreCase(ON_THE_INTERNET, close - ON_THE_INTERNET.length())) {
            draft.take(at, close + 1);
            return close + 1;
        }
        return -1;
    }

    private static int tokenBefore(Draft draft, int bracket) {
        Folded text = draft.folded;
        int start = bracket;
        while (start > draft.start && text.charAt(start - 1) == ' ') {
            start--;
        }
        while (start > draft.start && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }
}
