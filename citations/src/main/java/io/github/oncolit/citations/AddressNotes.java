package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Takes web addresses with the words that announce them and the date behind them.
 *
 * <pre>
 * url  = [("Available" | "Retrieved" ...) ["from" | "at"]] address ["on" date]
 * address = ("http" ["s"] "://" | "ftp:" | "www." | domain "/") nonspace+
 * link = "Retrieved from" words "on" date              (link text in place of an address)
 * </pre>
 *
 * <p>Every method answers the offset after the note, or -1.
 */
final class AddressNotes {

    private static final PhraseSet AVAILABLE =
            PhraseSet.of(
                    "available online at",
                    "available online from",
                    "available online",
                    "available from",
                    "available at",
                    "retrieved from",
                    "url",
                    "available via",
                    "available",
                    "web site",
                    "website",
                    "accessible at",
                    "at",
                    "from",
                    "see");
    private static final CharSet AVAILABLE_MARKS = CharSet.of(" :\n<(");
    private static final CharSet SCHEME_MARKS = CharSet.of("/ ");
    private static final CharSet HOST = CharSet.WORD.or(CharSet.of(".-"));
    private static final int SHORTEST_HOST = 4;
    private static final int LONGEST_HOST = 60;
    private static final int LONGEST_LINK = 300;

    private AddressNotes() {}

    static void addTo(TermStarts beginnings) {
        AVAILABLE.addTo(beginnings);
        beginnings.addAll("http", "ftp", "www");
    }

    static int address(Draft draft, int start) {
        Folded text = draft.folded;
        if (text.startsWithIgnoreCase("http", start) || text.startsWithIgnoreCase("ftp:", start)) {
            int colon = text.indexOf(':', start, Math.min(draft.end, start + 7));
            return colon < 0
                    ? -1
                    : address(draft, start, text.skip(SCHEME_MARKS, colon + 1, draft.end));
        }
        return text.startsWithIgnoreCase("www.", start) ? address(draft, start, start) : -1;
    }

    /** An address without scheme and {@code www}: at the slash, look back over a domain name. */
    static int bare(Draft draft, int from, int slash) {
        Folded text = draft.folded;
        int start = slash;
        while (start > from
                && slash - start < LONGEST_HOST
                && HOST.contains(text.charAt(start - 1))) {
            start--;
        }
        return IdScanner.isDomain(text, start, slash) && !draft.mask.isTaken(start)
                ? address(draft, start, start)
                : -1;
    }

    /** Words such as {@code Available from} before an address or a DOI. */
    static int available(Draft draft, int at) {
        Folded text = draft.folded;
        int end = AVAILABLE.end(text, at, draft.end);
        if (end < 0) {
            return -1;
        }
        int next = text.skip(AVAILABLE_MARKS, end, draft.end);
        int stop = next < draft.end ? address(draft, next) : -1;
        if (stop < 0 && next < draft.end) {
            stop = IdentifierNotes.doiLabel(draft, next);
        }
        if (stop > 0) {
            draft.take(at, next);
            draft.firstNote = Math.min(draft.firstNote, at);
            return stop;
        }
        return text.startsWithIgnoreCase("retrieved from", at) ? linkText(draft, at, end) : -1;
    }

    /**
     * {@code Retrieved from Title of the page on June 3, 2023}: link text in place of an address.
     */
    private static int linkText(Draft draft, int at, int from) {
        Folded text = draft.folded;
        for (int i = from; i + 4 < draft.end && i - from < LONGEST_LINK; i++) {
            if (text.charAt(i) == ' ' && text.startsWith(" on ", i)) {
                int end = DateNotes.accessed(draft, at, i + 4);
                if (end > 0) {
                    draft.untake(at, i + 4);
                    draft.take(at, from);
                    draft.take(i + 1, i + 3);
                    return end;
                }
            }
        }
        return -1;
    }

    private static int address(Draft draft, int start, int host) {
        Folded text = draft.folded;
        int end = IdScanner.addressEnd(text, host, draft.end);
        if (end - host < SHORTEST_HOST) {
            return -1;
        }
        int resolver = IdScanner.resolverEnd(text, host, end);
        int doi = resolver > 0 ? IdentifierNotes.doi(draft, start, resolver) : -1;
        if (doi > 0) {
            return doi;
        }
        if (resolver < 0) {
            if (!draft.has(Part.URL)) {
                draft.put(Part.URL, start, end);
            }
            TrialNotes.inAddress(draft, start, end);
        }
        draft.note(start, end);
        return Math.max(end, dateAfter(draft, end));
    }

    /** {@code Retrieved from URL on June 3, 2023}: the offset after the date, or -1. */
    private static int dateAfter(Draft draft, int end) {
        Folded text = draft.folded;
        int next = text.skip(CharSet.SPACE, end, draft.end);
        return text.startsWith("on ", next) ? DateNotes.accessed(draft, next, next + 3) : -1;
    }
}
