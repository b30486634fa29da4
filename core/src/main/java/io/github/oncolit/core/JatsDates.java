package io.github.oncolit.core;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sets the dates of publication, each on a line, and keeps the earliest. */
final class JatsDates {

    private final Typesetter out;
    private final JatsParts parts;
    private Optional<Located<PartialDate>> published = Optional.empty();

    JatsDates(Typesetter out, JatsParts parts) {
        this.out = out;
        this.parts = parts;
    }

    /** The earliest date that was set. */
    Optional<Located<PartialDate>> published() {
        return published;
    }

    /** Sets a date; not those of a collection or a release, which are not the article's. */
    void set(Element pubDate) {
        Element year = JatsParts.child(pubDate, "year");
        String type = pubDate.attr("pub-type") + pubDate.attr("date-type");
        if (year == null || type.contains("release") || type.contains("collection")) {
            return;
        }
        Element month = JatsParts.child(pubDate, "month");
        Element day = JatsParts.child(pubDate, "day");
        Span span = set(year, month, day);
        NumericDate.of(year, month, day)
                .filter(date -> published.map(p -> date.compareTo(p.value()) < 0).orElse(true))
                .ifPresent(
                        date ->
                                published =
                                        Optional.of(new Located<>(date, span, out.textAt(span))));
    }

    private Span set(Element year, Element month, Element day) {
        Optional<SectionKind> outer = out.zone();
        out.breakLine();
        out.zone(Optional.of(SectionKind.DATE));
        int mark = out.mark();
        parts.set(year, "");
        parts.set(month, " ");
        parts.set(day, " ");
        out.breakLine();
        out.zone(outer);
        return out.since(mark);
    }
}
