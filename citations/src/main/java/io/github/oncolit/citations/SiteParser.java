package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Months;

/**
 * Reads works of registries and web sites, which put their dates between title and site.
 *
 * <pre>
 * registry = "ClinicalTrials.gov" "." publisher date title | title "." "ClinicalTrials.gov" publisher
 * dated    = title "." date "." site
 * late     = site "." date title
 * </pre>
 */
final class SiteParser {

    private final WorkStretch stretch;
    private final Draft draft;
    private final Folded text;
    private final TitleParser titles;

    SiteParser(WorkStretch stretch, TitleParser titles) {
        this.stretch = stretch;
        this.draft = stretch.draft;
        this.text = draft.folded;
        this.titles = titles;
    }

    /** {@code ClinicalTrials.gov. Publisher; 2020 [cited 2021 Mar 4]. Title}. */
    boolean registryFirst() {
        int name = stretch.forward(stretch.from, stretch.to);
        if (!text.startsWithIgnoreCase("clinicaltrials.gov", name)) {
            return false;
        }
        int nameEnd = name + 18;
        int title = stretch.forward(stretch.locus.end, draft.end);
        int titleEnd = draft.mask.nextTaken(title);
        int publisherEnd = stretch.trim(nameEnd, stretch.to);
        if (titleEnd - title < 8) {
            return false;
        }
        draft.put(Part.CONTAINER, name, nameEnd);
        int publisher = stretch.forward(nameEnd, publisherEnd);
        if (publisher < publisherEnd) {
            draft.put(Part.PUBLISHER, publisher, publisherEnd);
        }
        titles.title(title, titleEnd);
        return true;
    }

    /** {@code Title. ClinicalTrials.gov. Publisher}. */
    boolean registered() {
        int registry = registry();
        if (registry <= stretch.from) {
            return false;
        }
        int end = registry + 18;
        draft.put(Part.CONTAINER, registry, end);
        stretch.put(Part.PUBLISHER, stretch.forward(end, stretch.to), stretch.to);
        titles.title(stretch.from, registry);
        return true;
    }

    /** The offset of {@code ClinicalTrials.gov} after a title, or -1. */
    private int registry() {
        for (int i = stretch.from; i < stretch.to; i++) {
            char c = text.charAt(i);
            if ((c == 'C' || c == 'c') && text.startsWithIgnoreCase("clinicaltrials.gov", i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Title. July 15, 2020. Journal}: a clause that is a date divides title and host. */
    boolean dated() {
        DateScanner dates = new DateScanner(text, stretch.to);
        for (int end = ClauseScanner.end(draft, stretch.from, stretch.to);
                end < stretch.to;
                end = ClauseScanner.end(draft, end + 1, stretch.to)) {
            int start = stretch.forward(end + 1, stretch.to);
            int word = Months.wordEnd(text, start, stretch.to);
            int stop = Months.at(text, start, word) > 0 ? dates.scan(start) : -1;
            int host = stop > 0 ? stretch.forward(stop, stretch.to) : stretch.to;
            if (stop > 0 && host < stretch.to && text.charAt(stop) == '.') {
                int hostEnd = ClauseScanner.end(draft, host, stretch.to);
                draft.take(start, stop);
                stretch.put(
                        draft.has(Part.URL)
                                        || CollectiveParser.ORGANIZATIONS.anyIn(text, host, hostEnd)
                                ? Part.PUBLISHER
                                : Part.CONTAINER,
                        host,
                        hostEnd);
                titles.title(stretch.from, end + (text.charAt(end) == '.' ? 0 : 1));
                return true;
            }
        }
        return false;
    }

    /** {@code Title. July 15, 2020. Journal.}: a date of its own divides title and host. */
    boolean hostLast() {
        if (!draft.has(Part.MONTH) || draft.has(Part.VOLUME) || draft.has(Part.FIRST_PAGE)) {
            return false;
        }
        int host = stretch.forward(stretch.locus.end, draft.end);
        int hostEnd =
                stretch.trim(
                        host,
                        ClauseScanner.end(
                                draft, host, Math.max(host, Math.min(draft.firstNote, draft.end))));
        int titleEnd = stretch.trim(stretch.from, stretch.locus.start);
        if (host >= hostEnd
                || hostEnd - host > 90
                || titleEnd - stretch.from < 12
                || !stretch.isSiteName(host, hostEnd, 12)) {
            return false;
        }
        boolean site =
                draft.has(Part.URL) || CollectiveParser.ORGANIZATIONS.anyIn(text, host, hostEnd);
        stretch.put(site ? Part.PUBLISHER : Part.CONTAINER, host, hostEnd);
        titles.title(stretch.from, titleEnd);
        return true;
    }

    /** {@code Site. 2008 [cited 2014 Dec 28]. Title. Available from}: the title behind the date. */
    boolean titleLast() {
        if (!draft.has(Part.ACCESSED)
                || draft.has(Part.VOLUME)
                || stretch.locus.end >= draft.startOf(Part.ACCESSED)
                || text.charAt(Math.max(0, draft.startOf(Part.ACCESSED) - 1)) != ' ') {
            return false;
        }
        int title = stretch.forward(draft.endOf(Part.ACCESSED), draft.end);
        int titleEnd = draft.mask.nextTaken(title);
        int siteEnd = stretch.trim(stretch.from, Math.min(stretch.to, stretch.locus.start));
        if (titleEnd - title < 12
                || title >= draft.end
                || !CharSet.UPPER.contains(text.charAt(title))
                || siteEnd - stretch.from > 80) {
            return false;
        }
        stretch.put(Part.CONTAINER, stretch.forward(stretch.from, siteEnd), siteEnd);
        titles.title(title, titleEnd);
        return true;
    }
}
