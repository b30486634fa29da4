package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.internal.Folded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The authors of an article, by whom the names and initials in its statements are resolved.
 *
 * <p>Immutable and thread-safe; equal if the people are.
 */
public final class Roster {

    /** Nobody: names are told by their shape and by the statement's own evidence. */
    public static final Roster EMPTY = new Roster(List.of());

    private final List<PersonName> people;
    private RosterIndex index;

    /**
     * A roster of names.
     *
     * @param people the authors in printed order
     */
    public Roster(List<PersonName> people) {
        this.people = List.copyOf(Objects.requireNonNull(people, "people"));
    }

    /**
     * A roster of names as a byline prints them.
     *
     * @param names names with the given names first ({@code Jan H. van der Berg}) or with initials
     *     last ({@code Berg JH}); other orders need a {@link PersonName}
     * @return the roster
     */
    public static Roster ofPrinted(List<String> names) {
        Objects.requireNonNull(names, "names");
        return new Roster(names.stream().map(PrintedName::read).toList());
    }

    /**
     * The authors.
     *
     * @return the names in the order given
     */
    public List<PersonName> people() {
        return people;
    }

    /** Whether nobody is on it. */
    boolean isEmpty() {
        return people.isEmpty();
    }

    /** The person at an index. */
    Optional<PersonName> person(int index) {
        return index < 0 ? Optional.empty() : Optional.of(people.get(index));
    }

    /** Who has the initials in a range, dots and hyphens left out: an index, or negative. */
    int byInitials(Folded text, int start, int end) {
        return isEmpty() ? -1 : index().byInitials(Letters.key(text, start, end));
    }

    /** Who has the full name or surname in a range: an index, or negative. */
    int byName(Folded text, int start, int end) {
        return isEmpty() ? -1 : index().byName(Letters.key(text, start, end));
    }

    /** Who has the name, surname or initials in a range: an index, or negative. */
    int find(Folded text, int start, int end) {
        int index = byName(text, start, end);
        return index == -1 ? byInitials(text, start, end) : index;
    }

    /** Whose initial and surname these are: an index, or negative. */
    int byName(char initial, Folded text, int start, int end) {
        return isEmpty() ? -1 : index().byName(initial + Letters.key(text, start, end));
    }

    /** Where the longest full name starts that ends at {@code end}, or -1. */
    int nameEndingAt(Folded text, int from, int end) {
        return isEmpty() ? -1 : index().nameEndingAt(text, from, end);
    }

    /**
     * The index, made when a name is first looked up, since most statements name nobody. Two
     * threads may make it at once: it is immutable, and either will do.
     */
    private RosterIndex index() {
        RosterIndex made = index;
        if (made == null) {
            made = new RosterIndex(people);
            index = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster roster && people.equals(roster.people);
    }

    @Override
    public int hashCode() {
        return people.hashCode();
    }

    @Override
    public String toString() {
        return people.toString();
    }
}
