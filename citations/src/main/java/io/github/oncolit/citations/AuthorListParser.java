package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.citations.NameScanner.Form;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;

/**
 * Reads the list of people at the start of a reference.
 *
 * <pre>
 * list = name {separator name} [separator et-al] [end]
 * end  = "." | ":" | "," before a quoted title | "(" year                (NameListEnd)
 * </pre>
 *
 * <p>The first name decides the form of the list; a later name may have another one, as the last
 * author in APA and in ACS lists. A list that a title could also begin with needs a second witness:
 * a further name, {@code et al}, or the year. Each name is tried in at most five forms of at most
 * six words, so the time is linear.
 */
final class AuthorListParser {

    private static final Form[] FORMS = Form.values();

    private final Draft draft;
    private final Folded text;
    private final int limit;
    private final NameScanner names;
    private final CollectiveParser groups;
    private final NameSeparator separators;
    private NameDoubts doubts;
    private final NameListEnd ends;
    private boolean mixed;

    /** Whether the first name's initials have stops, so that a later article is no initial. */
    private boolean dotted;

    private int lastGivenEnd;
    private int lastFamilyStart;
    private int lastFamilyEnd;

    AuthorListParser(Draft draft, int limit) {
        this(draft, limit, new CollectiveParser(draft));
    }

    AuthorListParser(Draft draft, int limit, CollectiveParser groups) {
        this.draft = draft;
        this.text = draft.folded;
        this.limit = limit;
        this.names = new NameScanner(text, limit);
        this.groups = groups;
        this.separators = new NameSeparator(draft, limit);
        this.ends = new NameListEnd(draft, limit);
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
        dotted = text.charAt(names.givenEnd - 1) == '.';
        Form later = form == Form.FIRST_INVERTED ? Form.GIVEN_FAMILY : form;
        while (true) {
            int etAl = separators.etAl(end);
            if (etAl > 0) {
                end = lastAfter(etAl, later, into);
                break;
            }
            int next = separators.separator(end);
            if (next < 0) {
                break;
            }
            etAl = separators.etAl(next);
            if (etAl > 0) {
                end = lastAfter(etAl, later, into);
                break;
            }
            int stop = form == Form.INITIALS_FAMILY ? givenFirst(next) : -1;
            stop = stop > 0 ? stop : name(next, later);
            stop = stop > 0 ? stop : unlike(next, later);
            if (stop < 0 || dotted && isArticle() || isTitle(next, form)) {
                break;
            }
            end = stop;
            add(into);
        }
        return isCertain(from, form, into, end) ? ends.trim(end, form, into) : from;
    }

    /** {@code , A Randomized, Double-Blind Trial}: the article of a title in capitals. */
    private boolean isArticle() {
        return names.givenStart < names.familyStart
                && names.givenEnd - names.givenStart == 1
                && text.charAt(names.givenStart) == 'A';
    }

    /** {@code , Vitamin D and cancer}: a word of titles with a capital behind it. */
    private boolean isTitle(int at, Form form) {
        return form == Form.FAMILY_INITIALS && TitleWords.startsTitle(text, at, limit);
    }

    /** A later name in another form than the first one. */
    private int unlike(int at, Form form) {
        int end = -1;
        boolean pairs = form == Form.FAMILY_GIVEN || form == Form.GIVEN_FAMILY;
        if (!pairs || form == Form.FAMILY_GIVEN && separators.joined) {
            end = other(at, form);
        }
        if (end < 0 && form == Form.FAMILY_INITIALS) {
            end = names.lowerFamily(at);
            end = end < 0 ? names.shortGiven(at) : end;
            end = end < 0 && !separators.joined ? names.lone(at) : end;
            end = end < 0 ? names.lost(at) : end;
        }
        if (end < 0 && form == Form.GIVEN_FAMILY) {
            end = name(at, Form.INITIALS_FAMILY);
            mixed |= end > 0;
        }
        return end;
    }

    /** {@code . . . Roe R. (2012)}: the last author behind those left out, before the year. */
    private int lastAfter(int etAl, Form form, List<Located<PersonName>> into) {
        int next = spaces(etAl);
        int end = names.scan(next, form);
        if (end < 0 || peek(spaces(end)) != '(' || !ends.isYear(spaces(end))) {
            return etAl;
        }
        add(into);
        return end;
    }

