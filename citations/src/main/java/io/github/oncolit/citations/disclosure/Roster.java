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

    /** Who has these initials, dots and hyphens left out of account: an index, or negative. */
    int byInitials(String initials) {
        return index().byInitials(initials);
    }

    /** Who has this full name or surname, given as {@link Letters#key}: an index, or negative. */
    int byName(String key) {
        return index().byName(key);
    }

    /** Where the longest full name starts that ends at {@code end}, or -1. */
    int nameEndingAt(Folded text, int from, int end) {
        return index().nameEndingAt(text, from, end);
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
