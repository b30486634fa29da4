package io.github.oncolit.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the head of a web page: metadata as Google Scholar and Dublin Core have them. */
final class HtmlHead {

    private HtmlHead() {}

    /** The title and the authors that it names. */
    static ArticleRecord record(Document document) {
        List<String> titles = new ArrayList<>();
        List<String> families = new ArrayList<>();
        for (Element meta : document.head().children()) {
            if (!meta.nameIs("meta")) {
                continue;
            }
            String name = meta.attr("name").toLowerCase(Locale.ROOT);
            String content = meta.attr("content");
            if (name.equals("citation_title") || name.equals("dc.title")) {
                titles.add(0, content);
            } else if (meta.attr("property").equalsIgnoreCase("og:title")) {
                titles.add(content);
            } else if (name.equals("citation_author") || name.equals("dc.creator")) {
                int comma = content.indexOf(',');
                if (comma > 0) {
                    families.add(content.substring(0, comma).strip());
                }
            }
        }
        String title = document.title();
        if (!title.isEmpty()) {
            titles.add(title);
        }
        return new ArticleRecord(List.of(), Optional.empty(), titles, families);
    }
}
