package io.github.oncolit.citations;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random references with invented names, printed in the field's house styles. */
final class PrintedReferences {

    /** What was printed, and how. */
    record Printed(
            String text,
            List<String> families,
            String title,
            String journal,
            int year,
            String volume,
            String first,
            String last) {}

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
                    "Adaptive dosing of lumotinib in advanced thymoma: a randomized trial",
                    "Late effects of cranial irradiation",
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

    private PrintedReferences() {}

    static Arbitrary<Printed> references() {
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
        return Combinators.combine(work, Arbitraries.integers().between(0, 7))
                .as(PrintedReferences::print);
    }

    private static Printed print(Work w, int style) {
        String last = Integer.toString(w.first + w.pages);
        String pages = w.first + "-" + last;
        String vancouver = join(w, ", ", p -> p.family + " " + p.initials);
        String dotted = join(w, ", ", p -> p.family + ", " + dots(p.initials));
        String text =
                switch (style) {
                    case 0 ->
                            vancouver + ". " + w.title + ". " + w.journal + ". " + w.year + ";"
                                    + w.volume + ":" + pages + ".";
                    case 1 ->
                            vancouver + ". " + w.title + ". " + w.journal + " " + w.year + "; "
                                    + w.volume + ": " + pages + ".";
                    case 2 ->
                            vancouver + ": " + w.title + ". " + w.journal + " " + w.volume + ":"
                                    + pages + ", " + w.year;
                    case 3 ->
                            vancouver + " (" + w.year + ") " + w.title + ". " + w.journal + " "
                                    + w.volume + ": " + pages + ".";
                    case 4 ->
                            dotted + " (" + w.year + "). " + w.title + ". " + w.journal + ", "
                                    + w.volume + ", " + pages + ".";
                    case 5 ->
                            dotted + " " + w.title + ". " + w.journal + " " + w.volume + ", "
                                    + pages + " (" + w.year + ").";
                    case 6 ->
                            join(w, ", ", p -> dots(p.initials) + " " + p.family)
                                    + ", \u201C"
                                    + w.title
                                    + ",\u201D "
                                    + w.journal
                                    + " "
                                    + w.volume
                                    + " ("
                                    + w.year
                                    + "): "
                                    + pages
                                    + ".";
                    default ->
                            vancouver
                                    + ", et al. "
                                    + w.title
                                    + ". "
                                    + w.journal
                                    + ". "
                                    + w.year
                                    + " Mar 4;"
                                    + w.volume
                                    + "(7):"
                                    + pages
                                    + ". doi: 10.1000/abc"
                                    + w.first
                                    + ".";
                };
        return new Printed(
                text,
                w.people.stream().map(Person::family).toList(),
                w.title,
                w.journal,
                w.year,
                Integer.toString(w.volume),
                Integer.toString(w.first),
                last);
    }

    private static String dots(String initials) {
        return String.join(" ", initials.chars().mapToObj(c -> (char) c + ".").toList());
    }

    private static String join(
            Work w, String separator, java.util.function.Function<Person, String> printer) {
        return String.join(separator, w.people.stream().map(printer).toList());
    }
}
