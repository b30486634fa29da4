package io.github.oncolit.core;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The articles of one file, cut out one after the other. */
interface RawArticles extends Closeable {

    /**
     * The next article; empty at the end. What is broken is reported and passed over.
     *
     * @throws IOException if the file breaks off; there is nothing to be had of it then
     */
    Optional<RawArticle> next() throws IOException;

    /** The place of the article that is being read, from 1. */
    long index();

    /** Where that article begins. */
    long offset();
}
