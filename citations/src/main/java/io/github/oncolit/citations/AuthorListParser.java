package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.citations.NameScanner.Form;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Optional;

/**
 * Reads the list of people at the start of a reference.
 *
 * <pre>
 * list      = name {separator name} [separator et-al] [end]
 * separator = "," | ";" | ["," | ";"] ("and" | "&amp;" | "et" | "und" | "y")
 * et-al     = "et al" ["."] | "and others" | "and colleagues"
 * end       = "." | ":" | "," before a quoted title | "(" year
 * </pre>
 *
 * <p>The first name decides the form of the list; a later name may have another one, as the last
 * author in APA and in ACS lists. A list that a title could also begin with needs a second witness:
 * a further name, {@code et al}, or the year. Each name is tried in at most five forms of at most
 * six words, so the time is linear.
 */
final class AuthorListParser {

    private static final Form[] FORMS = Form.values();
    private static final String[] JOINS = {"and ", "et ", "und ", "y "};

    private final Draft draft;
    private final Folded text;
    private final int limit;
    private final NameScanner names;
    private final CollectiveParser groups;
    private boolean joined;
    private boolean mixed;
    private int lastGivenEnd;
    private int lastFamilyStart;
    private int lastFamilyEnd;

    AuthorListParser(Draft draft, int limit) {
        this.draft = draft;
        this.text = draft.folded;
        this.limit = limit;
        this.names = new NameScanner(text, limit);
        this.groups = new CollectiveParser(draft);
    }

    /**
     * Puts the people into the draft; the offset after the list, or {@code from} if there is none.
     */
    int parse(int from, List<Located<PersonName>> into) {
        names.undotted = false;
        for (Form form : FORMS) {
            int end = list(from, form, into);
            if (end > from) {
                return end;
            }
            into.clear();
        }
        return from;
    }

    /** Reads one name with initials that a capitalised word follows; the offset after it. */
    int unstopped(int from) {
        int end = names.scan(from, Form.FAMILY_INITIALS);
        int next = end < 0 ? from : spaces(end);
        if (end < 0
                || next == end
                || next + 1 >= limit
                || !CharSet.UPPER.contains(text.charAt(next))
                || TitleWords.startsTitle(text, from, limit)) {
            return from;
        }
        add(draft.authors);
        return end;
    }

    private int list(int from, Form form, List<Located<PersonName>> into) {
        int end = name(from, form);
        if (end < 0) {
            return from;
        }
        add(into);
        names.undotted =
                form == Form.FAMILY_INITIALS
                        && text.charAt(names.givenEnd - 1) != '.'
                        && peek(names.givenEnd) != '.';
        mixed = false;
        boolean pairs = form == Form.FAMILY_GIVEN || form == Form.GIVEN_FAMILY;
        while (true) {
            int etAl = etAl(end);
            if (etAl > 0) {
                end = lastAfter(etAl, form, into);
                break;
            }
            int next = separator(end);
            if (next < 0) {
                break;
            }
            etAl = etAl(next);
            if (etAl > 0) {
                end = lastAfter(etAl, form, into);
                break;
            }
            int stop = form == Form.INITIALS_FAMILY ? givenFirst(next) : -1;
            stop = stop > 0 ? stop : name(next, form);
            if (stop < 0 && (!pairs || form == Form.FAMILY_GIVEN && joined)) {
                stop = other(next, form);
            }
            if (stop < 0 && form == Form.FAMILY_INITIALS) {
                stop = names.lowerFamily(next);
                stop = stop < 0 ? names.shortGiven(next) : stop;
            }
            if (stop < 0 && form == Form.FAMILY_INITIALS && !joined) {
                stop = names.lone(next);
            }
            if (stop < 0 && form == Form.GIVEN_FAMILY) {
                stop = name(next, Form.INITIALS_FAMILY);
                mixed |= stop > 0;
            }
            if (stop < 0) {
                break;
            }
            end = stop;
            add(into);
        }
        return isCertain(from, form, into, end) ? withoutStop(end, form, into) : from;
    }

    /** {@code . . . Roe R. (2012)}: the last author behind those left out, before the year. */
    private int lastAfter(int etAl, Form form, List<Located<PersonName>> into) {
        int next = spaces(etAl);
        int end = names.scan(next, form);
        if (end < 0 || peek(spaces(end)) != '(' || !isYear(spaces(end))) {
            return etAl;
        }
        add(into);
        return end;
    }

    /** {@code Bo Zhu} among names with initials: the next name or a journal must follow. */
    private int givenFirst(int at) {
        int end = names.scan(at, Form.GIVEN_FAMILY);
        if (end < 0 || peek(spaces(end)) != ',' || isListedJournal(at, end)) {
            return -1;
        }
        int given = names.givenEnd - names.givenStart;
        int family = names.familyEnd;
        int next = spaces(spaces(end) + 1);
        boolean follows =
                names.scan(next, Form.INITIALS_FAMILY) > 0 || given <= 3 && family - at <= 16;
        names.scan(at, Form.GIVEN_FAMILY);
        return follows ? end : -1;
    }

