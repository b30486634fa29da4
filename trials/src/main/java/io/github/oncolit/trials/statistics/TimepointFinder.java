package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Span;
import io.github.oncolit.trials.Timepoint;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the landmarks of a sentence.
 *
 * <pre>
 * landmark = number [ "-" ] unit              before a noun: "5-year", "five-year", "3- and 4-year"
 *          | ( "at" | "after" ) number unit
 *          | unit number                      "week 26"
 *          | endpoint "-" number              "PFS-6": months
 * </pre>
 *
 * A time of follow-up is none.
 */
final class TimepointFinder {

    private static final int REACH = 160;

    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final int[] leftOf;
    private int lastEnd = -9;

    TimepointFinder(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        boolean any = tokens.has(Cue.UNIT) || tokens.has(Cue.ENDPOINT) && tokens.has(Kind.DASH);
        this.leftOf = new int[any ? tokens.size() : 0];
        for (int i = 0; i < leftOf.length; i++) {
            leftOf[i] = links.size() - 1;
            read(i);
        }
    }

    private void read(int i) {
        if (tokens.is(i, Cue.ENDPOINT)
                && tokens.is(i + 1, Kind.DASH)
                && tokens.count(i + 2) > 0
                && tokens.end(i) == tokens.start(i + 1)
                && tokens.touchesNext(i + 1)
                && tokens.count(i + 2) <= 60) {
            add(i + 2, i + 2, tokens.value(i + 2), ChronoUnit.MONTHS);
            sentence.take(i + 2);
            return;
        }
        ChronoUnit unit = QuantityScanner.unit(tokens.term(i));
        if (unit == null || sentence.isTaken(i)) {
            return;
        }
        if (tokens.count(i + 1) >= 0 && tokens.is(i + 1, Kind.NUMBER) && isLabel(i)) {
            add(i, i + 1, tokens.value(i + 1), unit);
            return;
        }
        int number = tokens.is(i - 1, Kind.DASH) ? i - 2 : i - 1;
        if (!tokens.is(number, Kind.NUMBER) && !tokens.is(number, Cue.NUMBER_WORD)) {
            return;
        }
        if (sentence.isTaken(number)) {
            return;
        }
        boolean at = tokens.isWord(number - 1, Word.AT) || tokens.isWord(number - 1, Word.AFTER);
        boolean adjective =
                number == i - 2
                        || isSingular(i) && isNoun(i + 1)
                        || tokens.is(i + 1, Kind.DASH) && tokens.is(i + 2, Cue.ENDPOINT);
        at |= tokens.isWord(i + 1, Word.AFTER) && !tokens.isWord(number - 1, Word.OF);
        boolean list = !at && isListedAt(number);
        at |= list;
        if (!at && !adjective || isFollowUp(number, i, at && adjective)) {
            return;
        }
        if (number == i - 2 || list) {
            shared(number, unit);
        }
        add(number, i, number(number), unit);
    }

    /** {@code at 5, 10, and 15 years}, {@code at 1 year and 2 years}. */
    private boolean isListedAt(int number) {
        int i = number - 1;
        for (int steps = 0; steps < 12 && (isJoint(i) || tokens.count(i) >= 0); steps++) {
            i--;
        }
        boolean behindLandmark = i == lastEnd && i < number - 1;
        return behindLandmark || i < number - 1 && tokens.isWord(i, Word.AT);
    }

    /** {@code week 26}, and not {@code 2 weeks 26%}. */
    private boolean isLabel(int i) {
        return isSingular(i)
                && !tokens.is(i - 1, Kind.NUMBER)
                && !tokens.is(i - 1, Kind.DASH)
                && !tokens.is(i + 2, Kind.PERCENT);
    }

    private boolean isSingular(int i) {
        return tokens.text().charAt(tokens.end(i) - 1) != 's';
    }

    private boolean isNoun(int i) {
        return tokens.is(i, Kind.WORD)
                || tokens.is(i, Cue.ENDPOINT)
                || tokens.is(i, Cue.RATE)
                || tokens.is(i, Cue.FOLLOW_UP)
                || tokens.is(i, Cue.MEDIAN);
    }

