package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Takes the parts of a reference that announce themselves, wherever they stand.
 *
 * <pre>
 * doi      = ["doi" [":"]] [resolver] "10." digits "/" suffix
 * pmid     = ("PMID" | "PubMed") [":"] digits            pmcid = ["PMCID" [":"]] "PMC" digits
 * url      = ["Available" ("from" | "at")] ("http" ["s"] "://" | "www." | domain "/") nonspace+
 * access   = ("accessed" | "cited" | "retrieved" ...) ["on"] date | "on" date, after an address
 * online   = ("Epub" | "published online" | "ahead of print" | "in press") [date]
 * trial    = registry prefix digits
 * medium   = "[" ("Internet" | "online" ...) "]"
 * </pre>
 *
 * <p>One pass; only the first letter of a word can start a note, and a note that fails costs no
 * more than its own words.
 */
final class NoteScanner {

    private static final String[] ACCESS = {
        "date last accessed",
        "last accessed",
        "accessed",
        "cited",
        "retrieved",
        "viewed",
        "access date",
        "date accessed",
        "date of access",
        "assessed",
        "access verified",
        "consulted",
        "last visited",
        "visited"
    };
    private static final String[] UPDATED = {
        "last updated on",
        "last updated",
        "updated on",
        "updated",
        "revised",
        "last modified",
        "published on",
        "published"
    };
    private static final String[] AVAILABLE = {
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
        "see"
    };
    private static final String[] ONLINE = {
        "epub ahead of print",
        "e-pub ahead of print",
        "published online ahead of print",
        "published ahead of print",
        "advance online publication",
        "published online first",
        "preprint posted online",
        "published online",
        "posted online",
        "online ahead of print",
        "ahead of print",
        "online first",
        "epub date",
        "epub",
        "e-pub",
        "first published online",
        "preprint",
        "in press",
        "forthcoming"
    };
    private static final String[] MEDIUM = {
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
        "full text"
    };

    private final Draft draft;
    private final Folded text;
    private final int limit;
    private final DateScanner dates;
    private int at;

    /** The year of an online date, used where no other is printed. */
    int onlineYearStart;

    int onlineYearEnd;

    /** Where the notes behind the work begin, or the text's end. */
    int firstNote;

    NoteScanner(Draft draft) {
        this.draft = draft;
        this.text = draft.folded;
        this.limit = draft.end;
        this.dates = new DateScanner(text, limit);
    }

