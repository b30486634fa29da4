package io.github.oncolit.citations;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Link;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.Folded;
import io.github.oncolit.core.internal.Scanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The links of an article that lead to its reference list: {@code xref} in JATS, {@code <a
 * href="#r1">} in HTML. They tell a citation from any other number and name the work that a number
 * by itself may not.
 *
 * <pre>
 * run = link , { gap , link } ;
 * gap = "" | { " " | "," | ";" | "-" | "and" | "&amp;" | digit } ;       (* few of them *)
 * </pre>
 *
 * <p>Linear but for a binary search a link.
 */
final class CitedLinks {

    private static final int WIDEST_GAP = 12;
    private static final int LONGEST_RUN = 100;

    /** An anchor may stand on the label of a reference, before its text. */
    private static final int LONGEST_LABEL = 12;

    private static final String IN_GAP = " ,;-&and0123456789";

    /** A link and the work at its end. */
    private record Cited(Span span, int ordinal) {}

    private final List<Cited> links = new ArrayList<>();
    private final Set<Integer> works = new LinkedHashSet<>();

    CitedLinks(Article article, List<Reference> references) {
        Map<String, Span> anchors = article.anchors();
        for (Link link : article.links()) {
            int mark = link.target().indexOf('#');
            Span anchor = mark < 0 ? null : anchors.get(link.target().substring(mark + 1));
            int ordinal =
                    anchor == null || link.span().length() == 0 ? 0 : ordinal(anchor, references);
            if (ordinal > 0) {
                links.add(new Cited(link.span(), ordinal));
                works.add(ordinal);
            }
        }
    }

    /** The ordinal of the only reference that an anchor holds or stands on, or 0. */
    private static int ordinal(Span anchor, List<Reference> references) {
        int low = 0;
        int high = references.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (references.get(middle).span().end() > anchor.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == references.size()) {
            return 0;
        }
        Reference reference = references.get(low);
        boolean near = anchor.end() + LONGEST_LABEL >= reference.span().start();
        boolean alone =
                low + 1 == references.size()
                        || anchor.end() <= references.get(low + 1).span().start();
        return near && alone ? reference.ordinal() : 0;
    }

    /** How many works are linked to. */
    int coverage() {
        return works.size();
    }

    /** Whether a link begins in a stretch of text. */
    boolean in(int start, int end) {
        int first = firstFrom(start);
        return first < links.size() && links.get(first).span().start() < end;
    }

    /** Where the next link after an offset begins, or the largest number. */
    int startAfter(int offset) {
        int next = firstFrom(offset + 1);
        return next < links.size() ? links.get(next).span().start() : Integer.MAX_VALUE;
    }

    /** The works of the links that begin in a stretch of text. */
    List<Integer> ordinals(int start, int end) {
        Set<Integer> ordinals = new LinkedHashSet<>();
        for (int i = firstFrom(start); i < links.size() && links.get(i).span().start() < end; i++) {
            ordinals.add(links.get(i).ordinal());
        }
        return List.copyOf(ordinals);
    }

    /** The numbers of the run of links that begins at an offset, or null. */
    NumberList numbers(Folded text, int start, int limit) {
        int first = firstFrom(start);
        if (first == links.size() || links.get(first).span().start() != start) {
            return null;
        }
        int last = first;
        boolean glued = false;
        int most = Math.min(links.size(), first + LONGEST_RUN);
        while (last + 1 < most && links.get(last + 1).span().end() <= limit) {
            Span from = links.get(last).span();
            Span to = links.get(last + 1).span();
            if (!from.equals(to) && !isGap(text, from.end(), to.start())) {
                break;
            }
            glued |= from.end() == to.start();
            last++;
        }
        int end = Math.min(limit, links.get(last).span().end());
        NumberList list = glued ? null : NumberList.read(new Scanner(text, start, end), true);
        return list == null ? oneByOne(text, first, last) : list;
    }

    private static boolean isGap(Folded text, int from, int to) {
        if (to < from || to - from > WIDEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (IN_GAP.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Links with nothing between them, whose digits run together. */
    private NumberList oneByOne(Folded text, int first, int last) {
        List<Integer> numbers = new ArrayList<>();
        int end = links.get(first).span().start();
        for (int i = first; i <= last; i++) {
            Span span = links.get(i).span();
            NumberList list = NumberList.read(new Scanner(text, span.start(), span.end()), true);
            if (list == null || list.end() != span.end()) {
                break;
            }
            int before = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
            boolean range =
                    before > 0
                            && span.start() > end
                            && new Span(end, span.start()).textIn(text).strip().equals("-");
            if (range && list.numbers().get(0) - before <= NumberList.LONGEST_RANGE) {
                IntStream.range(before + 1, list.numbers().get(0)).forEach(numbers::add);
            }
            numbers.addAll(list.numbers());
            end = span.end();
        }
        return numbers.isEmpty() ? null : new NumberList(numbers, end, false);
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).span().start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
