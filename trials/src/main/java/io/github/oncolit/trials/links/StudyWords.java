package io.github.oncolit.trials.links;

import java.util.Locale;

/** The words by which a sentence tells whose study it speaks of. */
final class StudyWords {

    /** How far a sentence is looked at. */
    private static final int LOOK = 400;

    private static final String[] OWN = {
        "our study",
        "our trial",
        "our cohort",
        "our patients",
        "our results",
        "our analysis",
        "our findings",
        "present study",
        "present trial",
        "present analysis",
        "current study",
        "current trial",
        "current analysis",
        "this study",
        "this trial",
        "this analysis",
        "we found",
        "we observed"
    };
    private static final String[] OTHERS = {
        "previous",
        "historical",
        "earlier",
        "prior stud",
        "prior trial",
        "reported by",
        "et al",
        "other stud",
        "other trial",
        "in the literature",
        "published"
    };

    private final String text;

    StudyWords(String text) {
        this.text = text;
    }

    /** Whether a stretch of the text speaks of the article's own study. */
    boolean tellOwn(int from, int to) {
        return holds(OWN, from, to);
    }

    /** Whether a stretch of the text speaks of the studies of others. */
    boolean tellOthers(int from, int to) {
        return holds(OTHERS, from, to);
    }

    private boolean holds(String[] words, int from, int to) {
        String part = text.substring(Math.max(from, to - LOOK), to).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (part.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
