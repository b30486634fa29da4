package io.github.oncolit.trials;

import io.github.oncolit.core.Span;
import java.util.List;
import java.util.Locale;

/**
 * The sentence that a trial identifier stands in, as far as it tells whose trial it is.
 *
 * <pre>{@code
 * statement = [ "(" ], label, ( ":" | " " ), ..., id | subject, ..., "regist", ..., id | "regist", ..., id ;
 * label     = "trial registration" | "clinical trial information" | "ClinicalTrials.gov" | ... ;
 * subject   = ( "this" | "our" | "the present" | "the", ( "trial" | "study" | "protocol" ) ) ;
 * report    = ( "in the" | "in this" | "in our" | "this" | "our" ), ..., ( "trial" | "study" ), "(" ;
 * }</pre>
 *
 * <p>At most {@value #REACH} characters on either side are looked at.
 */
final class TrialSentence {

    private static final int REACH = 300;
    private static final List<String> LABELS =
            List.of(
                    "trial regist",
                    "trials regist",
                    "registration",
                    "study registration",
                    "clinical trial regist",
                    "clinical trials regist",
                    "clinical trial information",
                    "clinical trial identification",
                    "clinical trial number",
                    "clinicaltrials.gov",
                    "clinical trials.gov",
                    "trial code",
                    "eudract",
                    "funded by",
                    "funding:");
    private static final List<String> SUBJECTS =
            List.of("this ", "our ", "present ", "the study ", "the trial ", "the protocol ");
    private static final List<String> REPORTS =
            List.of("in the ", "in this ", "in our ", "this ", "our ");
    private static final List<String> OTHERS =
            List.of(
                    "previous",
                    "earlier",
                    "prior",
                    "another",
                    "other ",
                    "ongoing",
                    "on-going",
                    "underway",
                    "under way",
                    "recruiting",
                    "in progress",
                    "planned",
                    "upcoming",
                    "future",
                    "being ",
                    "will ",
                    "similar",
                    "contrast");

    private final Span span;
    private final String before;
    private final String whole;
    private final boolean last;

    private TrialSentence(Span span, String before, String whole, boolean last) {
        this.span = span;
        this.before = before;
        this.whole = whole;
        this.last = last;
    }

    /**
     * The sentence around an identifier.
     *
     * @param end where the identifier's section ends
     */
    static TrialSentence around(String text, Span id, int end) {
        int start = id.start();
        while (start > 0 && id.start() - start < REACH && !isEnd(text, start - 1)) {
            start--;
        }
        int stop = id.end();
        while (stop < text.length() && stop - id.end() < REACH && !isEnd(text, stop)) {
            stop++;
        }
        int next = Math.min(stop + 1, end);
        while (next < end && next - stop < REACH && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return new TrialSentence(
                new Span(start, stop),
                lower(text, start, id.start()),
                lower(text, start, stop),
                next >= end);
    }

    private static String lower(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** A line's end, or a stop behind a word of more than one letter that is not "No.". */
    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n'
                || c == '.'
                        && at > 1
                        && at + 1 < text.length()
                        && Character.isWhitespace(text.charAt(at + 1))
                        && isPartOfWord(text.charAt(at - 1))
                        && isPartOfWord(text.charAt(at - 2))
                        && !text.regionMatches(true, at - 3, " no", 0, 3)
                        && !text.regionMatches(true, at - 3, " nr", 0, 3);
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == ')' || c == ']' || c == '%';
    }

    Span span() {
        return span;
    }

    /** Whether it is the last of its section. */
    boolean isLast() {
        return last;
    }

    /** Whether it says that the article's own trial is registered. */
    boolean isStatement() {
        String stripped = before.stripLeading();
        String opening = stripped.startsWith("(") ? stripped.substring(1) : stripped;
        boolean labelled = LABELS.stream().anyMatch(opening::startsWith);
        return labelled || holdsAny(before, SUBJECTS) && mentionsRegistration();
    }

    /** Whether it speaks of registration. */
    boolean mentionsRegistration() {
        return before.contains("regist") && !namesAnother();
    }

    /** Whether it reports on the trial whose identifier is in its parentheses. */
    boolean isReport() {
        String opening = whole.stripLeading();
        int bracket = before.lastIndexOf('(');
        String named = bracket < 0 ? "" : before.substring(0, bracket).stripTrailing();
        return REPORTS.stream().anyMatch(opening::startsWith)
                && (named.endsWith("trial") || named.endsWith("study"))
                && !namesAnother();
    }

    private boolean namesAnother() {
        return holdsAny(whole, OTHERS);
    }

    private static boolean holdsAny(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }
}
