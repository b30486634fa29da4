package io.github.oncolit.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article, read once and asked often: its text, its zones, its title, byline and date, and the
 * way back from every span of the text to the source it was made from.
 *
 * <p>Immutable and thread-safe.
 */
public final class Article {

    private final String text;
    private final List<Section> sections;

    private Article(String text, List<Section> sections) {
        this.text = text;
        this.sections = List.copyOf(sections);
    }

    /**
     * Reads plain text.
     *
     * @param text any text
     * @return the article; its {@link #text()} is {@code text}
     */
    public static Article ofText(CharSequence text) {
        String string = Objects.requireNonNull(text, "text").toString();
        return new Article(
                string,
                List.of(
                        new Section(
                                SectionKind.BODY, Optional.empty(), new Span(0, string.length()))));
    }

    /**
     * The text that all spans refer to.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The zones, in text order and without overlap.
     *
     * @return the sections
     */
    public List<Section> sections() {
        return sections;
    }

    /**
     * The zone that an offset lies in.
     *
     * @param offset an offset in {@link #text()}
     * @return the kind of the section there; {@link SectionKind#BODY} between sections
     */
    public SectionKind sectionAt(int offset) {
        for (Section section : sections) {
            if (section.span().contains(offset)) {
                return section.kind();
            }
        }
        return SectionKind.BODY;
    }

    /**
     * The people in the byline.
     *
     * @return the authors in printed order, empty if no byline was found
     */
    public List<Located<Author>> byline() {
        return List.of();
    }

    /**
     * What the source printed raised, where it says so ({@code <sup>} in HTML and JATS): the only
     * way to tell {@code cycle<sup>1</sup>} from {@code cycle1}.
     *
     * @return spans of {@link #text()} in text order, empty for plain text
     */
    public List<Span> superscripts() {
        return List.of();
    }
}
