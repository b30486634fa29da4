package io.github.oncolit.trials.links;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import java.util.Arrays;
import java.util.Locale;

/**
 * The parts of an article by the words of its headings (IMRaD). A heading that says nothing belongs
 * to the part before it: {@code Overall survival} below {@code Results}.
 */
final class ArticleParts {

    private final Article article;
    private final int[] starts;
    private final ResultZone[] parts;

    ArticleParts(Article article) {
        this.article = article;
        this.starts = new int[article.sections().size()];
        this.parts = new ResultZone[starts.length];
        ResultZone part = ResultZone.BODY;
        for (int i = 0; i < starts.length; i++) {
            Section section = article.sections().get(i);
            starts[i] = section.heading().map(h -> h.span()).orElse(section.span()).start();
            if (section.kind() == SectionKind.BODY && section.heading().isPresent()) {
                part = part(section.heading().get().value(), part);
            }
            parts[i] = part;
        }
    }

    ResultZone at(int offset) {
        return switch (article.sectionAt(offset)) {
            case TITLE -> ResultZone.TITLE;
            case ABSTRACT -> ResultZone.ABSTRACT;
            case CAPTION -> ResultZone.CAPTION;
            case TABLE -> ResultZone.TABLE;
            default -> body(offset);
        };
    }

    private ResultZone body(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int at = found >= 0 ? found : -found - 2;
        return at < 0 ? ResultZone.BODY : parts[at];
    }

    private static ResultZone part(String heading, ResultZone before) {
        String words = heading.toLowerCase(Locale.ROOT);
        if (words.contains("result") || words.contains("findings")) {
            return ResultZone.RESULTS;
        }
        if (words.contains("discussion") || words.contains("comment")) {
            return ResultZone.DISCUSSION;
        }
        if (words.contains("conclusion") || words.contains("interpretation")) {
            return ResultZone.CONCLUSION;
        }
        if (words.contains("introduction") || words.contains("background")) {
            return ResultZone.INTRODUCTION;
        }
        return words.contains("methods") || words.contains("materials")
                ? ResultZone.METHODS
                : before;
    }
}
