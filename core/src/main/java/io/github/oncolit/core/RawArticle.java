package io.github.oncolit.core;

/** An article that was cut out of a collection and not read yet. */
record RawArticle(String id, String source, long index, SourceBytes content) {

    ArticleItem read() {
        return new ArticleItem(id, source, index, Article.of(content));
    }
}
