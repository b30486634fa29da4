package io.github.oncolit.citations.apparatus;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.MarkerStyle;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Section;
import io.github.oncolit.core.SectionKind;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds numbers in square brackets a little above the end of the list. They are no markers, since
 * they lead nowhere; in an article that cites so they were meant to be.
 *
 * <pre>
 * unlisted = "[" , number , { ( "," | "-" ) , [ " " ] , number } , "]" ;     (* all above the list *)
 * </pre>
 *
 * Linear: a bracket is looked at once, as far as its few characters.
 */
final class UnlistedNumbers {

    private static final Set<SectionKind> ZONES =
            EnumSet.of(SectionKind.ABSTRACT, SectionKind.BODY, SectionKind.CAPTION);
    private static final int FAR = 20;
    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 3;

    private UnlistedNumbers() {}

    static void in(
            Article article,
            List<Reference> references,
            List<CitationMarker> markers,
            List<ApparatusLead> leads) {
        if (markers.isEmpty() || markers.get(0).style() != MarkerStyle.BRACKET) {
            return;
        }
        int highest =
                references.stream()
                        .mapToInt(r -> Math.max(ListNumbering.number(r).orElse(0), r.ordinal()))
                        .max()
                        .orElse(0);
        Folded text = Folded.of(article.folded());
        for (Section section : article.sections()) {
            if (!ZONES.contains(section.kind())) {
                continue;
            }
            int end = section.span().end();
            int open = text.indexOf('[', section.span().start(), end);
            while (open >= 0) {
                int close = close(text, open, end, highest);
                if (close >= 0) {
                    Span span = new Span(open, close + 1);
                    leads.add(
                            new ApparatusLead(
                                    ApparatusCheck.CITED_NOT_LISTED,
                                    List.of(span),
                                    List.of(),
                                    "printed "
                                            + span.textIn(article.text())
                                            + ", the list ends at "
                                            + highest));
                }
                open = text.indexOf('[', open + 1, end);
            }
        }
    }

    /** The closing bracket, if all between are numbers a little above the list; else -1. */
    private static int close(Folded text, int open, int end, int highest) {
        int number = 0;
        int digits = 0;
        for (int i = open + 1; i < Math.min(end, open + LONGEST); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits < MOST_DIGITS) {
                number = number * 10 + c - '0';
                digits++;
            } else if (c == ',' || c == '-' || c == ']') {
                if (digits == 0 || number <= highest || number > highest + FAR) {
                    return -1;
                }
                if (c == ']') {
                    return i;
                }
                number = 0;
                digits = 0;
            } else if (c != ' ' || digits > 0) {
                return -1;
            }
        }
        return -1;
    }
}
