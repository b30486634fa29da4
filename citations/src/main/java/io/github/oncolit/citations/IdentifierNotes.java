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
    private static final int SHORTEST_ARXIV = 9;
    private static final int SHORTEST_ISBN = 10;

    private final Draft draft;
    private final Folded text;
    private final int limit;

    IdentifierNotes(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
        this.limit = draft.end;
    }

    /** A DOI behind its label, of which there may be several. */
    int doiLabel(int at) {
        if (!text.startsWithIgnoreCase("doi", at)) {
            return -1;
        }
        int next = at + 3;
        for (int hops = 0; hops < 3; hops++) {
            next = skip(DOI_MARKS, next);
            if (text.startsWithIgnoreCase("http", next)) {
                int slashes = text.indexOf('/', next, Math.min(limit, next + 9));
                int path = slashes < 0 ? -1 : text.indexOf('/', slashes + 2, limit);
                next = path < 0 ? next : path + 1;
            } else if (text.startsWithIgnoreCase("doi.org/", next)) {
                next += 8;
            } else if (text.startsWithIgnoreCase("doi", next)) {
                next += 3;
            }
        }
        return doi(at, next);
    }

    /** A DOI at a place; its label starts before it or there. */
    int doi(int labelStart, int start) {
        int end = IdScanner.doiAt(text, start, limit);
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
    int pubMed(int at) {
        int next = pubMedLabel(at);
        if (next < 0) {
            return -1;
        }
        boolean central = isCentral(at, next);
        next = skip(NUMBER_MARKS, next);
        while (text.startsWithIgnoreCase("pmid", next)
                || text.startsWithIgnoreCase("pmcid", next)) {
            boolean named = text.startsWithIgnoreCase("pmcid", next);
            central |= named;
            next = skip(NUMBER_MARKS, next + (named ? 5 : 4));
        }
        int digits = next;
        while (text.startsWithIgnoreCase("pmc", digits)) {
            digits += 3;
            central = true;
        }
        int end = skip(CharSet.DIGIT, digits);
        if (end - digits < 4 || end - digits > 9) {
            return next;
        }
        Part part = central ? Part.PMCID : Part.PMID;
        if (!draft.has(part)) {
            draft.put(part, central ? Math.max(next, digits - 3) : digits, end);
        }
        while (central
                && end + 1 < limit
                && text.charAt(end) == '.'
                && CharSet.DIGIT.contains(text.charAt(end + 1))) {
            end = skip(CharSet.DIGIT, end + 1);
        }
        draft.note(at, end);
        return end;
    }

    /** The offset after the label, or -1; the {@code PMC} of a number is no label. */
    private int pubMedLabel(int at) {
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

    private boolean isCentral(int at, int labelEnd) {
        return labelEnd == at || labelEnd - at == 14 || text.startsWithIgnoreCase("pmc", at);
    }

    /** {@code arXiv:1705.08453 [hep-th]}. */
    int arXiv(int at) {
        if (!text.startsWithIgnoreCase("arxiv", at)) {
            return -1;
        }
        int next = skip(ARXIV_MARKS, at + 5);
        int end = next;
        while (end < limit
                && (ARXIV_SIGN.contains(text.charAt(end))
                        || text.charAt(end) == ' '
                                && end + 1 < limit
                                && text.charAt(end + 1) == '.')) {
            end++;
        }
        if (end - next < SHORTEST_ARXIV) {
            return -1;
        }
        int bracket = skip(CharSet.SPACE, end);
        if (bracket < limit && text.charAt(bracket) == '[') {
            int close = text.indexOf(']', bracket, Math.min(limit, bracket + 20));
            end = close > 0 ? close + 1 : end;
        }
        draft.note(at, end);
        return end;
    }

    /** The publisher's number of an item, which is no field. */
    int pii(int at) {
        if (!text.startsWithIgnoreCase("pii:", at)) {
            return -1;
        }
        int next = skip(CharSet.SPACE, at + 4);
        while (next < limit && !CharSet.SPACE.contains(text.charAt(next))) {
            next++;
        }
        draft.take(at, next);
        return next;
    }

    int isbn(int at) {
        if (!text.startsWithIgnoreCase("isbn", at)) {
            return -1;
        }
        int next = skip(ISBN_MARKS, at + 4);
        int end = skip(ISBN_SIGN, next);
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

    private int skip(CharSet set, int from) {
        return text.skip(set, from, limit);
    }
}