    private boolean isFollowUp(int number, int unit, boolean done) {
        for (int i = number - 1; i > number - 5; i--) {
            if (tokens.is(i, Kind.COMMA)) {
                break;
            }
            if (tokens.is(i, Cue.FOLLOW_UP) || tokens.is(i, Cue.MEDIAN)) {
                return true;
            }
        }
        if (tokens.is(unit + 1, Cue.ARM) || tokens.is(unit + 1, Cue.TOPIC)) {
            return true;
        }
        for (int i = unit + 1; i < unit + 4; i++) {
            if (tokens.is(i, Cue.MEDIAN) || tokens.is(i, Cue.FOLLOW_UP) && !done) {
                return true;
            }
            if (tokens.is(i, Kind.COMMA) || tokens.is(i, Cue.ENDPOINT)) {
                return false;
            }
        }
        return false;
    }

    private BigDecimal number(int i) {
        return tokens.is(i, Kind.NUMBER) ? tokens.value(i) : new BigDecimal(tokens.term(i).value());
    }

    /** The 3 of {@code 3- and 4-year}. */
    private void shared(int number, ChronoUnit unit) {
        int i = number - 1;
        List<Integer> shared = new ArrayList<>();
        while (shared.size() < 6) {
            int end = i;
            while (end > i - 3 && isJoint(end)) {
                end--;
            }
            boolean listed =
                    end < i
                            && !isPartOfName(end)
                            && (tokens.is(end, Kind.NUMBER) || tokens.is(end, Cue.NUMBER_WORD))
                            && (tokens.is(end + 1, Kind.DASH)
                                    || tokens.is(end + 1, Kind.COMMA)
                                    || !shared.isEmpty()
                                    || tokens.is(end + 1, Cue.AND) && !tokens.isDecimal(end));
            if (!listed) {
                break;
            }
            shared.add(0, end);
            i = end - 1;
        }
        for (int token : shared) {
            add(token, token, number(token), unit);
        }
    }

    /** The 21 of a name such as {@code TMZ-21}. */
    private boolean isPartOfName(int number) {
        return tokens.is(number - 1, Kind.DASH)
                && tokens.touchesNext(number - 1)
                && tokens.touchesNext(number - 2);
    }

    private boolean isJoint(int i) {
        return tokens.is(i, Cue.AND)
                || tokens.is(i, Kind.COMMA)
                || tokens.is(i, Kind.DASH)
                || tokens.is(i, Kind.SLASH);
    }

    private void add(int first, int last, BigDecimal value, ChronoUnit unit) {
        Span span = tokens.span(first, last);
        links.add(new Link(span, Term.NONE, Optional.of(new Timepoint(value, unit))));
        places.add(first);
        lastEnd = last;
        for (int i = first; i <= last; i++) {
            sentence.take(i);
        }
    }

    /** Whether any landmark was found. */
    boolean isEmpty() {
        return links.isEmpty();
    }

    /** The last landmark left of a place, or -1. */
    private int leftOf(int place) {
        return place < leftOf.length ? leftOf[place] : links.size() - 1;
    }

    Link last() {
        return links.isEmpty() ? Link.NONE : links.get(links.size() - 1);
    }

    /**
     * The landmarks named together, of which the last is left of a place: {@code 3- and 4-year}.
     */
    List<Link> before(int place) {
        int last = leftOf(place);
        if (last < 0 || place - places.get(last) > REACH) {
            return List.of();
        }
        int first = last;
        while (first > 0 && places.get(first) - places.get(first - 1) <= 4 && isListed(first)) {
            first--;
        }
        return List.copyOf(links.subList(first, last + 1));
    }

    private boolean isListed(int index) {
        for (int i = places.get(index - 1) + 1; i < places.get(index); i++) {
            if (!isJoint(i) && !tokens.is(i, Cue.UNIT)) {
                return false;
            }
        }
        return true;
    }

    /** The landmarks named together behind a preposition: {@code at 1 and 2 years}. */
    List<Link> at(int preposition) {
        int first = leftOf(preposition) + 1;
        boolean told = tokens.isWord(preposition, Word.AT) && first < links.size();
        if (!told || places.get(first) != preposition + 1) {
            return List.of();
        }
        int last = first + 1;
        while (last < links.size()
                && places.get(last) - places.get(last - 1) <= 4
                && isListed(last)) {
            last++;
        }
        return List.copyOf(links.subList(first, last));
    }

    /** The first landmark right of a place that is told with a preposition. */
    Link after(int place, int limit) {
        int index = leftOf(place) + 1;
        if (index >= links.size() || places.get(index) > limit) {
            return Link.NONE;
        }
        int number = places.get(index);
        boolean told =
                number == place + 2
                        || tokens.isWord(number - 1, Word.AT)
                        || tokens.isWord(number - 1, Word.AFTER)
                        || tokens.is(number, Cue.UNIT);
        return told ? links.get(index) : Link.NONE;
    }
}
