package io.github.oncolit.citations.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A random table of disclosures and the many ways to print it. Names and companies are put together
 * from invented pieces and from well-known ones.
 */
record PrintedTable(List<Row> rows) {

    /** One person's lists. */
    record Row(String person, String initials, List<Entry> entries) {}

    /** One category with its organisations. */
    record Entry(DisclosureCategory category, List<String> organizations, boolean institution) {}

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
    private static final DisclosureCategory[] ASCO = {
        DisclosureCategory.EMPLOYMENT,
        DisclosureCategory.LEADERSHIP,
        DisclosureCategory.STOCK_OWNERSHIP,
        DisclosureCategory.HONORARIA,
        DisclosureCategory.CONSULTING_ADVISORY,
        DisclosureCategory.SPEAKERS_BUREAU,
        DisclosureCategory.RESEARCH_FUNDING,
        DisclosureCategory.EXPERT_TESTIMONY,
        DisclosureCategory.TRAVEL_EXPENSES,
        DisclosureCategory.OTHER
    };

    static PrintedTable random(long seed) {
        Random random = new Random(seed);
        List<String> families = new ArrayList<>(List.of(FAMILY));
        List<Row> rows = new ArrayList<>();
        int people = 1 + random.nextInt(4);
        for (int i = 0; i < people; i++) {
            String family = families.remove(random.nextInt(families.size()));
            String given = GIVEN[random.nextInt(GIVEN.length)];
            String middle = random.nextBoolean() ? (char) ('A' + random.nextInt(20)) + ". " : "";
            rows.add(
                    new Row(
                            given + " " + middle + family,
                            given.charAt(0)
                                    + (middle.isEmpty() ? "" : middle.substring(0, 1))
                                    + capitals(family),
                            entries(random)));
        }
        return new PrintedTable(rows);
    }

    private static String capitals(String family) {
        StringBuilder capitals = new StringBuilder();
        for (String word : family.split(" ")) {
            capitals.append(word.charAt(0));
        }
        return capitals.toString();
    }

    private static List<Entry> entries(Random random) {
        List<Entry> entries = new ArrayList<>();
        int wanted = 1 + random.nextInt(4);
        for (DisclosureCategory category : ASCO) {
            if (random.nextInt(ASCO.length) < wanted) {
                entries.add(new Entry(category, companies(random), random.nextInt(4) == 0));
            }
        }
        if (entries.isEmpty()) {
            entries.add(new Entry(DisclosureCategory.HONORARIA, companies(random), false));
        }
        return entries;
    }

    private static List<String> companies(Random random) {
        List<String> pool = new ArrayList<>(List.of(COMPANIES));
        List<String> chosen = new ArrayList<>();
        int number = 1 + random.nextInt(5);
        for (int i = 0; i < number; i++) {
            chosen.add(pool.remove(random.nextInt(pool.size())));
        }
        return chosen;
    }

    /** The names, as a byline prints them. */
    Roster roster() {
        return Roster.ofPrinted(rows.stream().map(Row::person).toList());
    }

