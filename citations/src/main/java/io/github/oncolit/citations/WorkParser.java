package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Reads what stands between the authors and the locus: the work's title and what holds it.
 *
 * <pre>
 * work    = title host | title imprint | title journal | title [publisher]
 * host    = "In" [":"] [editors ("ed." | "eds.")] container [imprint]
 *         | "in" container "," "eds" editors [imprint]
 * edition = ordinal "ed" ["."]
 * </pre>
 *
 * <p>A volume speaks for a journal, {@code In:} for a host, a place with a colon for a book.
 */
final class WorkParser {

    private static final WordSet COMPANIES =
            WordSet.of("inc", "ltd", "llc", "corp", "plc", "gmbh", "pharmaceuticals", "university");

    private static final int LONGEST_EDITORS = 200;

    private static final String[] THESES = {
        "phd thesis",
        "ph.d. thesis",
        "ph.d. dissertation",
        "phd dissertation",
        "doctoral thesis",
        "doctoral dissertation",
        "master's thesis",
        "master thesis",
        "msc thesis"
    };
    private static final String[] SERIES = {
        "technical report", "tech. rep", "working paper", "draft guidance"
    };

    private static final WordSet HOSTS =
            WordSet.of(
                    "proceedings",
                    "proc",
                    "conference",
                    "symposium",
                    "congress",
                    "workshop",
                    "meeting",
                    "handbook",
                    "encyclopedia",
                    "textbook",
                    "advances",
                    "volume");

    private final Draft draft;
    private final Folded text;
    private final LocusParser locus;
    private final ImprintParser imprint;
    private final TitleParser titles;
    private final MeetingParser meeting;
    private int from;
    private int to;

    /** Whether an "In" announced a host. */
    boolean hosted;

    /** Whether title and journal were told apart by score. */
    boolean scored;

    WorkParser(Draft draft, LocusParser locus, TitleParser titles) {
        this.draft = draft;
        this.text = draft.folded;
        this.locus = locus;
        this.titles = titles;
        this.imprint = new ImprintParser(draft);
        this.meeting = new MeetingParser(draft);
    }

    void parse(int start, int end, int firstNote) {
        divide(start, end, firstNote);
        if (!draft.has(Part.VOLUME) && !draft.has(Part.PUBLISHER) && !draft.has(Part.PLACE)) {
            imprintLast();
        }
    }

    /** {@code Book, pp 20-30. New York: Publisher}: an imprint behind the pages. */
    private void imprintLast() {
        int start = forward(locus.end, draft.end);
        int end = ClauseScanner.end(draft, start, draft.mask.nextTaken(start));
        boolean name = start < end && CharSet.UPPER.contains(text.charAt(start));
        if (name
                && locus.end > draft.startOf(Part.TITLE)
                && imprint.find(Math.max(locus.end - 1, start - 2), end, '.') > 0) {
            imprint.keep();
        }
    }

    private void divide(int start, int end, int firstNote) {
        from = AbstractNotes.takePrefix(draft, start, end);
        to = firstNote > from ? Math.min(end, firstNote) : end;
        boolean volume = draft.has(Part.VOLUME);
        if (registryFirst()
                || !isHostedAbstract() && meeting.presented(from, locus.start, titles)
                || titleLast()
                || hostLast(firstNote)
                || host()) {
            return;
        }
        AbstractNotes.takeSuffixes(draft, from, to);
        if (volume
                || draft.has(Part.FIRST_PAGE) && ";,)".indexOf(mark()) < 0 && !draft.abstracted) {
            journal();
            return;
        }
        to = trim(from, extent(trim(from, to)));
        if (to - 11 > from && text.startsWithIgnoreCase(", to appear", to - 11)) {
            draft.take(to - 9, to);
            to -= 11;
        }
        if (remarked()
                || meeting.listed(from, to, titles)
                || quoted()
                || registered()
                || dated()
                || book()
                || knownJournal()) {
            return;
        }
        if (draft.has(Part.FIRST_PAGE)) {
            journal();
        } else {
            plain();
        }
    }

