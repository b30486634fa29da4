package io.github.oncolit.trials;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The names of trials in an article.
 *
 * <pre>{@code
 * Article article = Article.ofText("In the KEYNOTE-189 study (NCT02578680), ...");
 * TrialNames.in(article).get(0).raw(); // "KEYNOTE-189"
 * }</pre>
 *
 * <p>A name is known by its shape (capitals, often with a number) together with what stands beside
 * it: the words trial or study, an identifier, a title's colon or parentheses; or by being of a
 * known family with a number.
 */
public final class TrialNames {

    private static final int BESIDE = 24;
    private static final int JOINT = 2;

    private TrialNames() {}

    /**
     * Finds the names, except those in what belongs to the site around the article.
     *
     * @param article an article
     * @return the names in text order
     */
    public static List<TrialName> in(Article article) {
        return read(article, false);
    }

    /**
     * Finds the names in what belongs to the site and not to the article.
     *
     * @param article an article
     * @return the names in text order
     */
    public static List<TrialName> inFurniture(Article article) {
        return read(article, true);
    }

    private static List<TrialName> read(Article article, boolean furniture) {
        Objects.requireNonNull(article, "article");
        TrialReader reader = TrialReader.read(article.text());
        List<TrialName> names = new ArrayList<>();
        List<TrialFinding> ids = reader.ids();
        int next = 0;
        for (Span span : reader.names()) {
            while (next < ids.size() && ids.get(next).end() < span.start() - BESIDE) {
                next++;
            }
            if (article.sectionAt(span.start()) == SectionKind.FURNITURE == furniture) {
                Optional<TrialId> id = beside(article.text(), span, ids, next);
                names.add(new TrialName(span, span.textIn(article.text()), id, List.of()));
            }
        }
        return List.copyOf(names);
    }

    /** The identifier behind a name, else the one before it, in the same sentence. */
    private static Optional<TrialId> beside(
            String text, Span name, List<TrialFinding> ids, int from) {
        TrialFinding before = null;
        for (int i = from; i < ids.size(); i++) {
            TrialFinding id = ids.get(i);
            if (id.start() > name.end() + BESIDE) {
                break;
            }
            if (!id.valid()) {
                continue;
            }
            if (id.end() <= name.start() && name.start() - id.end() <= JOINT) {
                before = id;
            } else if (id.start() >= name.end() && isJoint(text, name.end(), id.start())) {
                return Optional.of(new TrialId(id.registry(), id.value()));
            }
        }
        return Optional.ofNullable(before).map(id -> new TrialId(id.registry(), id.value()));
    }

    private static boolean isJoint(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean stop = text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
            if (stop || text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }
}
