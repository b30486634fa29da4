package io.github.oncolit.citations.generators;

import io.github.oncolit.citations.disclosure.DisclosureCategory;
import io.github.oncolit.citations.generators.DisclosureTable.Entry;
import io.github.oncolit.citations.generators.DisclosureTable.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a conflict-of-interest statement is printed. */
public enum StatementForm {
    /** ASCO's form: the person on a line, then each category on its line. */
    LINES(Row::person, rows -> run(rows, "\n", "\n", ": ", ", ")),
    /** The same as PubMed prints it: a space before the next person, nothing before a category. */
    GLUED(Row::person, rows -> run(rows, " ", "", ": ", ", ")),
    /** Glued, with line breaks where the page broke. */
    GLUED_LINES(Row::person, rows -> run(rows, "\n", "", ": ", ",\n")),
    /** Glued, with nothing between the last company and the next person: needs the byline. */
    GLUED_WITHOUT_SPACE(Row::person, rows -> run(rows, "", "", ": ", ", ")),
    /** Glued, with cedillas in the place of commas, as a wrong encoding leaves them. */
    GLUED_CEDILLAS(Row::person, rows -> run(rows, " ", "", ":", "\u00B8 ")),
    /** Glued by commas and spaces that do not break. */
    GLUED_NO_BREAK_SPACES(Row::person, rows -> run(rows, ",", "", ":\u00A0", ",\u00A0")),
    /** ASCO's form before 2014: each category with its people. */
    CATEGORIES(Row::person, StatementForm::categories),
    /** Sentences that start with full names. */
    SENTENCES(
            Row::person,
            rows ->
                    "Declaration of interests\n"
                            + sentences(rows, Row::person, "", StatementForm::clause)
                            + "All other authors declare no competing interests."),
    /** Sentences that start with initials. */
    SENTENCES_WITH_INITIALS(
            Row::initials,
            rows ->
                    "Declaration of interests\n"
                            + sentences(rows, Row::initials, "", StatementForm::clause)
                            + "All other authors declare no competing interests."),
    /** The JAMA journals' sentences, with titles and family names. */
    REPORTED(
            StatementForm::doctor,
            rows ->
                    "Conflict of Interest Disclosures: "
                            + sentences(
                                    rows,
                                    StatementForm::doctor,
                                    "reported ",
                                    StatementForm::participle)
                            + "No other disclosures were reported."),
    /** The Oncologist's letters in brackets behind the organisations, and their legend. */
    CODED(Row::person, StatementForm::coded),
    /** Each category with its people, their organisations in brackets. */
    PEOPLE_FIRST(Row::initials, StatementForm::peopleFirst),
    /** The American Society of Hematology's labels within a line, behind the family name. */
    LABELS(Row::family, StatementForm::labels);

    private static final Map<DisclosureCategory, String> CODES =
            Map.of(
                    DisclosureCategory.CONSULTING_ADVISORY, "C/A",
                    DisclosureCategory.RESEARCH_FUNDING, "RF",
                    DisclosureCategory.EMPLOYMENT, "E",
                    DisclosureCategory.EXPERT_TESTIMONY, "ET",
                    DisclosureCategory.HONORARIA, "H",
                    DisclosureCategory.STOCK_OWNERSHIP, "OI");

    private final Function<Row, String> author;
    private final Function<List<Row>, String> printer;

    StatementForm(Function<Row, String> author, Function<List<Row>, String> printer) {
        this.author = author;
        this.printer = printer;
    }

    /** A person as this form prints the name. */
    String author(Row row) {
        return author.apply(row);
    }

    String print(DisclosureTable table) {
        return printer.apply(table.rows());
    }

    /**
     * Whether the text alone says where each name ends; the other forms need the byline.
     *
     * @return whether a reader can do without the names of the authors
     */
    public boolean speaksForItself() {
        return switch (this) {
            case LINES, CODED, GLUED, GLUED_LINES, CATEGORIES, SENTENCES_WITH_INITIALS -> true;
            default -> false;
        };
    }

    /** What this form has a word for. */
    DisclosureTable printable(DisclosureTable table) {
        return this == CODED ? table.limitedTo(CODES.keySet()) : table;
    }

    private static String coded(List<Row> rows) {
        String people =
                rows.stream()
                        .map(row -> row.person() + ": " + lists(row))
                        .collect(Collectors.joining("; "));
        return people
                + ". The other authors indicated no financial relationships.\n"
                + "(C/A) Consulting/advisory relationship; (RF) Research funding; (E) Employment;"
                + " (ET) Expert testimony; (H) Honoraria received; (OI) Ownership interests";
    }

    private static String lists(Row row) {
        return row.entries().stream()
                .map(
                        entry ->
                                String.join(", ", entry.organizations())
                                        + " ("
                                        + CODES.get(entry.category())
                                        + (entry.institution() ? "-Inst)" : ")"))
                .collect(Collectors.joining(", "));
    }