    private int other(int at, Form form) {
        if (groups.isGroup(at, limit)) {
            return -1;
        }
        for (Form other : FORMS) {
            if (other == form
                    || other == Form.FLAT
                    || (other == Form.FAMILY_GIVEN || other == Form.GIVEN_FAMILY)
                            && form != Form.FAMILY_GIVEN) {
                continue;
            }
            int end = name(at, other);
            if (end > 0) {
                return end;
            }
        }
        return -1;
    }

    /** A name with what must follow one. */
    private int name(int at, Form form) {
        int end = names.scan(at, form);
        if (end < 0) {
            return -1;
        }
        int next = spaces(end);
        char c = peek(next);
        boolean delimited =
                next >= limit
                        || c == ','
                        || c == ';'
                        || c == '.'
                        || c == ':'
                        || c == '('
                        || c == '&'
                        || c == '"'
                        || CharSet.DIGIT.contains(c)
                        || isJoin(next)
                        || next > end && GroupScanner.isFor(text, next)
                        || etAl(end) > 0
                        || EditorWords.end(text, next, limit) > 0 && next > end
                        || text.charAt(end - 1) == '.';
        if (!delimited && form == Form.INITIALS_FAMILY && !draft.authors.isEmpty()) {
            return names.firstWordOfFamily();
        }
        if (!delimited) {
            return names.suffixEnd == end || form == Form.FAMILY_INITIALS && isUnstopped(next, end)
                    ? end
                    : -1;
        }
        if ((form == Form.INITIALS_FAMILY || form == Form.GIVEN_FAMILY)
                && (c == '.' && isJournal(at, next) || isListedJournal(at, end))) {
            return -1;
        }
        return end;
    }

    /** A list that lost the stop before its title: {@code Doe JA Handbook of Trials}. */
    private boolean isUnstopped(int next, int end) {
        boolean title =
                next > end
                        && names.givenEnd == end
                        && next + 1 < limit
                        && CharSet.UPPER.contains(text.charAt(next));
        boolean several = !draft.authors.isEmpty();
        boolean name =
                end - names.givenStart >= 2
                        && CharSet.LOWER.contains(text.charAt(names.familyEnd - 1))
                        && !TitleWords.startsTitle(text, names.familyStart, limit);
        int word = next;
        while (word < limit && CharSet.LETTER.contains(text.charAt(word))) {
            word++;
        }
        return title
                && (several || name)
                && !groups.isGroup(names.familyStart, limit)
                && (several || !CollectiveParser.ORGANIZATIONS.contains(text, next, word));
    }

    /**
     * {@code J. Am. Chem. Soc.} reads like a name, but a name has no stop and another behind it.
     */
    private boolean isJournal(int at, int stop) {
        if (joined || names.givenEnd - at > 6) {
            return false;
        }
        int next = spaces(stop + 1);
        if (next < limit && CharSet.DIGIT.contains(text.charAt(next))) {
            int word = names.familyEnd;
            while (word > at && CharSet.LETTER.contains(text.charAt(word - 1))) {
                word--;
            }
            return !draft.authors.isEmpty()
                    && JournalTable.instance().isWord(text, word, names.familyEnd);
        }
        int word = next;
        while (word < limit && CharSet.LETTER.contains(text.charAt(word))) {
            word++;
        }
        boolean abbreviated =
                peek(word) == '.' || CharSet.DIGIT.contains(peek(spaces(word))) && word > next;
        return word > next
                && word - next <= 9
                && abbreviated
                && CharSet.UPPER.contains(text.charAt(next))
                && !CharSet.WORD.contains(peek(word));
    }

    /** {@code ACS Nano 2024}: a journal of the table up to the next number. */
    private boolean isListedJournal(int at, int nameEnd) {
        int stop = Math.min(limit, at + 60);
        int digit = nameEnd;
        while (digit < stop
                && !CharSet.DIGIT.contains(text.charAt(digit))
                && text.charAt(digit) != ',') {
            digit++;
        }
        return digit < stop
                && JournalTable.instance().isJournal(text, at, digit)
                && !draft.authors.isEmpty();
    }

    /** The stop after the initials of an only author ends the list. */
    private int withoutStop(int end, Form form, List<Located<PersonName>> into) {
        if (form != Form.FAMILY_INITIALS
                || into.size() != 1
                || text.charAt(end - 1) != '.'
                || draft.has(Part.ET_AL)) {
            return end;
        }
        String given = into.get(0).value().given().orElse("");
        if (given.indexOf('.') != given.length() - 1) {
            return end;
        }
        PersonName name = into.get(0).value();
        Span span = new Span(into.get(0).span().start(), end - 1);
        if (into.get(0).span().end() != end) {
            return end;
        }
        PersonName bare =
                new PersonName(
                        name.family(),
                        Optional.of(given.substring(0, given.length() - 1)),
                        name.suffix());
        into.set(0, Located.at(bare, span, draft.text));
        return end - 1;
    }

