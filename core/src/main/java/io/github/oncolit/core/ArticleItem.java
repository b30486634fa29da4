package io.github.oncolit.core;

import java.util.Objects;

/**
 * An article of a collection and where in it it stands.
 *
 * @param id what to call it: the {@code id} of its line in JSON Lines; the file's name if it is the
 *     file's only article; else the file's name, {@code #} and the index
 * @param source the file; of a file in an archive, the archive, {@code !} and the name within
 * @param index its place among the articles of that file, from 1
 * @param article the article
 */
public record ArticleItem(String id, String source, long index, Article article) {

    public ArticleItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(article, "article");
    }

    @Override
    public String toString() {
        return id + ": " + article;
    }
}