    /** ASCO's form, each list on its line. */
    String byLine() {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(row.person()).append('\n');
            for (Entry entry : row.entries()) {
                text.append(label(entry)).append(": ").append(list(entry, ", ")).append('\n');
            }
        }
        return text.toString();
    }

    /** The same run together; {@code between} stands before the next person. */
    String glued(String between, String comma, String colon) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(text.isEmpty() ? "" : between).append(row.person());
            for (Entry entry : row.entries()) {
                text.append(label(entry)).append(colon).append(list(entry, comma));
            }
        }
        return text.toString();
    }

    /** ASCO's form before 2014. */
    String byCategory() {
        StringBuilder text = new StringBuilder();
        for (DisclosureCategory category : ASCO) {
            String entries =
                    rows.stream()
                            .flatMap(
                                    row ->
                                            row.entries().stream()
                                                    .filter(e -> e.category() == category)
                                                    .map(e -> row.person() + ", " + list(e, ", ")))
                            .collect(Collectors.joining("; "));
            text.append(text.isEmpty() ? "" : " ")
                    .append(category.ascoLabel().orElseThrow())
                    .append(": ")
                    .append(entries.isEmpty() ? "None" : entries);
        }
        return text.toString();
    }

    /** Sentences; {@code initials} or full names. */
    String narrative(boolean initials) {
        StringBuilder text = new StringBuilder("Declaration of interests\n");
        for (Row row : rows) {
            text.append(initials ? row.initials() : row.person());
            String clauses =
                    row.entries().stream().map(e -> clause(e)).collect(Collectors.joining("; "));
            text.append(' ').append(clauses).append(". ");
        }
        return text.append("All other authors declare no competing interests.").toString();
    }

    /** JAMA's sentences, with titles and surnames. */
    String jama() {
        StringBuilder text = new StringBuilder("Conflict of Interest Disclosures: ");
        for (Row row : rows) {
            String clauses =
                    row.entries().stream()
                            .map(e -> "reported " + reported(e))
                            .collect(Collectors.joining("; "));
            text.append(doctor(row)).append(' ').append(clauses).append(". ");
        }
        return text.append("No other disclosures were reported.").toString();
    }

    /** The American Society of Hematology's labels within a line, behind the surname. */
    String blood() {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            String entries =
                    row.entries().stream()
                            .map(e -> label(e) + ": " + list(e, ", "))
                            .collect(Collectors.joining("; "));
            text.append(surname(row)).append(": ").append(entries).append(". ");
        }
        return text.toString();
    }

    static String doctor(Row row) {
        return "Dr " + surname(row);
    }

    static String surname(Row row) {
        for (String family : FAMILY) {
            if (row.person().contains(family)) {
                return family;
            }
        }
        throw new IllegalStateException(row.person());
    }

    private static String reported(Entry entry) {
        String paid = entry.institution() ? " (to institution)" : "";
        String list = prose(entry.organizations());
        return switch (entry.category()) {
            case EMPLOYMENT -> "being an employee" + paid + " of " + list;
            case LEADERSHIP -> "being a founder" + paid + " of " + list;
            case STOCK_OWNERSHIP -> "holding stock" + paid + " in " + list;
            case HONORARIA -> "receiving honoraria" + paid + " from " + list;
            case CONSULTING_ADVISORY -> "serving on the advisory board" + paid + " of " + list;
            case SPEAKERS_BUREAU -> "receiving lecture fees" + paid + " from " + list;
            case RESEARCH_FUNDING -> "receiving research support" + paid + " from " + list;
            case EXPERT_TESTIMONY -> "giving expert testimony" + paid + " for " + list;
            case TRAVEL_EXPENSES -> "receiving travel expenses" + paid + " from " + list;
            default -> "receiving other support" + paid + " from " + list;
        };
    }

    private static String clause(Entry entry) {
        String paid = entry.institution() ? " (to institution)" : "";
        String list = prose(entry.organizations());
        return switch (entry.category()) {
            case EMPLOYMENT -> "is an employee" + paid + " of " + list;
            case LEADERSHIP -> "is a founder" + paid + " of " + list;
            case STOCK_OWNERSHIP -> "owns shares" + paid + " in " + list;
            case HONORARIA -> "has received honoraria" + paid + " from " + list;
            case CONSULTING_ADVISORY -> "reports consulting fees" + paid + " from " + list;
            case SPEAKERS_BUREAU -> "has received lecture fees" + paid + " from " + list;
            case RESEARCH_FUNDING -> "reports research funding" + paid + " from " + list;
            case EXPERT_TESTIMONY -> "reports expert testimony" + paid + " for " + list;
            case TRAVEL_EXPENSES -> "has received travel support" + paid + " from " + list;
            default -> "reports other support" + paid + " from " + list;
        };
    }

    private static String prose(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
    }

    private static String label(Entry entry) {
        return entry.category().ascoLabel().orElseThrow();
    }

    private static String list(Entry entry, String comma) {
        String flag = entry.institution() ? " (Inst)" : "";
        return entry.organizations().stream()
                .map(name -> name + flag)
                .collect(Collectors.joining(comma));
    }

    /** What must be read, one line for each organisation; {@code initials} or full names. */
    List<String> lines(boolean initials) {
        return lines(initials ? Row::initials : Row::person);
    }

    /** What must be read, with the people as printed. */
    List<String> lines(Function<Row, String> printed) {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            for (Entry entry : row.entries()) {
                for (String name : entry.organizations()) {
                    lines.add(
                            line(printed.apply(row), entry.category(), name, entry.institution()));
                }
            }
        }
        return lines.stream().sorted().toList();
    }

    /** What was read, in the same form. */
    static List<String> lines(DisclosureStatement statement) {
        List<String> lines = new ArrayList<>();
        for (Disclosure disclosure : statement.disclosures()) {
            for (Organization organization : disclosure.organizations()) {
                lines.add(
                        line(
                                disclosure.author().map(a -> a.value()).orElse("nobody"),
                                disclosure.category().value(),
                                organization.name().value(),
                                organization.institution()));
            }
        }
        return lines.stream().sorted().toList();
    }

    private static String line(
            String person, DisclosureCategory category, String name, boolean institution) {
        return person + " | " + category + " | " + name + (institution ? " | Inst" : "");
    }
}