    private boolean isCertain(int from, Form form, List<Located<PersonName>> into, int end) {
        boolean several = into.size() > 1 || draft.has(Part.ET_AL);
        switch (form) {
            case FAMILY_INITIALS:
                return several || !TitleWords.startsTitle(text, from, limit) && !isFlat(from, end);
            case FLAT:
                return into.size() > 2;
            case FAMILY_COMMA:
                return several || !isGivenFirst(end);
            case INITIALS_FAMILY:
                if (!several && isJoin(spaces(end))) {
                    return false;
                }
                return several
                        || text.charAt(lastGivenEnd - 1) == '.'
                                && !CollectiveParser.ORGANIZATIONS.contains(
                                        text, lastFamilyStart, lastFamilyEnd);
            default:
                return draft.has(Part.ET_AL)
                        || isYear(spaces(end))
                        || isYear(spaces(spaces(end) + 1))
                        || into.size() > 1 && peek(spaces(end)) == '"'
                        || form == Form.GIVEN_FAMILY && mixed;
        }
    }

    /** {@code Malin Janice L., Stone Jack}: family names before given ones without a comma. */
    private boolean isFlat(int from, int end) {
        int next = spaces(spaces(end) + 1);
        int behind = peek(spaces(end)) == ',' ? names.scan(next, Form.FLAT) : -1;
        char c = peek(spaces(Math.max(behind, end)));
        return behind > 0
                && (c == ',' || c == '.')
                && names.familyEnd + 1 == names.givenStart
                && names.scan(from, Form.FLAT) > 0;
    }

    /** {@code Na Chang, Y. Zhao, N. Ge}: what looks like initials belongs to the next name. */
    private boolean isGivenFirst(int end) {
        int next = spaces(end);
        int word = next;
        while (word < limit && CharSet.LETTER.contains(text.charAt(word))) {
            word++;
        }
        return word > next + 1
                && CharSet.UPPER.contains(text.charAt(next))
                && peek(spaces(word)) == ','
                && names.scan(spaces(spaces(word) + 1), Form.INITIALS_FAMILY) > 0;
    }

    private boolean isYear(int at) {
        int digits = peek(at) == '(' ? at + 1 : at;
        return Years.at(text, digits, limit) > 0;
    }

    /** The offset after the separator of two names, or -1. */
    private int separator(int at) {
        joined = false;
        int next = spaces(at);
        char c = peek(next);
        if (c == '.' && (peek(spaces(next + 1)) == ',' || peek(spaces(next + 1)) == ';')) {
            next = spaces(next + 1);
            c = peek(next);
        }
        boolean comma = c == ',' || c == ';';
        if (comma) {
            next = spaces(next + 1);
            next = particle(next);
        }
        int join = join(next);
        if (join > 0) {
            joined = true;
            return spaces(join);
        }
        return comma ? next : -1;
    }

    /** {@code Malin K, le, Roe R}: skips a particle that lost its name. */
    private int particle(int at) {
        int end = at;
        while (end < limit && CharSet.LOWER.contains(text.charAt(end))) {
            end++;
        }
        boolean lone = end > at && peek(end) == ',' && Particles.is(text, at, end);
        return lone ? spaces(end + 1) : at;
    }

    private boolean isJoin(int at) {
        return join(at) > 0;
    }

    private int join(int at) {
        if (peek(at) == '&') {
            return at + 1;
        }
        char first = peek(at);
        if (first != 'a' && first != 'e' && first != 'u' && first != 'y') {
            return -1;
        }
        for (String word : JOINS) {
            if (text.startsWith(word, at) && at + word.length() < limit) {
                return at + word.length();
            }
        }
        return -1;
    }

    /** The offset after {@code et al} with its stop, or -1; puts it into the draft. */
    private int etAl(int at) {
        int next = at;
        while (next < limit && " ,;.\n*_".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int end = EtAl.end(text, next, limit);
        if (end < 0 || next == at && at > draft.start) {
            return -1;
        }
        draft.put(Part.ET_AL, next, end);
        return end;
    }

    private void add(List<Located<PersonName>> into) {
        int start = Math.min(names.familyStart, names.givenStart);
        int end = Math.max(Math.max(names.familyEnd, names.givenEnd), names.suffixEnd);
        PersonName person =
                new PersonName(
                        PrintedText.clean(draft.text.substring(names.familyStart, names.familyEnd)),
                        names.givenStart == names.givenEnd
                                ? Optional.empty()
                                : Optional.of(
                                        PrintedText.clean(
                                                draft.text.substring(
                                                        names.givenStart, names.givenEnd))),
                        names.suffixEnd > 0
                                ? Optional.of(
                                        draft.text.substring(names.suffixStart, names.suffixEnd))
                                : Optional.empty());
        lastGivenEnd = names.givenEnd;
        lastFamilyStart = names.familyStart;
        lastFamilyEnd = names.familyEnd;
        into.add(new Located<>(person, new Span(start, end), draft.text.substring(start, end)));
    }

    private int spaces(int at) {
        int next = at;
        while (next < limit && " \n*_".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private char peek(int at) {
        return at < limit ? text.charAt(at) : '\uFFFF';
    }
}