    void scan(int from) {
        at = from;
        firstNote = limit;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '/' && at > from) {
                bareAddress(from);
                at++;
                continue;
            }
            boolean starts =
                    at == from || !CharSet.WORD.contains(text.charAt(at - 1)) || isGlued(at, c);
            if (!starts || !note(c)) {
                at++;
            }
        }
    }

    /** A label may be glued to what stands before it: {@code 19924474.PMID}, {@code .doi:}. */
    private boolean isGlued(int at, char c) {
        return (c == 'd' || c == 'P' || c == 'h') && CharSet.DIGIT.contains(text.charAt(at - 1));
    }

    private boolean note(char c) {
        switch (c) {
            case 'd':
            case 'D':
                return doiLabel() || access();
            case '1':
                return doi(at, at);
            case 'h':
            case 'H':
            case 'w':
            case 'W':
            case 'f':
                return address(at);
            case 'p':
            case 'P':
                return pubMed() || pii() || online() || updated();
            case 'm':
            case 'M':
                return pubMed();
            case '[':
                return medium();
            case 'i':
            case 'I':
                return isbn() || trial() || online();
            case 'e':
            case 'E':
            case 'o':
            case 'O':
                return online() || trial();
            case 'a':
            case 'A':
                return access() || online() || available() || trial() || arXiv();
            case 'r':
            case 'R':
                return available() || access() || updated();
            case 'u':
            case 'U':
                return updated() || available() || trial();
            case 'c':
            case 'C':
            case 'l':
            case 'L':
            case 'v':
            case 'V':
                return access() || trial();
            default:
                return c >= 'A' && c <= 'Z' && (trial() || online());
        }
    }

    private boolean doiLabel() {
        if (!text.startsWithIgnoreCase("doi", at)) {
            return false;
        }
        int next = at + 3;
        for (int hops = 0; hops < 3; hops++) {
            while (next < limit && " :=.\n".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
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

    private boolean doi(int labelStart, int start) {
        int end = IdScanner.doiAt(text, start, limit);
        if (end < 0) {
            return false;
        }
        if (!draft.has(Part.DOI)) {
            draft.put(Part.DOI, start, end);
        }
        takeBracketed(labelStart, end);
        at = end;
        return true;
    }

    private boolean address(int start) {
        int host;
        if (text.startsWithIgnoreCase("http", start) || text.startsWithIgnoreCase("ftp:", start)) {
            int colon = text.indexOf(':', start, Math.min(limit, start + 7));
            if (colon < 0) {
                return false;
            }
            host = colon + 1;
            while (host < limit && (text.charAt(host) == '/' || text.charAt(host) == ' ')) {
                host++;
            }
        } else if (text.startsWithIgnoreCase("www.", start)) {
            host = start;
        } else {
            return false;
        }
        return addressEnd(start, host);
    }

    private boolean addressEnd(int start, int host) {
        int end = IdScanner.addressEnd(text, host, limit);
        if (end - host < 4) {
            return false;
        }
        int resolver = IdScanner.resolverEnd(text, host, end);
        if (resolver > 0) {
            return doi(start, resolver) || take(start, end);
        }
        if (!draft.has(Part.URL)) {
            draft.put(Part.URL, start, end);
        }
        trialIn(start, end);
        return take(start, end);
    }

    private boolean take(int start, int end) {
        takeBracketed(start, end);
        at = end;
        dateAfterAddress();
        return true;
    }

    /** {@code Retrieved from URL on June 3, 2023}. */
    private void dateAfterAddress() {
        int next = spaces(at);
        if (text.startsWith("on ", next)) {
            int end = dates.scan(next + 3);
            if (end > 0) {
                accessed(next, next + 3, end);
            }
        }
    }

    /** An address without scheme and {@code www}: at the slash, look back over a domain name. */
    private void bareAddress(int from) {
        int start = at;
        while (start > from
                && at - start < 60
                && (CharSet.WORD.contains(text.charAt(start - 1))
                        || text.charAt(start - 1) == '.'
                        || text.charAt(start - 1) == '-')) {
            start--;
        }
        if (IdScanner.isDomain(text, start, at) && !draft.mask.isTaken(start)) {
            addressEnd(start, start);
            at--;
        }
    }

    private boolean available() {
        int end = words(AVAILABLE);
        if (end < 0) {
            return false;
        }
        int next = end;
        while (next < limit && " :\n<(".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int start = at;
        if (next < limit && (address(next) || doiLabelAt(next))) {
            draft.take(start, next);
            firstNote = Math.min(firstNote, start);
            return true;
        }
        return start != at || text.startsWithIgnoreCase("retrieved from", at) && linkText(end);
    }

    /**
     * {@code Retrieved from Title of the page on June 3, 2023}: link text in place of an address.
     */
    private boolean linkText(int from) {
        for (int i = from; i + 4 < limit && i - from < 300; i++) {
            if (text.charAt(i) == ' ' && text.startsWith(" on ", i)) {
                int end = dates.scan(i + 4);
                if (end > 0) {
                    int start = at;
                    accessed(at, i + 4, end);
                    draft.untake(start, i + 4);
                    draft.take(start, from);
                    draft.take(i + 1, i + 3);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean doiLabelAt(int next) {
        int start = at;
        at = next;
        if (doiLabel()) {
            return true;
        }
        at = start;
        return false;
    }

    private boolean access() {
        int end = words(ACCESS);
        if (end < 0) {
            return false;
        }
        int next = end;
        while (next < limit && " :,\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (text.startsWith("on ", next) || text.startsWith("at ", next)) {
            next += 3;
        }
        int stop = dates.scan(next);
        if (stop > 0) {
            accessed(at, next, stop);
            return true;
        }
        return false;
    }

    /** {@code Updated April 7, 2019}: a date that is neither of publication nor of access. */
    private boolean updated() {
        int end = words(UPDATED);
        int stop = end < 0 ? -1 : dates.scan(spaces(end));
        if (stop < 0) {
            return false;
        }
        onlineYearStart = dates.yearStart;
        onlineYearEnd = dates.yearEnd;
        takeBracketed(at, stop);
        at = stop;
        return true;
    }

    private void accessed(int labelStart, int from, int to) {
        if (!draft.has(Part.ACCESSED)) {
            draft.put(Part.ACCESSED, from, to);
            draft.accessed = dates.date();
        }
        takeBracketed(labelStart, to);
        at = to;
    }

    private boolean online() {
        int end = words(ONLINE);
        if (end < 0) {
            return false;
        }
        int next = end;
        while (next < limit && " :,;.\n]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int stop = dates.scan(next);
        boolean pressed =
                end - at <= 11
                        && (text.startsWithIgnoreCase("in press", at)
                                || text.startsWithIgnoreCase("preprint", at)
                                || text.startsWithIgnoreCase("forth", at));
        if (stop > 0 && !pressed) {
            onlineYearStart = dates.yearStart;
            onlineYearEnd = dates.yearEnd;
            end = stop;
        } else if (pressed && !endsClause(end)) {
            return false;
        }
        takeBracketed(at, end);
        at = end;
        return true;
    }

    private boolean endsClause(int end) {
        char c = end < limit ? text.charAt(end) : '.';
        return c == '.' || c == ')' || c == ']' || c == ';' || c == ',';
    }

    private boolean pubMed() {
        int next;
        boolean central = false;
        if (text.startsWithIgnoreCase("pmcid", at)) {
            next = at + 5;
            central = true;
        } else if (text.startsWithIgnoreCase("pmid", at)) {
            next = at + 4;
        } else if (text.startsWithIgnoreCase("pubmed central", at)) {
            next = at + 14;
            central = true;
        } else if (text.startsWithIgnoreCase("pubmed", at)) {
            next = at + 6;
        } else if (text.startsWith("PMC", at)) {
            next = at;
            central = true;
        } else if (text.startsWithIgnoreCase("medline:", at)) {
            next = at + 8;
        } else {
            return false;
        }
        while (next < limit && " :=.-#\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        while (text.startsWithIgnoreCase("pmid", next)
                || text.startsWithIgnoreCase("pmcid", next)) {
            central |= text.startsWithIgnoreCase("pmcid", next);
            next += text.startsWithIgnoreCase("pmcid", next) ? 5 : 4;
            while (next < limit && " :=.-#\n".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
        }
        int digits = next;
        while (text.startsWithIgnoreCase("pmc", digits)) {
            digits += 3;
            central = true;
        }
        int end = digits;
        while (end < limit && CharSet.DIGIT.contains(text.charAt(end))) {
            end++;
        }
        if (end - digits < 4 || end - digits > 9) {
            at = Math.max(at, next - 1);
            return false;
        }
        Part part = central ? Part.PMCID : Part.PMID;
        if (!draft.has(part)) {
            draft.put(part, central ? Math.max(next, digits - 3) : digits, end);
        }
        while (central
                && end + 1 < limit
                && text.charAt(end) == '.'
                && CharSet.DIGIT.contains(text.charAt(end + 1))) {
            end++;
            while (end < limit && CharSet.DIGIT.contains(text.charAt(end))) {
                end++;
            }
        }
        takeBracketed(at, end);
        at = end;
        return true;
    }

    /** {@code arXiv:1705.08453 [hep-th]}. */
    private boolean arXiv() {
        if (!text.startsWithIgnoreCase("arxiv", at)) {
            return false;
        }
        int next = at + 5;
        while (next < limit && " :\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int end = next;
        while (end < limit
                && (CharSet.DIGIT.contains(text.charAt(end))
                        || ".v".indexOf(text.charAt(end)) >= 0
                        || text.charAt(end) == ' '
                                && end + 1 < limit
                                && text.charAt(end + 1) == '.')) {
            end++;
        }
        if (end - next < 9) {
            return false;
        }
        int bracket = spaces(end);
        if (bracket < limit && text.charAt(bracket) == '[') {
            int close = text.indexOf(']', bracket, Math.min(limit, bracket + 20));
            end = close > 0 ? close + 1 : end;
        }
        takeBracketed(at, end);
        at = end;
        return true;
    }

    private boolean pii() {
        if (!text.startsWithIgnoreCase("pii:", at)) {
            return false;
        }
        int next = spaces(at + 4);
        while (next < limit && !CharSet.SPACE.contains(text.charAt(next))) {
            next++;
        }
        draft.take(at, next);
        at = next;
        return true;
    }

    private boolean isbn() {
        if (!text.startsWithIgnoreCase("isbn", at)) {
            return false;
        }
        int next = at + 4;
        while (next < limit && " :-\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int end = next;
        while (end < limit
                && (CharSet.DIGIT.contains(text.charAt(end))
                        || "-X ".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > next && !CharSet.WORD.contains(text.charAt(end - 1))) {
            end--;
        }
        if (end - next < 10) {
            return false;
        }
        draft.put(Part.ISBN, next, end);
        takeBracketed(at, end);
        at = end;
        return true;
    }

    private boolean medium() {
        for (String word : MEDIUM) {
            int end = at + 1 + word.length();
            if (text.startsWithIgnoreCase(word, at + 1) && end < limit && text.charAt(end) == ']') {
                draft.take(word.equals("pii") ? tokenBefore(at) : at, end + 1);
                at = end + 1;
                return true;
            }
        }
        int close = text.indexOf(']', at, Math.min(limit, at + 34));
        if (close > at + 16 && text.startsWithIgnoreCase("on the internet", close - 15)) {
            draft.take(at, close + 1);
            at = close + 1;
            return true;
        }
        return false;
    }

    /** The start of the token before {@code [pii]}. */
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

    private boolean trial() {
        int end = RegistryNumbers.end(text, at, limit);
        if (end < 0) {
            return false;
        }
        if (!draft.has(Part.TRIAL_ID)) {
            boolean free = !draft.mask.isTaken(at);
            draft.put(Part.TRIAL_ID, at, end);
            if (free && !isAnnounced()) {
                draft.untake(at, end);
            }
        }
        at = end;
        return true;
    }

    /** Whether a trial number stands for itself, not inside a title's brackets or words. */
    private boolean isAnnounced() {
        int before = at - 1;
        while (before > draft.start && CharSet.SPACE.contains(text.charAt(before))) {
            before--;
        }
        int word = Math.max(draft.start, before);
        while (word > draft.start && CharSet.LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        char c = draft.at(before);
        if (c == ':' || text.startsWithIgnoreCase("identifier", word)) {
            int label = c == ':' ? before : word;
            int start = Math.max(draft.start, label - 40);
            for (int i = label; i >= start; i--) {
                if (text.startsWithIgnoreCase("identifier", i)) {
                    draft.take(i, at);
                }
            }
            return true;
        }
        return c == '.' || c == ';';
    }

    private void trialIn(int start, int end) {
        for (int i = start; i < end && !draft.has(Part.TRIAL_ID); i++) {
            if (text.charAt(i) == '/' || text.charAt(i) == '=') {
                int stop = RegistryNumbers.end(text, i + 1, end);
                if (stop > 0) {
                    draft.put(Part.TRIAL_ID, i + 1, stop);
                }
            }
        }
    }

    /** Takes a note with the brackets that hold nothing else. */
    private void takeBracketed(int start, int end) {
        int before = start - 1;
        while (before > draft.start && text.charAt(before) == ' ') {
            before--;
        }
        int after = spaces(end);
        boolean open = before >= draft.start && "([<".indexOf(text.charAt(before)) >= 0;
        boolean close = after < limit && ")]>".indexOf(text.charAt(after)) >= 0;
        int first = open ? before : start;
        firstNote = Math.min(firstNote, first);
        draft.take(first, close ? after + 1 : end);
    }

    private int words(String[] phrases) {
        int first = text.charAt(at) | 0x20;
        for (String phrase : phrases) {
            if (phrase.charAt(0) != first) {
                continue;
            }
            int end = at + phrase.length();
            if (text.startsWithIgnoreCase(phrase, at)
                    && (end >= limit || !CharSet.LETTER.contains(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }

    private int spaces(int from) {
        int next = from;
        while (next < limit && CharSet.SPACE.contains(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
