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

    private final Draft draft;
    private final Folded text;
    private final int limit;
    private final IdentifierNotes identifiers;
    private final AddressNotes addresses;
    private final DateNotes dates;
    private final TrialNotes trials;

    NoteScanner(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
        this.limit = draft.end;
        this.identifiers = new IdentifierNotes(draft);
        this.trials = new TrialNotes(draft);
        this.dates = new DateNotes(draft);
        this.addresses = new AddressNotes(draft, identifiers, dates, trials);
    }

    void scan(int from) {
        boolean inWord = false;
        for (int at = from; at < limit; ) {
            char c = text.charAt(at);
            int end = -1;
            if (c == '/' && at > from) {
                end = addresses.bare(from, at);
            } else if (!inWord || isGlued(at, c)) {
                end = note(at, c);
            }
            at = Math.max(end, at + 1);
            inWord = CharSet.WORD.contains(text.charAt(at - 1));
        }
    }

    /** A label may be glued to what stands before it: {@code 19924474.PMID}, {@code .doi:}. */
    private boolean isGlued(int at, char c) {
        return (c == 'd' || c == 'P' || c == 'h') && CharSet.DIGIT.contains(text.charAt(at - 1));
    }

    /** The offset after the note at a place, or -1; disjoint first words make the order free. */
    private int note(int at, char c) {
        int end;
        switch (c) {
            case 'd', 'D':
                end = identifiers.doiLabel(at);
                return end < 0 ? dates.access(at) : end;
            case '1':
                return identifiers.doi(at, at);
            case 'h', 'H', 'w', 'W', 'f':
                return addresses.address(at);
            case 'p', 'P':
                end = identifiers.pubMed(at);
                end = end < 0 ? identifiers.pii(at) : end;
                end = end < 0 ? dates.online(at) : end;
                return end < 0 ? dates.updated(at) : end;
            case 'm', 'M':
                return identifiers.pubMed(at);
            case '[':
                return medium(at);
            case 'i', 'I':
                end = identifiers.isbn(at);
                return end < 0 ? onlineOrTrial(at) : end;
            case 'a', 'A':
                end = dates.access(at);
                end = end < 0 ? addresses.available(at) : end;
                end = end < 0 ? identifiers.arXiv(at) : end;
                return end < 0 ? onlineOrTrial(at) : end;
            case 'r', 'R':
                end = addresses.available(at);
                end = end < 0 ? dates.access(at) : end;
                return end < 0 ? dates.updated(at) : end;
            case 'u', 'U':
                end = dates.updated(at);
                end = end < 0 ? addresses.available(at) : end;
                return end < 0 ? trials.trial(at) : end;
            case 'c', 'C', 'l', 'L', 'v', 'V':
                end = dates.access(at);
                return end < 0 ? trials.trial(at) : end;
            case 'e', 'o':
                return onlineOrTrial(at);
            default:
                return c >= 'A' && c <= 'Z' ? onlineOrTrial(at) : -1;
        }
    }

    private int onlineOrTrial(int at) {
        int end = dates.online(at);
        return end < 0 ? trials.trial(at) : end;
    }

    /** {@code [Internet]}; before {@code [pii]} stands a number that belongs to it. */
    private int medium(int at) {
        int end = MEDIUM.end(text, at + 1, limit);
        if (end > 0 && end < limit && text.charAt(end) == ']') {
            draft.take(text.startsWithIgnoreCase("pii", at + 1) ? tokenBefore(at) : at, end + 1);
            return end + 1;
        }
        int close = text.indexOf(']', at, Math.min(limit, at + LONGEST_MEDIUM));
        if (close > at + ON_THE_INTERNET.length() + 1
                && text.startsWithIgnoreCase(ON_THE_INTERNET, close - ON_THE_INTERNET.length())) {
            draft.take(at, close + 1);
            return close + 1;
        }
        return -1;
    }

    private int tokenBefore(int bracket) {
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
