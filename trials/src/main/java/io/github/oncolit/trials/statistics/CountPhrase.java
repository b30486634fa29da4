package io.github.oncolit.trials.statistics;

/**
 * The words and signs around counts of patients.
 *
 * <pre>
 * of    = [ "out" ] "of" | "/" | "among"
 * size  = "(" "n" "=" count ")"
 * label = "n" "/" "N" [ "=" | "," | ":" ]
 * grade = ( "grade" | "stage" | "phase" ) [ sign ] number          no count
 * </pre>
 */
final class CountPhrase {

    private static final Words PARTS = Words.of(Word.OF, Word.AMONG);

    private final Tokens tokens;

    CountPhrase(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a token stands between a part and the whole. */
    boolean isOf(int i) {
        return tokens.is(i, Kind.SLASH) || tokens.isWord(i, PARTS);
    }

    /** The token before {@code of} or {@code out of}. */
    int beforeOf(int of) {
        boolean out = tokens.is(of - 1, Kind.WORD) && tokens.isPrinted(of - 1, "out");
        return out ? of - 2 : of - 1;
    }

    /** The token behind {@code of}, past articles. */
    int afterOf(int of) {
        int i = of + 1;
        while (i < of + 3 && (tokens.isWord(i, Word.THE) || tokens.isWord(i, Word.A))) {
            i++;
        }
        return i;
    }

    /** {@code 126/52.5%}: a count, and the percentage that it is. */
    boolean isCountBeforePercent(int percent) {
        return tokens.is(percent - 1, Kind.SLASH)
                && tokens.touchesNext(percent - 2)
                && tokens.touchesNext(percent - 1)
                && tokens.is(percent - 2, Kind.NUMBER)
                && tokens.count(percent - 2) >= 0
                && !tokens.is(percent - 3, Kind.SLASH)
                && tokens.isDecimal(percent)
                && tokens.is(percent + 1, Kind.PERCENT);
    }

    /** {@code grade 3/4}, {@code stage 1 of 4}. */
    boolean isGrade(int count) {
        boolean sign =
                tokens.is(count - 1, Kind.AT_LEAST)
                        || tokens.is(count - 1, Kind.GREATER)
                        || tokens.is(count - 1, Kind.OTHER);
        Term before = tokens.term(sign ? count - 2 : count - 1);
        return before.text().startsWith("grade")
                || before.text().startsWith("stage")
                || before.text().equals("phase");
    }

    /** The "seven" of {@code two thousand seven}. */
    boolean isPartOfNumber(int i) {
        for (int left = i - 1; left > i - 5; left--) {
            if (tokens.isPrinted(left, "thousand")) {
                return tokens.is(i, Cue.NUMBER_WORD);
            }
            if (!tokens.is(left, Kind.DASH)
                    && !tokens.is(left, Cue.AND)
                    && !tokens.is(left, Cue.NUMBER_WORD)) {
                return false;
            }
        }
        return false;
    }

    /** Whether patients are named at a place or right behind it. */
    boolean namesPatients(int i) {
        return tokens.is(i, Cue.PATIENTS)
                || tokens.is(i + 1, Cue.PATIENTS)
                || tokens.is(i + 2, Cue.PATIENTS);
    }

    /** {@code n = 31}: whether it begins at a token. */
    boolean isN(int n) {
        return isLetter(n) && tokens.is(n + 1, Kind.EQUAL) && tokens.count(n + 2) >= 0;
    }

    private boolean isLetter(int n) {
        return tokens.kind(n) == Kind.WORD
                && tokens.end(n) - tokens.start(n) == 1
                && (tokens.firstChar(n) == 'n' || tokens.firstChar(n) == 'N');
    }

    /** The token behind {@code n/N =}, if that label stands at a place. */
    int afterLabel(int i) {
        if (!isLetter(i) || !tokens.is(i + 1, Kind.SLASH) || !isLetter(i + 2)) {
            return i;
        }
        boolean sign =
                tokens.is(i + 3, Kind.EQUAL)
                        || tokens.is(i + 3, Kind.COMMA)
                        || tokens.is(i + 3, Kind.COLON);
        return sign ? i + 4 : i + 3;
    }
}
