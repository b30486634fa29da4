package io.github.oncolit.trials.statistics;

import io.github.oncolit.trials.Measure;
import java.time.temporal.ChronoUnit;

/** A number of a sentence that may become a statistic, and what has been found out about it. */
final class Quantity {

    /** What kind of number it is, by its sign or unit. */
    enum Type {
        PERCENT,
        TIME,
        PLAIN,
        NOT_REACHED,
        /** {@code 7 of 20} without a percentage. */
        COUNTS
    }

    /** What it turned out to be. */
    enum Role {
        UNKNOWN,
        EFFECT,
        MEDIAN,
        RATE,
        /** Understood, and no statistic: a threshold, a time of follow-up. */
        OTHER
    }

    final int token;
    int first;
    int last;
    Type type;
    Role role = Role.UNKNOWN;
    ChronoUnit unit;
    Interval interval;
    Probability probability;
    Measure measure;
    int effectFirst = -1;

    /** The token of its endpoint, if that stands in the same sentence. */
    int endpointToken = -1;

    int count = -1;
    int of = -1;
    Link endpoint = Link.NONE;
    Link timepoint = Link.NONE;
    Link arm = Link.NONE;
    Link comparator = Link.NONE;
    Link population = Link.NONE;
    int qualifier = -1;
    boolean safety;

    /** Whether several events are told to count: a survival's definition. */
    boolean composite;

    /** Whether it looked like a statistic and nothing told of what. */
    boolean puzzling;

    boolean mean;

    /** Whether it is called a difference. */
    boolean named;

    /** The quantity it is set against, as the 6.1 in {@code 3.7 v 6.1 months}. */
    Quantity versus;

    Quantity(int token, int first, int last, Type type) {
        this.token = token;
        this.first = first;
        this.last = last;
        this.type = type;
    }

    /** The token behind it and behind its interval, if that follows at once. */
    int end() {
        int end = last + 1;
        return interval != null && interval.first() - end <= 2
                ? Math.max(end, interval.last() + 1)
                : end;
    }

    /** Whether it turned out to be a statistic. */
    boolean isStatistic() {
        return role != Role.UNKNOWN && role != Role.OTHER;
    }

    boolean is(Role wanted) {
        return role == wanted;
    }

    /** Whether the number was read off at the time that a landmark tells, wherever it is told. */
    boolean isAt(Link landmark) {
        return timepoint.time().equals(landmark.time());
    }
}
