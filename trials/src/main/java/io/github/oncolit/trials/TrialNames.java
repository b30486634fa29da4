package io.github.oncolit.trials;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;
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

    private static final int BESIDE = 32;
    private static final int JOINT = 2;

    private final List<TrialName> own = new ArrayList<>();
    private final List<TrialName> furniture = new ArrayList<>();

    private TrialNames() {}

    /**
     * Finds the names, except those in what belongs to the site around the article.
     *
     * @param article an article
     * @return the names in text order
     */
    public static List<TrialName> in(Article article) {
        return Trials.in(article).names();
    }

    /**
     * Finds the names in what belongs to the site and not to the article.
     *
     * @param article an article
     * @return the names in text order
     */
    public static List<TrialName> inFurniture(Article article) {
        return Trials.in(article).furnitureNames();
    }

    /** The names of a pass over an article's text, the article's own and the site's apart. */
    static TrialNames of(Article article, TrialReader reader) {
        TrialNames names = new TrialNames();
        List<TrialFinding> ids = reader.ids();
        int next = 0;
        for (Span span : reader.names()) {
            while (next < ids.size() && ids.get(next).end() < span.start() - BESIDE) {
                next++;
            }
            Optional<TrialId> id = beside(article.text(), span, ids, next);
            TrialName name = new TrialName(span, span.textIn(article.text()), id, List.of());
            SectionKind zone = article.sectionAt(span.start());
            (zone == SectionKind.FURNITURE ? names.furniture : names.own).add(name);
        }
        return names;
    }

    List<TrialName> own() {
        return own;
    }

    List<TrialName> furniture() {
        return furniture;
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
            } else if (id.start() >= name.end() && isJoint(text, name, id.start())) {
                return Optional.of(new TrialId(id.registry(), id.value()));
            }
        }
        return Optional.ofNullable(before).map(id -> new TrialId(id.registry(), id.value()));
    }

    /** Whether a name and the identifier behind it belong to one another. */
    private static boolean isJoint(String text, Span name, int to) {
        int from = name.end();
        boolean inside = name.start() > 0 && text.charAt(name.start() - 1) == '(';
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' && text.charAt(i + 1) == ' ';
            if (stop || c == '\n' || c == ';' && !inside) {
                return false;
            }
        }
        return to - from <= 1 || isOpened(text, from);
    }

    /** Whether an opening mark comes first, or the word trial or study. */
    private static boolean isOpened(String text, int from) {
        int at = text.charAt(from) == ' ' ? from + 1 : from;
        return "([:;,/".indexOf(text.charAt(at)) >= 0
                || text.startsWith(") (", from)
                || text.regionMatches(
                        true,
                        at,
                        TrialIdCues.NUMBER_OF_NAME,
                        0,
                        TrialIdCues.NUMBER_OF_NAME.length())
                || text.regionMatches(true, at, "trial", 0, 5)
                || text.regionMatches(true, at, "study", 0, 5);
    }
}
