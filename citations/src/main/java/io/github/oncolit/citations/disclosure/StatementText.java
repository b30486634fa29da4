package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.Folded;
import java.util.Objects;

/**
 * A text that statements stand in, with its views: made once, since an article may hold as many
 * statements as it has lines.
 *
 * @param text the text
 * @param folded its folded view
 * @param cues the categories' cues in it
 * @param holdsSums whether any sum of money can be in it
 */
record StatementText(String text, Folded folded, CategoryCues cues, boolean holdsSums) {

    static StatementText of(CharSequence text) {
        Folded folded = Folded.of(Objects.requireNonNull(text, "text").toString());
        String string = text.toString();
        return new StatementText(
                string, folded, new CategoryCues(folded), AmountScanner.isPossible(string));
    }
}