    private static String peopleFirst(List<Row> rows) {
        return rows.stream()
                .flatMap(
                        row ->
                                row.entries().stream()
                                        .map(
                                                entry ->
                                                        noun(entry.category())
                                                                + ", "
                                                                + row.initials()
                                                                + " ("
                                                                + list(entry, ", ")
                                                                + ")"))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String noun(DisclosureCategory category) {
        return switch (category) {
            case EMPLOYMENT -> "employment";
            case LEADERSHIP -> "leadership";
            case STOCK_OWNERSHIP -> "stock ownership";
            case HONORARIA -> "honoraria";
            case CONSULTING_ADVISORY -> "consultancy";
            case SPEAKERS_BUREAU -> "speakers' bureau";
            case RESEARCH_FUNDING -> "research funding";
            case EXPERT_TESTIMONY -> "expert testimony";
            case TRAVEL_EXPENSES -> "travel expenses";
            default -> "other remuneration";
        };
    }

    /**
     * Whether people are printed as initials, which may be those of two.
     *
     * @return whether initials stand for the authors
     */
    public boolean printsInitials() {
        return this == SENTENCES_WITH_INITIALS || this == PEOPLE_FIRST;
    }

    private static String run(
            List<Row> rows, String person, String category, String colon, String comma) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(text.isEmpty() ? "" : person).append(row.person());
            for (Entry entry : row.entries()) {
                text.append(category).append(label(entry.category())).append(colon);
                text.append(list(entry, comma));
            }
        }
        return text.toString();
    }

    private static String categories(List<Row> rows) {
        return DisclosureTable.ASCO.stream()
                .map(category -> label(category) + ": " + people(rows, category))
                .collect(Collectors.joining(" "));
    }

    private static String people(List<Row> rows, DisclosureCategory category) {
        String people =
                rows.stream()
                        .flatMap(
                                row ->
                                        row.entries().stream()
                                                .filter(e -> e.category() == category)
                                                .map(e -> row.person() + ", " + list(e, ", ")))
                        .collect(Collectors.joining("; "));
        return people.isEmpty() ? "None" : people;
    }

    private static String sentences(
            List<Row> rows,
            Function<Row, String> subject,
            String verb,
            Function<Entry, String> clause) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(subject.apply(row)).append(' ');
            text.append(
                    row.entries().stream()
                            .map(entry -> verb + clause.apply(entry))
                            .collect(Collectors.joining("; ")));
            text.append(". ");
        }
        return text.toString();
    }

    private static String labels(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(row.family()).append(": ");
            text.append(
                    row.entries().stream()
                            .map(entry -> label(entry.category()) + ": " + list(entry, ", "))
                            .collect(Collectors.joining("; ")));
            text.append(". ");
        }
        return text.toString();
    }

    private static String doctor(Row row) {
        return "Dr " + row.family();
    }

    private static String participle(Entry entry) {
        return phrase(
                entry,
                switch (entry.category()) {
                    case EMPLOYMENT -> "being an employee of";
                    case LEADERSHIP -> "being a founder of";
                    case STOCK_OWNERSHIP -> "holding stock in";
                    case HONORARIA -> "receiving honoraria from";
                    case CONSULTING_ADVISORY -> "serving on the advisory board of";
                    case SPEAKERS_BUREAU -> "receiving lecture fees from";
                    case RESEARCH_FUNDING -> "receiving research support from";
                    case EXPERT_TESTIMONY -> "giving expert testimony for";
                    case TRAVEL_EXPENSES -> "receiving travel expenses from";
                    default -> "receiving other support from";
                });
    }

    private static String clause(Entry entry) {
        return phrase(
                entry,
                switch (entry.category()) {
                    case EMPLOYMENT -> "is an employee of";
                    case LEADERSHIP -> "is a founder of";
                    case STOCK_OWNERSHIP -> "owns shares in";
                    case HONORARIA -> "has received honoraria from";
                    case CONSULTING_ADVISORY -> "reports consulting fees from";
                    case SPEAKERS_BUREAU -> "has received lecture fees from";
                    case RESEARCH_FUNDING -> "reports research funding from";
                    case EXPERT_TESTIMONY -> "reports expert testimony from";
                    case TRAVEL_EXPENSES -> "has received travel support from";
                    default -> "reports other support from";
                });
    }

    /** The words with the organisations; payment to the institution before the preposition. */
    private static String phrase(Entry entry, String words) {
        int preposition = words.lastIndexOf(' ');
        String paid = entry.institution() ? " (to institution)" : "";
        List<String> names = entry.organizations();
        int last = names.size() - 1;
        return words.substring(0, preposition)
                + paid
                + words.substring(preposition)
                + " "
                + (last == 0
                        ? names.get(0)
                        : String.join(", ", names.subList(0, last)) + ", and " + names.get(last));
    }

    private static String label(DisclosureCategory category) {
        return category.ascoLabel().orElseThrow();
    }

    private static String list(Entry entry, String comma) {
        String flag = entry.institution() ? " (Inst)" : "";
        return entry.organizations().stream()
                .map(name -> name + flag)
                .collect(Collectors.joining(comma));
    }
}
