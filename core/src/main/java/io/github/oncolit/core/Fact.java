package io.github.oncolit.core;

import java.util.List;

/**
 * Something that an article says: a reference, a marker, a trial identifier, a statistic, a
 * disclosure.
 *
 * <p>For every fact found in an article, {@code fact.span().textIn(article.text())} equals {@code
 * fact.raw()}.
 */
public interface Fact {

    /**
     * Where the fact stands.
     *
     * @return a half-open range of UTF-16 units of the text that was read
     */
    Span span();

    /**
     * What is printed there.
     *
     * @return the characters at {@link #span()}, unchanged
     */
    String raw();

    /**
     * What is odd about it.
     *
     * @return diagnostics in text order, empty if nothing was noticed
     */
    List<Diagnostic> diagnostics();
}