    /** {@code Publisher. 86 p.}: takes the number of pages that ends a book; the offset before. */
    private int extent(int end) {
        int at = end;
        while (at > from && " p.)".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        int number = at;
        while (number > from && CharSet.DIGIT.contains(text.charAt(number - 1))) {
            number--;
        }
        boolean pages = number < at && at < end && text.charAt(at) == ' ' && at - number <= 4;
        if (!pages || " (".indexOf(text.charAt(number - 1)) < 0) {
            return end;
        }
        draft.take(number, end);
        return number;
    }

    /** {@code Title. PhD thesis, University, Place}: a clause that says the kind ends the title. */
    private boolean remarked() {
        for (int i = ClauseScanner.end(draft, from, to);
                i < to;
                i = ClauseScanner.end(draft, i + 1, to)) {
            int start = forward(i + 1, to);
            int end = wordsEnd(THESES, start);
            if (end > 0) {
                int name = forward(end, to);
                int comma = text.indexOf(',', name, to);
                boolean placed = comma > 0 && CharSet.UPPER.contains(text.charAt(name));
                put(Part.PUBLISHER, name, placed ? comma : to);
                put(Part.PLACE, forward(placed ? comma : to, to), to);
            } else if (wordsEnd(SERIES, start) < 0
                    || draft.has(Part.URL) && text.charAt(start) != 'D') {
                continue;
            }
            draft.take(start, Math.max(start, end));
            titles.title(from, start);
            return true;
        }
        return false;
    }

    private int wordsEnd(String[] words, int start) {
        for (String word : words) {
            if (text.startsWithIgnoreCase(word, start) && start + word.length() <= to) {
                return start + word.length();
            }
        }
        return -1;
    }

    /** {@code ClinicalTrials.gov. Publisher; 2020 [cited 2021 Mar 4]. Title}. */
    private boolean registryFirst() {
        int name = forward(from, to);
        if (!text.startsWithIgnoreCase("clinicaltrials.gov", name)) {
            return false;
        }
        int nameEnd = name + 18;
        int title = forward(locus.end, draft.end);
        int titleEnd = draft.mask.nextTaken(title);
        int publisherEnd = trim(nameEnd, to);
        if (titleEnd - title < 8) {
            return false;
        }
        draft.put(Part.CONTAINER, name, nameEnd);
        int publisher = forward(nameEnd, publisherEnd);
        if (publisher < publisherEnd) {
            draft.put(Part.PUBLISHER, publisher, publisherEnd);
        }
        titles.title(title, titleEnd);
        return true;
    }

    private void journal() {
        scored = true;
        titles.parse(from, to);
    }

    /** What stands right before the locus. */
    private char mark() {
        for (int i = locus.start - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n') {
                return c;
            }
        }
        return ' ';
    }

    private boolean host() {
        int in = inMarker();
        if (in < 0) {
            return false;
        }
        int wordEnd = in + 2;
        boolean colon = text.charAt(Math.min(wordEnd, text.length() - 1)) == ':';
        int start = forward(wordEnd, to);
        int editorsEnd = editors(start, to);
        boolean edited = editorsEnd > start;
        if (!colon
                && !edited
                && draft.has(Part.VOLUME)
                && !isEdited(start)
                && !TypeReader.MEETING.anyIn(text, start, to)) {
            return false;
        }
        int book = edited ? forward(editorsEnd, to) : start;
        if (!colon && !edited && !isHostName(book)) {
            return false;
        }
        int late = edited ? -1 : lateEditors(book, to);
        boolean comma = text.charAt(in) == 'i' && !colon && in > forward(from, to);
        if (comma && !edited && late < 0 && !HOSTS.anyIn(text, book, to)) {
            return false;
        }
        hosted = true;
        titles.title(from, edition(from, in));
        int bookEnd = late > 0 ? late : to;
        int found = imprint.find(late > 0 ? late : book, to, mark());
        boolean journal =
                JournalTable.instance().isJournal(text, book, trim(book, to)) && mark() != ';';
        boolean met =
                found > 0 && colon && mark() != ';' && TypeReader.MEETING.anyIn(text, found, to);
        if (found > 0 && !journal && !met) {
            imprint.keep();
            bookEnd = late > 0 ? Math.min(late, found) : meetingEnd(book, found);
        } else if (late < 0) {
            bookEnd = meeting.nameEnd(book, to);
        }
        container(book, series(book, edition(book, bookEnd)));
        return true;
    }

