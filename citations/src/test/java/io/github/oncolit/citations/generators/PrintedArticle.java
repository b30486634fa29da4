package io.github.oncolit.citations.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * An article printed from numbers: a body that cites each work of a list, in the order of the list,
 * and the list.
 *
 * @param house how the markers are printed
 * @param body sentences with their markers; with markup if the house is {@link House#RAISED}
 * @param list the works, each on a line with its number
 * @param targets what each marker cites, as numbers of the list, in the order printed
 */
public record PrintedArticle(House house, String body, String list, List<List<Integer>> targets) {

    /** How a marker is printed after a word that a stop follows. */
    public enum House {
        /** {@code drugs [1, 2].} */
        BRACKET(" [", "].", ", "),
        /** {@code drugs.[1,2]} */
        BRACKET_AFTER_STOP(".[", "]", ","),
        /** {@code drugs (1, 2).} */
        PAREN(" (", ").", ", "),
        /** {@code drugs.1,2}: what was raised lost its markup. */
        GLUED(".", "", ","),
        /** {@code drugs.<sup>1,2</sup>}; for {@link PrintedArticle#html} alone. */
        RAISED(".<sup>", "</sup>", ","),
        /** {@code drugs (Quist et al., 1980; Abe et al., 1980).} */
        AUTHOR_YEAR(" (", ").", "; ");

        private final String open;
        private final String close;
        private final String comma;

        House(String open, String close, String comma) {
            this.open = open;
            this.close = close;
            this.comma = comma;
        }
    }

    private static final List<String> FAMILIES =
            List.of(
                    "Quist", "Abe", "Dahl", "Zorn", "Brandt", "Yates", "Costa", "Nyberg", "Evers",
                    "Moss", "Faure", "Xavier", "Greco", "Ibsen", "Wolff", "Hahn");
    private static final List<String> SENTENCES =
            List.of(
                    "Tumors shed fragments into blood",
                    "Radiation spares the larynx",
                    "Few elderly patients enter trials",
                    "Survival improved with both drugs",
                    "Late effects are often missed");

    /**
     * Articles that cite nine to sixty works, in every house's form.
     *
     * @return what {@code @ForAll PrintedArticle} takes
     */
    public static Arbitrary<PrintedArticle> arbitrary() {
        return Combinators.combine(
                        Arbitraries.of(House.class),
                        Arbitraries.integers().between(9, 60),
                        Arbitraries.longs())
                .as(PrintedArticle::of);
    }

    /**
     * An article that cites works, one to four at a time; the same for the same arguments.
     *
     * @param house how the markers are printed
     * @param works how many works are cited
     * @param seed which of the articles with so many works
     * @return the article
     */
    public static PrintedArticle of(House house, int works, long seed) {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder();
        List<List<Integer>> targets = new ArrayList<>();
        for (int next = 1; next <= works; ) {
            List<Integer> cited = new ArrayList<>();
            for (int left = 1 + random.nextInt(4); left > 0 && next <= works; left--) {
                cited.add(next++);
            }
            targets.add(cited);
            body.append(SENTENCES.get(random.nextInt(SENTENCES.size())))
                    .append(house.open)
                    .append(marker(house, cited, random.nextBoolean()))
                    .append(house.close)
                    .append(targets.size() % 5 == 0 ? "\n\n" : " ");
        }
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= works; i++) {
            list.append(i).append(". ").append(work(i)).append('\n');
        }
        return new PrintedArticle(house, body.toString().strip(), list.toString(), targets);
    }

    private static String marker(House house, List<Integer> cited, boolean asRange) {
        int size = cited.size();
        if (house == House.AUTHOR_YEAR) {
            return String.join(house.comma, cited.stream().map(PrintedArticle::cite).toList());
        }
        if (asRange && size > 2) {
            return cited.get(0) + "\u2013" + cited.get(size - 1);
        }
        return String.join(house.comma, cited.stream().map(String::valueOf).toList());
    }

    private static String family(int number) {
        return FAMILIES.get(number % FAMILIES.size());
    }

    private static int year(int number) {
        return 1980 + number / FAMILIES.size();
    }

    private static String cite(int number) {
        return family(number) + " et al., " + year(number);
    }

    private static String work(int number) {
        return String.format(
                Locale.ROOT,
                "%s K, Ito S, Lund P. Study of many people. Cancer. %d;%d:%d-%d.",
                family(number),
                year(number),
                100 + number,
                10 + number,
                15 + number);
    }

    /**
     * As a plain text.
     *
     * @return a title, the body and the list under their headings
     */
    public String text() {
        return "Two Drugs in Lung Cancer\n\nIntroduction\n" + body + "\n\nReferences\n" + list;
    }

    /**
     * As a page.
     *
     * @return a title, the body and the list under their headings
     */
    public String html() {
        StringBuilder html = new StringBuilder("<h1>Two Drugs</h1><h2>Introduction</h2>");
        body.lines()
                .filter(line -> !line.isEmpty())
                .forEach(line -> html.append("<p>").append(line).append("</p>"));
        html.append("<h2>References</h2>");
        list.lines().forEach(line -> html.append("<p>").append(line).append("</p>"));
        return html.toString();
    }
}
