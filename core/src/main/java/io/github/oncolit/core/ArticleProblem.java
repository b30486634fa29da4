package io.github.oncolit.core;

import java.util.Objects;

/**
 * An article, or a whole file, that a {@linkplain Articles stream} had to leave out.
 *
 * @param source the file; of a file in an archive, the archive, {@code !} and the name within
 * @param index the article's place in that file, from 1; 0 if the file as a whole is meant
 * @param offset where it begins: UTF-16 units of the file's text without compression and byte-order
 *     mark; 0 if the file as a whole is meant
 * @param reason what is wrong, and what to do where something can be done
 */
public record ArticleProblem(String source, long index, long offset, String reason) {

    public ArticleProblem {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The problem in a sentence.
     *
     * @return such as {@code a.xml.gz, article 17 at 40213: ends in the middle}
     */
    @Override
    public String toString() {
        return source + (index > 0 ? ", article " + index + " at " + offset : "") + ": " + reason;
    }
}
