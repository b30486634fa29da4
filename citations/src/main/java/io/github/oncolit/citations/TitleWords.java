package io.github.oncolit.citations;

import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/** Words that begin titles and that, followed by capitals, could be taken for a family name. */
final class TitleWords {

    private static final WordSet WORDS =
            WordSet.of(
                    "Hepatitis",
                    "Vitamin",
                    "Protein",
                    "Phase",
                    "Type",
                    "Class",
                    "Grade",
                    "Stage",
                    "Group",
                    "Part",
                    "Factor",
                    "Table",
                    "Interleukin",
                    "Interferon",
                    "Influenza",
                    "Complement",
                    "Immunoglobulin",
                    "Cyclin",
                    "Cathepsin",
                    "Cytochrome",
                    "Streptococcus",
                    "Haemophilia",
                    "Hemophilia",
                    "Version",
                    "Appendix",
                    "Chapter",
                    "Section",
                    "World",
                    "Angiotensin",
                    "Apolipoprotein",
                    "Endothelin",
                    "Cyclosporin",
                    "Cystatin");

    private TitleWords() {}

    static boolean startsTitle(Folded text, int at, int limit) {
        int end = at;
        while (end < limit && CharSet.LETTER.contains(text.charAt(end))) {
            end++;
        }
        return end - at > 3 && WORDS.contains(text, at, end);
    }
}
