package io.github.oncolit.citations;

import io.github.oncolit.core.Article;
import java.util.List;
import java.util.Objects;

/** The reference list of an article. */
public final class References {

    private References() {}

    /**
     * Reads the reference lists of an article.
     *
     * @param article an article
     * @return its references in text order, numbered through from 1; their spans refer to {@link
     *     Article#text()}
     */
    public static List<Reference> in(Article article) {
        Objects.requireNonNull(article, "article");
        return ReferenceSplitter.in(article);
    }

    /**
     * Reads a reference list. Items are told apart by their labels ({@code 1.}, {@code [1]}, {@code
     * (1)}, {@code 1)}, {@code a)}), by bullets, by blank lines, or by line where each line reads
     * as a reference; several may stand on one line.
     *
     * @param text the list, with or without its heading
     * @return the references in text order, numbered from 1; their spans refer to {@code text}
     */
    public static List<Reference> split(CharSequence text) {
        return ReferenceSplitter.split(Objects.requireNonNull(text, "text").toString());
    }

    /**
     * Groups references that cite the same work: those with the same DOI, the same PubMed number,
     * the same journal, volume and first page, or the same title and year.
     *
     * @param references references of one list or of several
     * @return the groups of two and more, in the order of their first members
     */
    public static List<List<Reference>> duplicates(List<Reference> references) {
        return ReferenceDuplicates.of(List.copyOf(references));
    }
}
