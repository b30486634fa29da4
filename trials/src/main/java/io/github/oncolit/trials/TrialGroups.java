package io.github.oncolit.trials;

import io.github.oncolit.core.internal.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of cooperative groups' and of sponsors' numbers. */
final class TrialGroups {

    /** A group: its name in canonical spelling and the shapes of its numbers. */
    record Group(String printed, String canonical, List<TrialIdShape> shapes) {}

    /**
     * A number that stands for itself.
     *
     * @param owner the group's canonical name, empty for a sponsor's number
     * @param second the second unit of its shape
     * @param cued whether trial, study or protocol must stand beside it
     */
    record Bare(String owner, TrialIdShape shape, char second, boolean cued) {

        /** Whether the character behind the first is one of the shape's. */
        boolean mayGoOn(TrialText text, int at) {
            return switch (second) {
                case '#' -> text.isDigit(at);
                case 'A' -> text.isUpper(at);
                default -> text.raw(at) == second || text.fold(at) == second;
            };
        }
    }

    private static final TrialTerms<Group> NAMES = new TrialTerms<>();
    private static final List<List<Bare>> BARE = load();

    private TrialGroups() {}

    private static List<List<Bare>> load() {
        List<List<Bare>> bare = new ArrayList<>();
        for (int i = 0; i < 128; i++) {
            bare.add(new ArrayList<>());
        }
        for (List<String> row : Tsv.read(TrialGroups.class, "groups.tsv", 5).rows()) {
            Group group = new Group(row.get(0), row.get(1), shapes(row.get(2)));
            NAMES.add(row.get(0), group);
            addBare(bare, row.get(1), row.get(3), true);
            addBare(bare, row.get(1), row.get(4), false);
        }
        for (List<String> row : Tsv.read(TrialGroups.class, "sponsors.tsv", 3).rows()) {
            addBare(bare, "", row.get(1), row.get(2).equals("yes"));
        }
        return bare.stream().map(List::copyOf).toList();
    }

    private static List<TrialIdShape> shapes(String cell) {
        return Arrays.stream(cell.split(" ")).map(TrialIdShape::of).toList();
    }

    private static void addBare(List<List<Bare>> bare, String owner, String cell, boolean cued) {
        for (String pattern : cell.split(" ")) {
            if (!pattern.isEmpty()) {
                char second = pattern.charAt(1) == '{' ? '#' : pattern.charAt(1);
                TrialIdShape shape = TrialIdShape.of(pattern);
                bare.get(pattern.charAt(0)).add(new Bare(owner, shape, second, cued));
            }
        }
    }

    /** The group whose name starts at an offset, or null. */
    static TrialTerms.Match<Group> nameAt(TrialText text, int start) {
        return NAMES.mayStartAt(text, start) ? NAMES.startingAt(text, start) : null;
    }

    /** Whether a group's name goes from one offset to another. */
    static boolean isName(TrialText text, int start, int end) {
        TrialTerms.Match<Group> group = nameAt(text, start);
        return group != null && group.end() == end;
    }

    /** The numbers that stand for themselves and start with a character. */
    static List<Bare> bare(char first) {
        char key = first >= '0' && first <= '9' ? '#' : first;
        return key < 128 ? BARE.get(key) : List.of();
    }
}
