package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Takes the identifiers of a work with their labels.
 *
 * <pre>
 * doi   = ["doi" [":"]] [resolver] "10." digits "/" suffix
 * pmid  = ("PMID" | "PubMed") [":"] digits            pmcid = ["PMCID" [":"]] "PMC" digits
 * isbn  = "ISBN" [":"] (digit | "-" | "X" | " "){10,}
 * preprint = ("bioRxiv" | "medRxiv") [","] [date ":"] year "." month "." day "." number
 * arxiv = "arXiv:" (digit | ".")+ ["v" digit+] ["[" class "]"]
 * pii   = "pii:" nonspace+
 * </pre>
 *
 * <p>Every method answers the offset where reading goes on, or -1 if nothing stands there.
 */
final class IdentifierNotes {

    private static final CharSet DOI_MARKS = CharSet.of(" :=.\n");
    private static final CharSet NUMBER_MARKS = CharSet.of(" :=.-#\n");
    private static final CharSet ISBN_MARKS = CharSet.of(" :-\n");
    private static final CharSet ISBN_SIGN = CharSet.DIGIT.or(CharSet.of("-X "));
    private static final CharSet ARXIV_MARKS = CharSet.of(" :\n");
    private static final CharSet ARXIV_SIGN = CharSet.DIGIT.or(CharSet.of(".v"));
    private static final CharSet PREPRINT_MARKS = CharSet.of(" :,.\n");
    private static final CharSet PREPRINT_SIGN = CharSet.DIGIT.or(CharSet.of("."));
    private static final int SHORTEST_ARXIV = 9;

    /** A date and six digits. */
    private static final int SHORTEST_PREPRINT = 17;

    /** {@code [Preprint]. 2021 Sep 20}. */
    private static final int LONGEST_DATE = 26;

    private static final int SHORTEST_ISBN = 10;

    private IdentifierNotes() {}

    static void addTo(TermStarts beginnings) {
        beginnings.addAll(
                "doi", "10.", "pmid", "pmcid", "pubmed", "medline", "pii", "isbn", "arxiv",
                "biorxiv", "medrxiv");
    }

    /** A DOI behind its label, of which there may be several. */
    static int doiLabel(Draft draft, int at) {
        Folded text = draft.folded;
        if (!text.startsWithIgnoreCase("doi", at)) {
            return -1;
        }
        int next = at + 3;
        for (int hops = 0; hops < 3; hops++) {
            next = skip(draft, DOI_MARKS, next);
            if (text.startsWithIgnoreCase("http", next)) {
                int slashes = text.indexOf('/', next, Math.min(draft.end, next + 9));
                int path = slashes < 0 ? -1 : text.indexOf('/', slashes + 2, draft.end);
                next = path < 0 ? next : path + 1;
            } else if (text.startsWithIgnoreCase("doi.org/", next)) {
                next += 8;
            } else if (text.startsWithIgnoreCase("doi", next)) {
                next += 3;
            }
        }
        return doi(draft, at, next);
    }

    /** A DOI at a place; its label starts before it or there. */
    static int doi(Draft draft, int labelStart, int start) {
        Folded text = draft.folded;
        int end = IdScanner.doiAt(text, start, draft.end);
        if (end < 0) {
            return -1;
        }
        if (!draft.has(Part.DOI)) {
            draft.put(Part.DOI, start, end);
        }
        draft.note(labelStart, end);
        return end;
    }

    /** A PubMed or PubMed Central number; labels without one are passed over. */
    static int pubMed(Draft draft, int at) {
        Folded text = draft.folded;
        int next = pubMedLabel(draft, at);
        if (next < 0) {
            return -1;
        }
        boolean central = isCentral(draft, at, next);
        next = skip(draft, NUMBER_MARKS, next);
        while (text.startsWithIgnoreCase("pmid", next)
                || text.startsWithIgnoreCase("pmcid", next)) {
            boolean named = text.startsWithIgnoreCase("pmcid", next);
            central |= named;
            next = skip(draft, NUMBER_MARKS, next + (named ? 5 : 4));
        }
        int digits = next;
        while (text.startsWithIgnoreCase("pmc", digits)) {
            digits += 3;
            central = true;
        }
        int end = skip(draft, CharSet.DIGIT, digits);
        if (end - digits < 4 || end - digits > 9) {
            return next;
        }
        Part part = central ? Part.PMCID : Part.PMID;
        if (!draft.has(part)) {
            draft.put(part, central ? Math.max(next, digits - 3) : digits, end);
        }
        while (central
                && end + 1 < draft.end
                && text.charAt(end) == '.'
                && CharSet.DIGIT.contains(text.charAt(end + 1))) {
            end = skip(draft, CharSet.DIGIT, end + 1);
        }
        draft.note(at, end);
        return end;
    }

