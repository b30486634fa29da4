package io.github.oncolit.citations.generators;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A reference to a journal article as a house style prints it and a copy mars it, and what it says.
 *
 * @param form how it is printed
 * @param mess what the copy did to it; nothing that changes the values
 * @param text what to read
 * @param families the authors' family names, in the order printed; names may be left out after them
 * @param title the title
 * @param journal the abbreviated name of the journal, without stops
 * @param year the year of publication
 * @param volume the volume
 * @param firstPage the first page
 * @param lastPage the last page
 */
public record PrintedReference(
        Form form,
        Mess mess,
        String text,
        List<String> families,
        String title,
        String journal,
        int year,
        String volume,
        String firstPage,
        String lastPage) {

    /** How a reference is printed. */
    public enum Form {
        /** ICMJE's and NLM's: {@code Vey A. Title. Cancer. 1970;1:2-3.} */
        VANCOUVER,
        /** The same with spaces, and no stop behind the journal. */
        SPACED_VANCOUVER,
        /** Names, a colon, the year at the end. */
        COLON,
        /** The year behind the names, as Springer prints it. */
        YEAR_IN_BRACKETS,
        /** The year behind initials with stops, as the APA prints it. */
        APA,
        /** Initials with stops, the year in brackets at the end. */
        YEAR_LAST,
        /** Initials first, the title in quotation marks. */
        QUOTED,
        /** Names left out, month, issue and DOI. */
        FULL_VANCOUVER
    }

    /** What a copy of a page does to a reference. */
    public enum Mess {
        /** Nothing. */
        CLEAN(text -> text),
        /** The number of the list stands before it. */
        NUMBERED(text -> "12. " + text),
        /** The number stands in brackets. */
        BRACKETED(text -> "[12] " + text),
        /** Lines end where those of the page did. */
        BROKEN_LINES(text -> everyFourthSpace(text, '\n')),
        /** Some spaces do not break. */
        NO_BREAK_SPACES(text -> everyFourthSpace(text, '\u00A0')),
        /** Pages are joined by an en dash. */
        EN_DASH(text -> text.replaceAll("(\\d)-(\\d)", "$1\u2013$2")),
        /** Invisible hyphens stand in long words. */
        SOFT_HYPHENS(text -> text.replaceAll("([a-z]{6})(?=[a-z]{4})", "$1\u00AD")),
        /** The words of the page's links follow. */
        LINK_WORDS(text -> text + " [PubMed] [Google Scholar]");

        private final UnaryOperator<String> change;

        Mess(UnaryOperator<String> change) {
            this.change = change;
        }

        private static String everyFourthSpace(String text, char other) {
            StringBuilder changed = new StringBuilder(text);
            int spaces = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == ' ' && ++spaces % 4 == 0) {
                    changed.setCharAt(i, other);
                }
            }
            return changed.toString();
        }
    }

    private record Person(String family, String initials) {}

    private record Work(
            List<Person> people,
            String title,
            String journal,
            int year,
            int volume,
            int first,
            int pages) {}

    private static final List<String> FAMILIES =
            List.of(
                    "Vey",
                    "Harlow",
                    "Ostrander",
                    "de la Torre",
                    "van der Meulen",
                    "O'Neill",
                    "Solal-Brandt",
                    "Müller",
                    "Li",
                    "Ng",
                    "Okoro",
                    "De Las Casas",
                    "Sørensen");
    private static final List<String> TITLES =
            List.of(
                    "Late effects of cranial irradiation",
                    "Adaptive dosing of lumotinib in advanced thymoma: a randomized trial",
                    "PD-1 blockade in non-small-cell lung cancer (THYME-2)",
                    "Quality of life after stage III disease",
                    "A phase 2 study of lumotinib versus placebo, and its extension",
                    "Outcome of patients treated in the 21st century");
    private static final List<String> JOURNALS =
            List.of(
                    "J Clin Oncol",
                    "Ann Oncol",
                    "Lancet Oncol",
                    "N Engl J Med",
                    "Cancer",
                    "Blood",
                    "Int J Radiat Oncol Biol Phys",
                    "Eur J Cancer",
                    "JAMA Oncol",
                    "Nat Rev Cancer");

    /**
     * References in every form, with every mess.
     *
     * @return what {@code @ForAll PrintedReference} takes
     */
    public static Arbitrary<PrintedReference> arbitrary() {
        return with(Mess.values());
    }

    /**
     * References in every form, with some kinds of mess.
     *
     * @param messes the kinds wanted; {@link Mess#CLEAN} alone for what the journals printed
     * @return references with one of them
     */
    public static Arbitrary<PrintedReference> with(Mess... messes) {
        Arbitrary<Person> person =
                Combinators.combine(
                                Arbitraries.of(FAMILIES),
                                Arbitraries.of("A", "KD", "LT", "J", "MS", "Y"))
                        .as(Person::new);
        Arbitrary<Work> work =
                Combinators.combine(
                                person.list().ofMinSize(2).ofMaxSize(6),
                                Arbitraries.of(TITLES),
                                Arbitraries.of(JOURNALS),
                                Arbitraries.integers().between(1970, 2025),
                                Arbitraries.integers().between(1, 499),
                                Arbitraries.integers().between(1, 1499),
                                Arbitraries.integers().between(1, 20))
                        .as(Work::new);
        return Combinators.combine(work, Arbitraries.of(Form.class), Arbitraries.of(messes))
                .as(PrintedReference::print);
    }

    private static PrintedReference print(Work w, Form form, Mess mess) {
        String last = Integer.toString(w.first + w.pages);
        return new PrintedReference(
                form,
                mess,
                mess.change.apply(text(w, form, w.first + "-" + last)),
                w.people.stream().map(Person::family).toList(),
                w.title,
                w.journal,
                w.year,
                Integer.toString(w.volume),
                Integer.toString(w.first),
                last);
    }

    private static String text(Work w, Form form, String pages) {
        String names = join(w, p -> p.family + " " + p.initials);
        String dotted = join(w, p -> p.family + ", " + dots(p.initials));
        String reversed = join(w, p -> dots(p.initials) + " " + p.family);
        String place = w.journal + " " + w.volume;
        return switch (form) {
            case VANCOUVER ->
                    line(
                            "%s. %s. %s. %d;%d:%s.",
                            names, w.title, w.journal, w.year, w.volume, pages);
            case SPACED_VANCOUVER ->
                    line(
                            "%s. %s. %s %d; %d: %s.",
                            names, w.title, w.journal, w.year, w.volume, pages);
            case COLON -> line("%s: %s. %s:%s, %d", names, w.title, place, pages, w.year);
            case YEAR_IN_BRACKETS ->
                    line("%s (%d) %s. %s: %s.", names, w.year, w.title, place, pages);
            case APA ->
                    line(
                            "%s (%d). %s. %s, %d, %s.",
                            dotted, w.year, w.title, w.journal, w.volume, pages);
            case YEAR_LAST -> line("%s %s. %s, %s (%d).", dotted, w.title, place, pages, w.year);
            case QUOTED ->
                    line(
                            "%s, \u201C%s,\u201D %s (%d): %s.",
                            reversed, w.title, place, w.year, pages);
            case FULL_VANCOUVER ->
                    line(
                            "%s, et al. %s. %s. %d Mar 4;%d(7):%s. doi: 10.1000/abc%d.",
                            names, w.title, w.journal, w.year, w.volume, pages, w.first);
        };
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String dots(String initials) {
        return String.join(" ", initials.chars().mapToObj(c -> (char) c + ".").toList());
    }

    private static String join(Work w, Function<Person, String> printer) {
        return String.join(", ", w.people.stream().map(printer).toList());
    }
}