    /** {@code Progress in Onc. 40. Basel}: takes the number of a volume that ends a book. */
    private int series(int start, int end) {
        int last = trim(start, end);
        int number = last;
        while (number > start && CharSet.DIGIT.contains(text.charAt(number - 1))) {
            number--;
        }
        boolean lone =
                number < last
                        && last - number <= 4
                        && number - 2 > start
                        && text.charAt(number - 1) == ' '
                        && text.charAt(number - 2) == '.';
        if (!lone || draft.has(Part.VOLUME)) {
            return end;
        }
        draft.put(Part.VOLUME, number, last);
        return number;
    }

    /** Where the name of a meeting ends if place and date follow it, else the end of the book. */
    private int meetingEnd(int start, int end) {
        return TypeReader.MEETING.anyIn(text, start, end) ? meeting.nameEnd(start, end) : end;
    }

    private void container(int start, int end) {
        int first = forward(start, end);
        int last = trim(first, end);
        if (last > first) {
            draft.put(Part.CONTAINER, first, last);
        }
    }

    private boolean isHostName(int at) {
        return at < to
                && (CharSet.UPPER.contains(text.charAt(at))
                        || text.charAt(at) == '"'
                        || CharSet.DIGIT.contains(text.charAt(at)));
    }

    /** {@code In: Abstract 12 presented at the Congress}. */
    private boolean isHostedAbstract() {
        int in = inMarker();
        return in > 0 && text.startsWithIgnoreCase("abstract", forward(in + 2, to));
    }

    /** The offset of the word {@code In} that announces a host, or -1. */
    private int inMarker() {
        for (int i = from + 8; i + 3 < to; i++) {
            char c = text.charAt(i);
            if (c != 'I' && c != 'i' || text.charAt(i + 1) != 'n') {
                continue;
            }
            char after = text.charAt(i + 2);
            char before = text.charAt(i - 1);
            boolean colon = after == ':';
            if (!colon && after != ' ' || CharSet.WORD.contains(before)) {
                continue;
            }
            char mark = before == ' ' ? text.charAt(i - 2) : before;
            boolean bound = mark == '.' || mark == '?' || mark == '!' || mark == '"' || mark == ']';
            boolean comma = mark == ',' && c == 'i' || mark == ';';
            int next = forward(i + 2, to);
            boolean capital =
                    next < to
                            && (CharSet.UPPER.contains(text.charAt(next))
                                    || text.charAt(next) == '"'
                                    || comma && CharSet.DIGIT.contains(text.charAt(next)));
            boolean edited = (colon || c == 'I' && capital) && isEdited(next);
            if (colon && (bound || comma || mark == ',' || c == 'I')
                    || capital && (bound || comma)
                    || edited
                    || bound && c == 'I' && !draft.has(Part.VOLUME) && editorsFollow(next)) {
                return i;
            }
        }
        return leadingIn();
    }

    /** {@code Doe, J. 2004, in Book (Publisher)}: a host without a title before it, or -1. */
    private int leadingIn() {
        int first = forward(from, to);
        boolean leads =
                !draft.authors.isEmpty()
                        && text.startsWith("n ", first + 1)
                        && isHostName(first + 3)
                        && (text.charAt(first) == 'i'
                                || text.charAt(first) == 'I' && isEdited(first + 3));
        return leads || text.startsWith("In:", first) ? first : -1;
    }