    /** The offset after the label, or -1; the {@code PMC} of a number is no label. */
    private static int pubMedLabel(Draft draft, int at) {
        Folded text = draft.folded;
        if (text.startsWithIgnoreCase("pm", at)) {
            return text.startsWithIgnoreCase("pmcid", at)
                    ? at + 5
                    : text.startsWithIgnoreCase("pmid", at)
                            ? at + 4
                            : text.startsWith("PMC", at) ? at : -1;
        }
        if (text.startsWithIgnoreCase("pubmed", at)) {
            return text.startsWithIgnoreCase("pubmed central", at) ? at + 14 : at + 6;
        }
        return text.startsWithIgnoreCase("medline:", at) ? at + 8 : -1;
    }

    private static boolean isCentral(Draft draft, int at, int labelEnd) {
        Folded text = draft.folded;
        return labelEnd == at || labelEnd - at == 14 || text.startsWithIgnoreCase("pmc", at);
    }

    /** {@code medRxiv 2023.03.04.23286789}: the number behind the name of a server, which stays. */
    static int preprint(Draft draft, int at) {
        Folded text = draft.folded;
        if (!text.startsWithIgnoreCase("rxiv", at + 3)) {
            return -1;
        }
        int start = preprintNumber(draft, at + 7);
        int end = skip(draft, PREPRINT_SIGN, start);
        while (end > start && text.charAt(end - 1) == '.') {
            end--;
        }
        if (end - start < SHORTEST_PREPRINT || Years.value(text, start, draft.end) != start + 4) {
            return -1;
        }
        draft.numbered = true;
        draft.onlineYearStart = start;
        draft.onlineYearEnd = start + 4;
        draft.note(start, end);
        return end;
    }

    /** {@code bioRxiv 2020.05.}, {@code medRxiv. 2021:2021.05.}: where the number may begin. */
    private static int preprintNumber(Draft draft, int from) {
        int start = skip(draft, PREPRINT_MARKS, from);
        int colon = draft.folded.indexOf(':', start, Math.min(draft.end, start + LONGEST_DATE));
        return colon < 0 || Years.at(draft.folded, colon + 1, draft.end) < 0 ? start : colon + 1;
    }

    /** {@code arXiv:1705.08453 [hep-th]}. */
    static int arXiv(Draft draft, int at) {
        Folded text = draft.folded;
        if (!text.startsWithIgnoreCase("arxiv", at)) {
            return -1;
        }
        int next = skip(draft, ARXIV_MARKS, at + 5);
        int end = next;
        while (end < draft.end
                && (ARXIV_SIGN.contains(text.charAt(end))
                        || text.charAt(end) == ' '
                                && end + 1 < draft.end
                                && text.charAt(end + 1) == '.')) {
            end++;
        }
        if (end - next < SHORTEST_ARXIV) {
            return -1;
        }
        int bracket = skip(draft, CharSet.SPACE, end);
        if (bracket < draft.end && text.charAt(bracket) == '[') {
            int close = text.indexOf(']', bracket, Math.min(draft.end, bracket + 20));
            end = close > 0 ? close + 1 : end;
        }
        draft.numbered = true;
        draft.note(at, end);
        return end;
    }

    /** The publisher's number of an item, which is no field. */
    static int pii(Draft draft, int at) {
        Folded text = draft.folded;
        if (!text.startsWithIgnoreCase("pii:", at)) {
            return -1;
        }
        int next = skip(draft, CharSet.SPACE, at + 4);
        while (next < draft.end && !CharSet.SPACE.contains(text.charAt(next))) {
            next++;
        }
        draft.take(at, next);
        return next;
    }

    static int isbn(Draft draft, int at) {
        Folded text = draft.folded;
        if (!text.startsWithIgnoreCase("isbn", at)) {
            return -1;
        }
        int next = skip(draft, ISBN_MARKS, at + 4);
        int end = skip(draft, ISBN_SIGN, next);
        while (end > next && !CharSet.WORD.contains(text.charAt(end - 1))) {
            end--;
        }
        if (end - next < SHORTEST_ISBN) {
            return -1;
        }
        draft.put(Part.ISBN, next, end);
        draft.note(at, end);
        return end;
    }

    private static int skip(Draft draft, CharSet set, int from) {
        Folded text = draft.folded;
        return text.skip(set, from, draft.end);
    }
}