    /** {@code Bo Zhu} among names with initials: the next name or a journal must follow. */
    private int givenFirst(int at) {
        int end = names.scan(at, Form.GIVEN_FAMILY);
        if (end < 0 || peek(spaces(end)) != ',' || doubts().isListedJournal(at, end)) {
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
                    || other == Form.FIRST_INVERTED
                    || other == Form.FAMILY_INITIALS && form == Form.INITIALS_FAMILY && dotted
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
                        || separators.isJoin(next)
                        || next > end && GroupScanner.isFor(text, next)
                        || separators.etAl(end) > 0
                        || EditorWords.end(text, next, limit) > 0 && next > end
                        || text.charAt(end - 1) == '.';
        if (!delimited && form == Form.INITIALS_FAMILY && !draft.authors.isEmpty()) {
            return names.firstWordOfFamily();
        }
        if (!delimited) {
            return names.suffixEnd == end
                            || form == Form.FAMILY_INITIALS && doubts().isUnstopped(next, end)
                    ? end
                    : -1;
        }
        if ((form == Form.INITIALS_FAMILY || form == Form.GIVEN_FAMILY)
                && (c == '.' && doubts().isJournal(at, next)
                        || doubts().isListedJournal(at, end))) {
            return -1;
        }
        return end;
    }

    private boolean isCertain(int from, Form form, List<Located<PersonName>> into, int end) {
        boolean several = into.size() > 1 || draft.has(Part.ET_AL);
        switch (form) {
            case FAMILY_INITIALS:
                return several
                        || !TitleWords.startsTitle(text, from, limit)
                                && !doubts().isFlat(from, end);
            case FLAT:
                return into.size() > 2 && !isOrganization(into.get(0));
            case FAMILY_COMMA:
                return several || !doubts().isGivenFirst(end);
            case INITIALS_FAMILY:
                if (!several && separators.isJoin(spaces(end))) {
                    return false;
                }
                return several
                        || text.charAt(lastGivenEnd - 1) == '.'
                                && !CollectiveParser.ORGANIZATIONS.contains(
                                        text, lastFamilyStart, lastFamilyEnd);
            case FIRST_INVERTED:
                return into.size() > 1 && ends.isMarked(end, form, into);
            default:
                return ends.isMarked(end, form, into) && !isOrganization(into.get(0))
                        || form == Form.GIVEN_FAMILY && (mixed || several && hasInitial(into))
                        || form == Form.FAMILY_GIVEN && several && isParted(from, end);
        }
    }

    /** {@code American Society of Cells}: words of organisations among several make no person. */
    private boolean isOrganization(Located<PersonName> first) {
        Span name = first.span();
        int words = 1;
        for (int i = name.start(); i < name.end(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words > 2
                && text.indexOf(',', name.start(), name.end()) < 0
                && CollectiveParser.ORGANIZATIONS.anyIn(text, name.start(), name.end());
    }

    /** {@code Ada Roe, María C. Poe}: an initial with its stop, which titles have not. */
    private static boolean hasInitial(List<Located<PersonName>> names) {
        for (Located<PersonName> name : names) {
            String given = name.value().given().orElse("");
            int initial = given.length() - 2;
            if (initial > 1 && given.charAt(initial - 1) == ' ' && given.endsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Roe, Ada; Poe, Jean-Luc}: a semicolon between the names, where titles have none. */
    private boolean isParted(int from, int end) {
        return text.indexOf(';', from, end) > 0;
    }

    private void add(List<Located<PersonName>> into) {
        int start = Math.min(names.familyStart, names.givenStart);
        int end = Math.max(Math.max(names.familyEnd, names.givenEnd), names.suffixEnd);
        PersonName person =
                new PersonName(
                        draft.value(names.familyStart, names.familyEnd),
                        draft.optional(names.givenStart, names.givenEnd),
                        draft.optional(names.suffixStart, names.suffixEnd));
        lastGivenEnd = names.givenEnd;
        lastFamilyStart = names.familyStart;
        lastFamilyEnd = names.familyEnd;
        into.add(new Located<>(person, new Span(start, end), draft.text.substring(start, end)));
    }

    /** Made for the few lists that need it. */
    private NameDoubts doubts() {
        if (doubts == null) {
            doubts = new NameDoubts(draft, names, separators, groups);
        }
        return doubts;
    }

    private int spaces(int at) {
        return text.skip(NameSeparator.SPACES, at, limit);
    }

    private char peek(int at) {
        return at < limit ? text.charAt(at) : '\uFFFF';
    }
}
