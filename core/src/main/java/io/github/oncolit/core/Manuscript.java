package io.github.oncolit.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader makes of a source, before zones are looked for: the text, its lines, and what the
 * markup says beyond them.
 *
 * @param text the text that all spans refer to
 * @param lines the lines that hold more than blanks, in text order
 * @param superscripts what the source raises
 * @param links the source's links, in text order
 * @param anchors the elements that links can lead to, by id
 * @param map the way back to the source
 * @param record what the source's metadata says in so many words
 */
record Manuscript(
        String text,
        List<Line> lines,
        List<Span> superscripts,
        List<Link> links,
        Map<String, Span> anchors,
        SourceMap map,
        ArticleRecord record) {

    Manuscript {
        lines = List.copyOf(lines);
        superscripts = List.copyOf(superscripts);
        links = List.copyOf(links);
        anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
    }
}
