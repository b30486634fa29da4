package io.github.oncolit.trials;

import java.util.EnumSet;

/** What a shape has read so far: the canonical characters, where it is, and what was bent. */
final class TrialIdReading {

    final StringBuilder body = new StringBuilder(24);
    final EnumSet<TrialIdCode> codes = EnumSet.noneOf(TrialIdCode.class);
    int at;

    void restart(int from) {
        body.setLength(0);
        codes.clear();
        at = from;
    }
}
