package io.github.oncolit.examples.laws;

import java.util.List;
import java.util.Random;

/**
 * Texts that are hard to read fast: openings that are never closed, lists that never end, words
 * that promise something, put together at random.
 *
 * <pre>
 * shape  = piece { piece }, up to six
 * piece  = opening | separator | cue | number | name | markup | junk
 * </pre>
 */
final class NastyPieces {

    private static final List<List<String>> KINDS =
            List.of(
                    List.of("(", "[", "{", "\"", "\u201C", "((", "[1", "(HR ", "(Doe, ", "<a "),
                    List.of(" ", ", ", "; ", ". ", ": ", "-", "\u2013", "/", "\n", "\n\n", "\t"),
                    List.of(
                            "HR ",
                            "95% CI ",
                            "P = ",
                            "median ",
                            "OS and ",
                            "versus ",
                            "respectively",
                            "et al. ",
                            "In: ",
                            "eds. ",
                            "doi:",
                            "https://",
                            "Accessed ",
                            "PMID: ",
                            "NCT",
                            "EudraCT ",
                            "trial ",
                            "Honoraria: ",
                            "received ",
                            "grants from ",
                            "and ",
                            "References\n",
                            "Disclosures\n",
                            "Abstract\n",
                            "By ",
                            "Table 1. "),
                    List.of(
                            "0",
                            "1",
                            "12",
                            "0.58",
                            "\u00B7",
                            "55%",
                            "2020",
                            "2020a",
                            "12(3):",
                            "45-9",
                            "01702948",
                            "1,2",
                            "\u00B2",
                            "\uFF11"),
                    List.of(
                            "Roe A, ",
                            "Ada Roe, MD",
                            "van den Berg",
                            "Amgen",
                            "J Clin Oncol",
                            "KEYNOTE-189",
                            "A.R. ",
                            "Smith ",
                            "AB",
                            "Q"),
                    List.of(
                            "<sup>1</sup>",
                            "<p>",
                            "<li>",
                            "<div>",
                            "<table><td>",
                            "<h2>",
                            "<b>",
                            "&",
                            "&amp;",
                            "&#x2013;",
                            "<!--",
                            "<![CDATA[",
                            "</p>",
                            "<sec>",
                            "<ref>"),
                    List.of("\u0000", "\uD800", "\u00AD", "\u200B", "a", "\u0130", "*", "#", "%"));

    private NastyPieces() {}

    /** One shape; the same for the same number. */
    static String shape(int number) {
        Random random = new Random(number);
        StringBuilder shape = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            List<String> kind = KINDS.get(random.nextInt(KINDS.size()));
            shape.append(kind.get(random.nextInt(kind.size())));
        }
        return shape.toString();
    }
}
