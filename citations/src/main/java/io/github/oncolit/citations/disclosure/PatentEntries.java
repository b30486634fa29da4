package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands under ASCO's label for patents and royalties: sometimes companies, mostly free text
 * on inventions.
 *
 * <pre>
 * list := item ("," item)*
 * item := organisation | prose
 * prose: an organisation behind "from", "to", "by", "through", "at", "with"
 * </pre>
 *
 * An entry in prose that names no payer gives no organisation.
 */
final class PatentEntries {

    private static final List<String> LINKS =
            List.of("from", "to", "by", "through", "at", "with", "for");

    private PatentEntries() {}

    /** The organisations named between two offsets. */
    static List<Organization> read(String text, Folded folded, int from, int to) {
        List<Organization> list = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = EntryBounds.itemEnd(folded, start, to);
            Organization item = OrganizationList.item(text, folded, start, end);
            if (item != null) {
                if (isOrganization(folded, item.name())) {
                    list.add(item);
                } else {
                    prose(text, folded, item, list);
                }
            }
            start = end + 1;
        }
        return list;
    }

    private static boolean isOrganization(Folded text, Located<String> name) {
        int start = name.span().start();
        int end = name.span().end();
        if (CompanyTable.canonical(text, start, end) != null) {
            return true;
        }
        int words = 0;
        boolean known = false;
        for (int at = start; at < end; ) {
            int stop = at;
            while (stop < end && !CharSet.SPACE.contains(text.charAt(stop))) {
                stop++;
            }
            if (stop > at) {
                words++;
                char first = text.charAt(at);
                String word = text.subSequence(at, stop).toString();
                boolean small = CharSet.LOWER.contains(first);
                if (small && !word.equals("of") && !word.equals("and") && !word.equals("for")
                        || CharSet.DIGIT.contains(first)
                        || isInvention(word)) {
                    return false;
                }
                known |= CompanyTable.isOrganizationWord(text, at, stop);
            }
            at = stop + 1;
        }
        return known || words == 1 && CharSet.UPPER.contains(text.charAt(start));
    }

    private static boolean isInvention(String word) {
        String key = Letters.key(word);
        return key.startsWith("patent")
                || key.startsWith("royalt")
                || key.startsWith("inventor")
                || key.startsWith("coinventor")
                || key.startsWith("licens")
                || key.startsWith("method")
                || key.startsWith("intellectual");
    }

    private static void prose(
            String text, Folded folded, Organization item, List<Organization> list) {
        int start = item.name().span().start();
        int end = item.name().span().end();
        int known = knownStart(folded, start, end);
        if (known > start) {
            list.add(OrganizationList.organization(text, folded, start, known, item.flags()));
            start = known;
        }
        for (int at = start; at < end; at++) {
            if (at > start && CharSet.WORD.contains(folded.charAt(at - 1))) {
                continue;
            }
            int name = afterLink(folded, at, end);
            if (name > at) {
                int stop = ProseName.end(folded, name, end);
                if (stop > name && ProseName.isLikely(folded, name, stop)) {
                    list.add(payer(text, folded, name, stop, item));
                    at = stop - 1;
                }
            }
        }
    }

    /** A payer, flagged if it is a university or the money goes to the institution. */
    private static Organization payer(
            String text, Folded folded, int start, int end, Organization item) {
        Organization payer = OrganizationList.organization(text, folded, start, end, item.flags());
        if (payer.isUniversity()) {
            return payer.with(payer.name().map(n -> RelationshipFlag.INSTITUTION));
        }
        int limit = item.name().span().end();
        for (int at = end; at < limit && at < end + 40; at++) {
            if (folded.startsWithIgnoreCase("institution", at)) {
                Span span = new Span(at, at + "institution".length());
                return payer.with(Located.at(RelationshipFlag.INSTITUTION, span, text));
            }
        }
        return payer;
    }

    /** Where a known name at the start of an entry ends, or the start. */
    private static int knownStart(Folded text, int start, int end) {
        int known = Math.max(start, CompanyTable.longestAt(text, start, end));
        while (known > start && known < end && text.charAt(known) == ' ') {
            int stop = known + 1;
            while (stop < end && CharSet.LETTER.contains(text.charAt(stop))) {
                stop++;
            }
            if (!CompanyTable.isOrganizationWord(text, known + 1, stop)) {
                break;
            }
            known = stop;
        }
        return known;
    }

    /** Where the words behind a preposition start, or -1. */
    private static int afterLink(Folded text, int at, int end) {
        for (String link : LINKS) {
            int after = at + link.length();
            if (after < end && text.startsWithIgnoreCase(link, at) && text.charAt(after) == ' ') {
                int name = after + 1;
                return text.startsWithIgnoreCase("the ", name) ? name + 4 : name;
            }
        }
        return -1;
    }
}
