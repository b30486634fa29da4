package io.github.oncolit.trials;

/** What the words beside a ratio say of the group it is for. */
public enum Direction {
    /** Fewer events: {@code improved survival}, {@code a reduced risk}. */
    BETTER,
    /** More events: {@code worse survival}, {@code an increased risk}. */
    WORSE
}
