package io.github.oncolit.core;

import java.util.List;
import java.util.Optional;

/**
 * Bibliographic facts that a source marks up as such and that therefore need no guessing.
 *
 * @param authors the byline's people
 * @param published the date of publication
 * @param titles spellings of the title outside of the text, best first
 * @param families family names known from metadata, to tell double family names by
 */
record ArticleRecord(
        List<Located<Author>> authors,
        Optional<Located<PartialDate>> published,
        List<String> titles,
        List<String> families) {

    static final ArticleRecord EMPTY =
            new ArticleRecord(List.of(), Optional.empty(), List.of(), List.of());
}