    /** Whether the words for editors stand in brackets after a place. */
    private boolean isEdited(int at) {
        for (int i = at; i + 3 < to && i - at < LONGEST_EDITORS; i++) {
            boolean mark = text.charAt(i) == '(' || text.charAt(i) == ' ';
            if (mark
                    && text.startsWithIgnoreCase("ed", i + 1)
                    && EditorWords.end(text, i + 1, to) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean editorsFollow(int at) {
        return Particles.is(text, at, Math.min(to, at + 3))
                || CharSet.DIGIT.contains(text.charAt(at));
    }

    /** Reads editors and the word that says so; the offset after it, or {@code start}. */
    private int editors(int start, int limit) {
        Draft names = new Draft(draft.text, text, draft.start, draft.end);
        AuthorListParser list = new AuthorListParser(names, limit);
        int end = list.parse(start, names.authors);
        int word = end <= start ? -1 : EditorWords.end(text, end, limit);
        if (word < 0) {
            return bracketedEditors(start, limit);
        }
        draft.editors = names.authors;
        draft.take(start, word);
        return word;
    }

    /** {@code Panel on Trials, ed. Book}, {@code Howel Mc C. T. T. (Eds.), Book}: names unread. */
    private int bracketedEditors(int start, int limit) {
        int stop = Math.min(limit, start + LONGEST_EDITORS);
        for (int i = start + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '(' && EditorWords.end(text, i, limit) < 0) {
                return start;
            }
            if (c == '.' && ClauseScanner.endsClause(draft, start, i, limit)) {
                return start;
            }
            int word = c == '(' || c == ',' ? EditorWords.end(text, i, limit) : -1;
            int book = word < 0 ? limit : forward(word, limit);
            boolean lone = c == '(' || word > 0 && text.charAt(word - 1) == '.';
            if (lone && book + 4 < limit && isHostName(book)) {
                draft.take(forward(i, word), word);
                return word;
            }
        }
        return start;
    }

    /** The offset of {@code , eds Names} after a book's title, or -1; the editors are read. */
    private int lateEditors(int start, int limit) {
        for (int i = start; i + 4 < limit; i++) {
            char c = text.charAt(i);
            if (c != ',' && c != '.' && c != '(') {
                continue;
            }
            int word = forward(i + 1, limit);
            if (!text.startsWithIgnoreCase("ed", word)) {
                continue;
            }
            int end = EditorWords.end(text, word, limit);
            if (end > 0) {
                int names = forward(end, limit);
                names = text.startsWith("by ", names) ? names + 3 : names;
                Draft editors = new Draft(draft.text, text, draft.start, draft.end);
                int stop = new AuthorListParser(editors, limit).parse(names, editors.authors);
                if (stop > names) {
                    draft.editors = editors.authors;
                    draft.take(word, stop);
                    return i;
                }
                if (text.startsWithIgnoreCase("edited by ", word)) {
                    return i;
                }
            }
        }
        return editorsBefore(start, limit);
    }

    /** {@code Book. Roe R, Poe P, Eds. Place}: where editors that the word follows begin, or -1. */
    private int editorsBefore(int start, int limit) {
        int word = -1;
        for (int i = start; i + 3 < limit && word < 0; i++) {
            boolean ed = (text.charAt(i) | ' ') == 'e' && text.charAt(i + 1) == 'd';
            boolean first = ed && " (,".indexOf(text.charAt(i - 1)) >= 0;
            word = first && EditorWords.end(text, i, limit) > 0 ? i : -1;
        }
        if (word < 0) {
            return -1;
        }
        for (int i = Math.max(start + 4, word - LONGEST_EDITORS); i + 4 < word; i++) {
            boolean begins =
                    CharSet.UPPER.contains(text.charAt(i))
                            && " .(".indexOf(text.charAt(i - 1)) >= 0;
            if (!begins) {
                continue;
            }
            Draft names = new Draft(draft.text, text, draft.start, draft.end);
            int stop = new AuthorListParser(names, word).parse(i, names.authors);
            boolean one = !names.authors.isEmpty() && isOneWord(names.authors.get(0).value());
            if (stop > i && forward(stop, word) >= trim(i, word) && one) {
                draft.editors = names.authors;
                draft.take(i, EditorWords.end(text, word, limit));
                return i;
            }
        }
        return -1;
    }

    private static boolean isOneWord(PersonName name) {
        return name.family().indexOf(' ') < 0;
    }

    private boolean book() {
        int found = imprint.find(from, to, mark());
        if (found <= from || mark() != ';' && TypeReader.MEETING.anyIn(text, found, to)) {
            return false;
        }
        if (imprint.isJournal()
                || imprint.placeEnd == 0
                        && mark() != ';'
                        && new JournalProbe(draft).endsWithJournal(from, to)) {
            return false;
        }
        if (mark() == ','
                && !imprint.isKnown()
                && new JournalProbe(draft).endsWithJournal(from, to)) {
            return false;
        }
        imprint.keep();
        titles.title(lateAuthor(found), edition(from, found));
        return draft.has(Part.TITLE);
    }

    /** {@code Doe J Handbook of Trials}: with a publisher, a name that only a space ends. */
    private int lateAuthor(int limit) {
        if (!draft.authors.isEmpty() || !draft.collectives.isEmpty()) {
            return from;
        }
        int end = new AuthorListParser(draft, limit).unstopped(from);
        if (end > from) {
            draft.take(from, end);
        }
        return end;
    }

    private boolean knownJournal() {
        JournalProbe probe = new JournalProbe(draft);
        if (!probe.endsWithJournal(from, to) && !probe.endsWithJournalWords(from, to)) {
            return false;
        }
        journal();
        return true;
    }

    /** {@code Title. bioRxiv, Some Laboratory}. */
    private boolean preprinted() {
        int last = ClauseScanner.lastStart(draft, from, to);
        int server = Months.wordEnd(text, last, to);
        if (last <= from || !TypeReader.PREPRINT.contains(text, last, server)) {
            return false;
        }
        draft.put(Part.CONTAINER, last, server);
        titles.title(from, last);
        return true;
    }

    /** A title alone, or a title and the name of a site or publisher. */
    private void plain() {
        int last = ClauseScanner.lastStart(draft, from, to);
        if (last > from && last < to && to - last < 120) {
            if (TypeReader.MEETING.anyIn(text, last, to)) {
                put(Part.CONTAINER, last, to);
                titles.title(from, last);
                return;
            }
            boolean organization =
                    CollectiveParser.ORGANIZATIONS.anyIn(text, last, to)
                            && isSiteName(last, to, 14);
            boolean site = draft.has(Part.URL) && isSiteName(last, to, 4);
            if (organization || site) {
                put(
                        draft.has(Part.URL) && !isCompany(last, to)
                                ? Part.CONTAINER
                                : Part.PUBLISHER,
                        last,
                        to);
                titles.title(from, edition(from, last));
                return;
            }
        }
        if (last > from && last < to && isJournalAlone(last)) {
            put(Part.CONTAINER, last, to);
            scored = true;
            titles.title(from, last);
            return;
        }
        if (last > from
                && last < to
                && locus.strength == 0
                && draft.has(Part.YEAR)
                && !draft.has(Part.URL)
                && isSiteName(last, to, 12)
                && text.indexOf(' ', last, to) > 0) {
            put(Part.CONTAINER, last, to);
            hosted = true;
            titles.title(from, last);
            return;
        }
        titles.title(from, edition(from, to));
    }

    /** A journal that is not in the table, of an article that has no volume yet. */
    private boolean isJournalAlone(int start) {
        boolean numbered = draft.has(Part.DOI) || draft.has(Part.PMID);
        boolean named = text.startsWith("Journal ", start);
        boolean dated = locus.strength == 1 && mark() == ',' && text.indexOf(' ', start, to) > 0;
        return !draft.authors.isEmpty()
                && (numbered || isInPress() || dated)
                && isSiteName(start, to, numbered ? 12 : 8)
                && (named || !CollectiveParser.ORGANIZATIONS.anyIn(text, start, to));
    }

    /** Whether the reference says that the work is not yet in print. */
    private boolean isInPress() {
        for (int i = from; i + 7 < draft.end; i++) {
            char c = text.charAt(i);
            if ((c == 'i' || c == 'I' || c == 'f' || c == 'F' || c == 't')
                    && (text.startsWithIgnoreCase("in press", i)
                            || text.startsWithIgnoreCase("forthcoming", i)
                            || text.startsWith("to appear", i))) {
                return draft.mask.isTaken(i);
            }
        }
        return false;
    }

    /** A title in quotes; what follows holds it, unless it is a thesis. */
    private boolean quoted() {
        if (!titles.quotedTitle(from, to)) {
            return false;
        }
        if (TypeReader.THESIS.anyIn(text, draft.startOf(Part.CONTAINER), to)) {
            draft.drop(Part.CONTAINER);
        }
        return true;
    }

    /** {@code Title. ClinicalTrials.gov. Publisher}. */
    private boolean registered() {
        int registry = registry();
        if (registry <= from) {
            return false;
        }
        int end = registry + 18;
        draft.put(Part.CONTAINER, registry, end);
        put(Part.PUBLISHER, forward(end, to), to);
        titles.title(from, registry);
        return true;
    }

    /** {@code Title. July 15, 2020. Journal}: a clause that is a date divides title and host. */
    private boolean dated() {
        DateScanner dates = new DateScanner(text, to);
        for (int end = ClauseScanner.end(draft, from, to);
                end < to;
                end = ClauseScanner.end(draft, end + 1, to)) {
            int start = forward(end + 1, to);
            int word = Months.wordEnd(text, start, to);
            int stop = Months.at(text, start, word) > 0 ? dates.scan(start) : -1;
            int host = stop > 0 ? forward(stop, to) : to;
            if (stop > 0 && host < to && text.charAt(stop) == '.') {
                int hostEnd = ClauseScanner.end(draft, host, to);
                draft.take(start, stop);
                put(
                        draft.has(Part.URL)
                                        || CollectiveParser.ORGANIZATIONS.anyIn(text, host, hostEnd)
                                ? Part.PUBLISHER
                                : Part.CONTAINER,
                        host,
                        hostEnd);
                titles.title(from, end + (text.charAt(end) == '.' ? 0 : 1));
                return true;
            }
        }
        return false;
    }

    /** {@code Title. July 15, 2020. Journal.}: a date of its own divides title and host. */
    private boolean hostLast(int firstNote) {
        if (!draft.has(Part.MONTH) || draft.has(Part.VOLUME) || draft.has(Part.FIRST_PAGE)) {
            return false;
        }
        int host = forward(locus.end, draft.end);
        int hostEnd =
                trim(
                        host,
                        ClauseScanner.end(
                                draft, host, Math.max(host, Math.min(firstNote, draft.end))));
        int titleEnd = trim(from, locus.start);
        if (host >= hostEnd
                || hostEnd - host > 90
                || titleEnd - from < 12
                || !isSiteName(host, hostEnd, 12)) {
            return false;
        }
        boolean site =
                draft.has(Part.URL) || CollectiveParser.ORGANIZATIONS.anyIn(text, host, hostEnd);
        put(site ? Part.PUBLISHER : Part.CONTAINER, host, hostEnd);
        titles.title(from, titleEnd);
        return true;
    }

    /** {@code Site. 2008 [cited 2014 Dec 28]. Title. Available from}: the title behind the date. */
    private boolean titleLast() {
        if (!draft.has(Part.ACCESSED)
                || draft.has(Part.VOLUME)
                || locus.end >= draft.startOf(Part.ACCESSED)
                || text.charAt(Math.max(0, draft.startOf(Part.ACCESSED) - 1)) != ' ') {
            return false;
        }
        int title = forward(draft.endOf(Part.ACCESSED), draft.end);
        int titleEnd = draft.mask.nextTaken(title);
        int siteEnd = trim(from, Math.min(to, locus.start));
        if (titleEnd - title < 12
                || title >= draft.end
                || !CharSet.UPPER.contains(text.charAt(title))
                || siteEnd - from > 80) {
            return false;
        }
        put(Part.CONTAINER, forward(from, siteEnd), siteEnd);
        titles.title(title, titleEnd);
        return true;
    }

    /** The offset of {@code ClinicalTrials.gov} after a title, or -1. */
    private int registry() {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c == 'C' || c == 'c') && text.startsWithIgnoreCase("clinicaltrials.gov", i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSiteName(int start, int end, int most) {
        int words = 1;
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i - 1) != ' ') {
                continue;
            }
            words++;
            boolean small = text.indexOf(' ', i, Math.min(end, i + 4)) > 0;
            boolean site = text.startsWith("web", i);
            if (CharSet.DIGIT.contains(text.charAt(i))
                    || CharSet.LOWER.contains(text.charAt(i)) && !small && !site) {
                return false;
            }
        }
        return words <= most && CharSet.UPPER.contains(text.charAt(start));
    }

