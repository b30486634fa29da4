package io.github.oncolit.citations;

import io.github.oncolit.citations.Draft.Part;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Takes the registry number of a trial.
 *
 * <pre>
 * trial = [("identifier" | label ":")] prefix digits        the prefixes of RegistryNumbers
 * </pre>
 *
 * <p>A number that stands in a title stays a part of the title as well.
 */
final class TrialNotes {

    private static final String LABEL = "identifier";
    private static final int LONGEST_LABEL = 40;

    private TrialNotes() {}

    /** The offset after the number at a place, or -1. */
    static int trial(Draft draft, int at) {
        Folded text = draft.folded;
        int end = RegistryNumbers.end(text, at, draft.end);
        if (end < 0) {
            return -1;
        }
        if (!draft.has(Part.TRIAL_ID)) {
            boolean free = !draft.mask.isTaken(at);
            draft.put(Part.TRIAL_ID, at, end);
            if (free && !isAnnounced(draft, at)) {
                draft.untake(at, end);
            }
        }
        return end;
    }

    /** Whether a trial number stands for itself, not inside a title's brackets or words. */
    private static boolean isAnnounced(Draft draft, int at) {
        Folded text = draft.folded;
        int before = at - 1;
        while (before > draft.start && CharSet.SPACE.contains(text.charAt(before))) {
            before--;
        }
        int word = Math.max(draft.start, before);
        while (word > draft.start && CharSet.LETTER.contains(text.charAt(word - 1))) {
            word--;
        }
        char c = draft.at(before);
        if (c == ':' || text.startsWithIgnoreCase(LABEL, word)) {
            int label = c == ':' ? before : word;
            int start = Math.max(draft.start, label - LONGEST_LABEL);
            for (int i = label; i >= start; i--) {
                if (text.startsWithIgnoreCase(LABEL, i)) {
                    draft.take(i, at);
                }
            }
            return true;
        }
        return c == '.' || c == ';';
    }

    /** Takes the number that an address ends a path or a parameter with. */
    static void inAddress(Draft draft, int start, int end) {
        Folded text = draft.folded;
        for (int i = start; i < end && !draft.has(Part.TRIAL_ID); i++) {
            if (text.charAt(i) == '/' || text.charAt(i) == '=') {
                int stop = RegistryNumbers.end(text, i + 1, end);
                if (stop > 0) {
                    draft.put(Part.TRIAL_ID, i + 1, stop);
                }
            }
        }
    }
}
