package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.internal.Folded;
import java.util.Objects;

/**
 * A text that statements stand in, with its views: made once, since an article may hold as many
 * statements as it has lines, and the one for prose only when a statement is prose.
 */
final class StatementText {

    private final String text;
    private final Folded folded;
    private CategoryCues cues;

    private StatementText(String text, Folded folded) {
        this.text = text;
        this.folded = folded;
    }

    static StatementText of(CharSequence text) {
        String string = Objects.requireNonNull(text, "text").toString();
        return new StatementText(string, Folded.of(string));
    }

    static StatementText of(Article article) {
        return new StatementText(article.text(), Folded.of(article.folded()));
    }

    String text() {
        return text;
    }

    Folded folded() {
        return folded;
    }

    /** The categories' cues in it. */
    CategoryCues cues() {
        if (cues == null) {
            cues = new CategoryCues(folded);
        }
        return cues;
    }
}