    private boolean isCompany(int start, int end) {
        return COMPANIES.anyIn(text, start, end);
    }

    private void put(Part part, int start, int end) {
        int last = trim(start, end);
        if (last > start) {
            draft.put(part, start, last);
        }
    }

    /** Takes the edition that ends a title; the offset before it. */
    private int edition(int start, int end) {
        int last = trim(start, end);
        int bracket = bracketedEdition(start, last);
        if (bracket > start) {
            return bracket;
        }
        int word = last;
        while (word > start && CharSet.ASCII_LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        boolean named =
                text.startsWithIgnoreCase("ed", word)
                        && (last - word <= 3 || text.startsWithIgnoreCase("edition", word));
        if (!named || last - word < 2) {
            return end;
        }
        int at = word;
        while (at > start && text.charAt(at - 1) == ' ') {
            at--;
        }
        int ordinal = at;
        while (ordinal > start && CharSet.WORD.contains(text.charAt(ordinal - 1))) {
            ordinal--;
        }
        boolean number =
                ordinal < at
                        && (CharSet.DIGIT.contains(text.charAt(ordinal))
                                || Ordinals.is(text, ordinal, at));
        if (!number) {
            return end;
        }
        draft.put(Part.EDITION, ordinal, last);
        return ordinal;
    }

    /** {@code (2nd ed.)} or {@code (ed. 2)}: where the bracket opens, or -1. */
    private int bracketedEdition(int start, int end) {
        if (end <= start || text.charAt(end - 1) != ')') {
            return -1;
        }
        int open = end - 1;
        while (open > start && end - open < 20 && text.charAt(open) != '(') {
            open--;
        }
        boolean named = false;
        boolean numbered = false;
        for (int i = open + 1; i + 2 < end; i++) {
            named |=
                    text.startsWithIgnoreCase("ed", i)
                            && !CharSet.LETTER.contains(text.charAt(i - 1));
            numbered |=
                    CharSet.DIGIT.contains(text.charAt(i))
                            || CharSet.DIGIT.contains(text.charAt(i + 1));
        }
        if (text.charAt(open) != '(' || !named || !numbered) {
            return -1;
        }
        draft.put(Part.EDITION, open + 1, end - 1);
        return open;
    }

    private int forward(int start, int end) {
        int at = start;
        while (at < end
                && (" \n.,;:\"*_'".indexOf(text.charAt(at)) >= 0 || draft.mask.isTaken(at))) {
            at++;
        }
        return at;
    }

    private int trim(int start, int end) {
        int at = end;
        while (at > start
                && (" \n.,;:(*_\"'".indexOf(text.charAt(at - 1)) >= 0
                        || draft.mask.isTaken(at - 1))) {
            at--;
        }
        return at;
    }
}
