package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A list of organisations that several people share, and who of them has which.
 *
 * <pre>
 * divided := organisation ("," organisation)* owners       "honoraria from Acme (A.B.), Bion (both)"
 *          | organisation "and" organisation "respectively"
 * owners  := "(" ("both" | "all" | person (("," | "and" | "/" | "&") person)*) ")"
 * </pre>
 *
 * Owners hold for the organisations before them back to the owners before those; without any the
 * list is everybody's. Linear: a bracket is looked at once for each of a dozen people at most.
 */
final class DividedList {

    private static final int MOST_PEOPLE = 12;
    private static final int LONGEST_OWNERS = 80;
    private static final CharSet TRIM = CharSet.of(" \n,/&");

    private final StatementDraft draft;
    private final Folded text;
    private final List<Person> people;
    private final List<Organization> organizations;
    private final BitSet[] owners;

    private DividedList(StatementDraft draft, List<Person> people, List<Organization> list) {
        this.draft = draft;
        this.text = draft.folded();
        this.people = people;
        this.organizations = new ArrayList<>(list);
        this.owners = new BitSet[list.size()];
    }

    /** Each person's part of a list: null if they share the whole of it. */
    static DividedList of(StatementDraft draft, List<Person> people, List<Organization> list) {
        if (people.size() < 2 || people.size() > MOST_PEOPLE || list.isEmpty()) {
            return null;
        }
        DividedList divided = new DividedList(draft, people, list);
        return divided.byBrackets() || divided.inOrder() ? divided : null;
    }

    /** The organisations of a person. */
    List<Organization> of(int person) {
        List<Organization> own = new ArrayList<>();
        for (int i = 0; i < organizations.size(); i++) {
            if (owners[i] == null || owners[i].get(person)) {
                own.add(organizations.get(i));
            }
        }
        return own;
    }

    private boolean byBrackets() {
        BitSet behind = null;
        boolean told = false;
        for (int i = organizations.size() - 1; i >= 0; i--) {
            Span name = organizations.get(i).name().span();
            int open = bracket(name);
            BitSet own = open < 0 ? null : owners(open);
            if (own != null && own.cardinality() < people.size()) {
                told = true;
            }
            if (own != null && open < name.end()) {
                organizations.set(i, without(organizations.get(i), open));
            }
            behind = own == null ? behind : own;
            owners[i] = behind;
        }
        return told;
    }

    /** Where the bracket opens that ends a name or stands behind it, or -1. */
    private int bracket(Span name) {
        if (text.charAt(name.end() - 1) == ')') {
            int open = name.end() - 1;
            while (open > name.start() && text.charAt(open) != '(') {
                open--;
            }
            return open > name.start() ? open : -1;
        }
        int open = text.skip(CharSet.SPACE, name.end(), draft.window().end());
        return open < draft.window().end() && text.charAt(open) == '(' ? open : -1;
    }

    /** The people whom a bracket names, or null if it holds anything else. */
    private BitSet owners(int open) {
        int limit = Math.min(draft.window().end(), open + LONGEST_OWNERS);
        int close = text.indexOf(')', open, limit);
        BitSet named = new BitSet();
        if (text.startsWithIgnoreCase("(both)", open) || text.startsWithIgnoreCase("(all)", open)) {
            named.set(0, people.size());
            return named;
        }
        int start = open + 1;
        for (int at = start; at <= close; at++) {
            boolean and = text.startsWith(" and ", at);
            if (at == close || and || TRIM.contains(text.charAt(at)) && text.charAt(at) != ' ') {
                int person = person(start, at);
                if (person < 0) {
                    return null;
                }
                named.set(person);
                start = and ? at + " and ".length() : at + 1;
            }
        }
        return close < 0 ? null : named;
    }

    private int person(int from, int to) {
        long name = Letters.hash(text, from, to);
        for (int i = 0; i < people.size(); i++) {
            Span printed = people.get(i).printed().span();
            int family = printed.end();
            while (family > printed.start() && text.charAt(family - 1) != ' ') {
                family--;
            }
            if (name == Letters.hash(text, printed.start(), printed.end())
                    || name == Letters.hash(text, family, printed.end())) {
                return i;
            }
        }
        return -1;
    }

    private Organization without(Organization organization, int open) {
        int start = organization.name().span().start();
        int end = open;
        while (end > start && CharSet.SPACE.contains(text.charAt(end - 1))) {
            end--;
        }
        return OrganizationList.organization(draft.text(), text, start, end, organization.flags());
    }

    /** "Acme and Bion, respectively": one for each person. */
    private boolean inOrder() {
        int count = organizations.size();
        Located<String> last = organizations.get(count - 1).name();
        int at = text.skip(TRIM, last.span().end(), draft.window().end());
        if (count != people.size() || !text.startsWithIgnoreCase("respectively", at)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            owners[i] = new BitSet();
            owners[i].set(i);
        }
        return true;
    }
}
