package io.github.oncolit.citations.generators;

import io.github.oncolit.citations.disclosure.DisclosureCategory;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Who has which relationships with whom: what a statement is printed from. */
record DisclosureTable(List<Row> rows) {

    /** One person's lists, in the order of the categories. */
    record Row(String given, String middle, String family, List<Entry> entries) {

        String person() {
            return given + " " + (middle.isEmpty() ? "" : middle + ". ") + family;
        }

        String initials() {
            StringBuilder initials = new StringBuilder(given.substring(0, 1)).append(middle);
            for (String word : family.split(" ")) {
                initials.append(word.charAt(0));
            }
            return initials.toString();
        }

        Row limitedTo(Set<DisclosureCategory> categories) {
            List<Entry> some =
                    entries.stream().filter(e -> categories.contains(e.category())).toList();
            return new Row(given, middle, family, some);
        }

        /** The initials without those of particles: who shares them cannot be told apart. */
        String capitals() {
            return initials().replaceAll("[a-z]", "");
        }
    }

    /** One category with its organisations, all paid to the institution or none. */
    record Entry(DisclosureCategory category, List<String> organizations, boolean institution) {}

    /** The categories of ASCO's form, in its order. */
    static final List<DisclosureCategory> ASCO =
            List.of(
                    DisclosureCategory.EMPLOYMENT,
                    DisclosureCategory.LEADERSHIP,
                    DisclosureCategory.STOCK_OWNERSHIP,
                    DisclosureCategory.HONORARIA,
                    DisclosureCategory.CONSULTING_ADVISORY,
                    DisclosureCategory.SPEAKERS_BUREAU,
                    DisclosureCategory.RESEARCH_FUNDING,
                    DisclosureCategory.EXPERT_TESTIMONY,
                    DisclosureCategory.TRAVEL_EXPENSES,
                    DisclosureCategory.OTHER);

    private static final String[] GIVEN = {"Hanna", "Pavel", "Ingrid", "Marco", "Sofia", "Peter"};
    private static final String[] FAMILY = {
        "Vesterlund", "Drobny", "van Ostade", "McAllister", "Oyelaran", "Di Pietro", "Zwick"
    };
    private static final String[] COMPANIES = {
        "Amgen",
        "Boehringer Ingelheim",
        "Bristol Myers Squibb",
        "MSD",
        "Roche",
        "AstraZeneca",
        "Brackwater Therapeutics",
        "Nordfjell Pharma",
        "Zeverin Oncology",
        "Lumora Diagnostics",
        "Kite, a Gilead company",
        "Johnson & Johnson",
        "Roche/Genentech",
        "Eli Lilly",
        "Tarnwell Biosciences",
        "Pfizer, Inc"
    };

    static Arbitrary<DisclosureTable> arbitrary() {
        Arbitrary<Entry> entry =
                Combinators.combine(
                                Arbitraries.of(ASCO),
                                Arbitraries.of(COMPANIES)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(5)
                                        .uniqueElements(),
                                Arbitraries.of(false, false, false, true))
                        .as(Entry::new);
        Arbitrary<List<Entry>> entries =
                entry.list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .uniqueElements(Entry::category)
                        .map(DisclosureTable::inOrder);
        Arbitrary<String> middle =
                Arbitraries.oneOf(
                        Arbitraries.just(""),
                        Arbitraries.chars().range('A', 'T').map(String::valueOf));
        return Combinators.combine(Arbitraries.of(GIVEN), middle, Arbitraries.of(FAMILY), entries)
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(Row::family)
                .uniqueElements(Row::capitals)
                .map(DisclosureTable::new);
    }

    /** The relationships of some categories, and who has any of them. */
    DisclosureTable limitedTo(Set<DisclosureCategory> categories) {
        return new DisclosureTable(
                rows.stream()
                        .map(row -> row.limitedTo(categories))
                        .filter(row -> !row.entries().isEmpty())
                        .toList());
    }

    private static List<Entry> inOrder(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(entry -> ASCO.indexOf(entry.category())))
                .toList();
    }
}
