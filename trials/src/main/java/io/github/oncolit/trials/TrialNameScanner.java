package io.github.oncolit.trials;

import io.github.oncolit.core.Span;

/**
 * Decides whether a word is a trial's name: by its shape and by what stands beside it.
 *
 * <pre>{@code
 * name    = family, number | acronym, [ number ] (* with a cue *) | "The", Capitalised, "trial" ;
 * number  = [ "-" | " " ], digits | " ", roman ;
 * cues:     "trial" or "study" beside it; "investigators" behind it; an identifier behind it; a title's colon or dash behind
 *           it at a line's start; parentheses at a title's end
 * }</pre>
 *
 * <p>An abbreviation of the words before it is no name, nor is what the tables of drug codes and of
 * other abbreviations hold.
 */
final class TrialNameScanner {

    private static final int TITLE = 220;
    private static final int SHORT = 3;
    private static final int PREFIX = 12;

    private final TrialText text;
    private final TrialNameCues cues;
    private final TrialIdCues identifiers;
    private final TrialNameToken token;
    private final TrialTitleCues titles;
    private final TrialNameExtent extent;
    private final TrialAbbreviations abbreviations;
    private boolean repeatable;

    TrialNameScanner(TrialText text) {
        this.text = text;
        this.cues = new TrialNameCues(text);
        this.identifiers = new TrialIdCues(text);
        this.token = new TrialNameToken(text);
        this.titles = new TrialTitleCues(text);
        this.extent = new TrialNameExtent(text, cues);
        this.abbreviations = new TrialAbbreviations(text);
    }

    /** The name that starts at the first letter of a word, or null. */
    Span at(int start, boolean behindId) {
        repeatable = false;
        if (!token.read(start)) {
            return null;
        }
        if (token.isCapitalised()) {
            return capitalised();
        }
        boolean acronym = token.isAcronym() && !text.isWord(token.end);
        int family = acronym ? extent.familyEnd(token) : 0;
        int known = family > 0 ? family : TrialNameTables.distinctEnd(text, start);
        if (known > start || !acronym) {
            return known > start ? new Span(start, known) : null;
        }
        if (token.isRefused()) {
            return null;
        }
        repeatable = token.letters() > SHORT || text.raw(start - 1) == '(';
        int end = extent.nameEnd(token);
        if (behindId && token.letters() >= 3 && token.smalls == 0 && token.vowels > 0) {
            return new Span(start, end);
        }
        return isCued(end) ? new Span(titleStart(end), end) : null;
    }

    /**
     * The name that starts with small letters, or null: {@code monarchE}, {@code neoALTTO}.
     *
     * @param capital the first capital of the word
     */
    Span smallAt(int capital) {
        repeatable = false;
        int start = capital;
        while (capital - start <= PREFIX
                && text.raw(start - 1) >= 'a'
                && text.raw(start - 1) <= 'z') {
            start--;
        }
        if (text.isWord(start - 1)) {
            return null;
        }
        int distinctEnd = TrialNameTables.distinctEnd(text, start);
        if (distinctEnd > start) {
            return new Span(start, distinctEnd);
        }
        boolean made =
                capital - start > 2
                        && token.read(start)
                        && token.capitals > SHORT
                        && token.end - capital == token.capitals + token.digits
                        && !TrialNameTables.isRefused(text, capital, token.end)
                        && !text.isWord(token.end);
        return made && isCued(token.end) ? new Span(start, token.end) : null;
    }

    /** The start of a title's name, with a capitalised word before the acronym. */
    private int titleStart(int end) {
        int before = token.start - 1;
        while (token.start - before < 16 && text.isLetter(before - 1)) {
            before--;
        }
        boolean word =
                text.isSpace(token.start - 1) && text.isUpper(before) && !text.isUpper(before + 1);
        return word && text.raw(end) == ':' && titles.startsLine(before) ? before : token.start;
    }

    /** Whether the word just read is no name here and could be one again further on. */
    boolean isRepeatable() {
        return repeatable;
    }

    /** Whether a word stands in parentheses behind common words that it abbreviates. */
    boolean isDefinition(Span word) {
        int after = word.end() + 1;
        boolean named =
                titles.trialBefore(word.start())
                        || cues.titleNext(after)
                        || word.length() > SHORT && cues.trialNext(after)
                        || titles.titleAfter(after)
                        || isLast(after);
        return !named && abbreviations.isCommonDefinition(word);
    }

    private boolean isInitials() {
        return token.digits == 0 && abbreviations.isInitials(new Span(token.start, token.end));
    }

    int tokenEnd() {
        return token.end;
    }

    /** {@code The Hercules study}, {@code Study 301}. */
    private Span capitalised() {
        boolean study =
                token.end - token.start == 5
                        && (text.startsWith("STUDY", token.start)
                                || text.startsWith("TRIAL", token.start));
        if (study && text.fold(token.end) == ' ') {
            int end = extent.digitsEnd(token.end + 1);
            int count = end - token.end - 1;
            boolean year =
                    count == 4
                            && (text.fold(token.end + 1) == '2'
                                    || text.startsWith("19", token.end + 1));
            return count >= 2
                            && count <= TrialNameExtent.NUMBER
                            && !year
                            && !text.isWord(end)
                            && !extent.isDecimal(end)
                    ? new Span(token.start, end)
                    : null;
        }
        boolean named = cues.titleNext(token.end) && titles.articleBefore(token.start);
        return named && !token.isRefused() ? new Span(token.start, token.end) : null;
    }

    private boolean isCued(int end) {
        boolean inner = text.isSpace(token.start - 1) && text.raw(token.start - 2) == ';';
        boolean opened = text.raw(token.start - 1) == '(' || inner;
        boolean parenthesised = opened && text.raw(end) == ')';
        boolean strong = token.capitals >= 3 || token.digits > 0 || token.smalls > 2;
        if (!strong || parenthesised && TrialGroups.isName(text, token.start, end)) {
            return false;
        }
        if (!token.isCompound()
                && (token.digits > 0 || !titles.indefiniteBefore(token.start))
                && (cues.trialAfter(end) || cues.trialsAfter(end))) {
            boolean named =
                    token.letters() + token.digits > 3
                            || parenthesised
                            || titles.articleBefore(token.start);
            return named && (parenthesised || !isInitials());
        }
        boolean longer = token.letters() >= 4;
        boolean told =
                titles.trialTitleBefore(token.start)
                        || titles.calledBefore(token.start)
                        || cues.investigatorsNext(end) && titles.articleBefore(token.start);
        if (told && longer) {
            return true;
        }
        if (identifiers.idAfter(parenthesised ? end + 1 : end, parenthesised)) {
            boolean named = token.vowels > 0 || titles.articleBefore(token.start);
            return longer && named && !isInitials() || parenthesised && token.letters() >= 3;
        }
        if (parenthesised) {
            return longer && isTitled(end + 1) && !titles.isInstrument(token.start, end + 1);
        }
        return longer && isTitle(end);
    }

    /** {@code ACRONYM: a phase 3 trial}, {@code ACRONYM was a randomised trial}. */
    private boolean isTitle(int end) {
        if (titles.titleAfter(end)) {
            return titles.startsLine(titleStart(end)) || text.raw(token.start - 2) == ':';
        }
        if (token.digits > 0 && text.raw(token.start - 2) == ':' && isLast(end)) {
            return true;
        }
        boolean verb = text.startsWith(" IS A", end) || text.startsWith(" WAS A", end);
        boolean registered = text.startsWith(" IS REGISTERED", end);
        return (registered || verb && titles.isDesign(end, TITLE / 2)) && isSentenceStart();
    }

    private boolean isSentenceStart() {
        char before = text.fold(token.start - 2);
        return titles.startsLine(token.start)
                || text.isSpace(token.start - 1) && (before == '.' || before == '*');
    }

    /** Parentheses behind the words trial or study, before a title's colon, or at a title's end. */
    private boolean isTitled(int after) {
        if (titles.trialBefore(token.start) || titles.titleAfter(after)) {
            return !isInitials();
        }
        return token.vowels > 0
                && isLast(after)
                && (titles.endsTitle(token.start, 2 * TITLE)
                        || titles.isDesign(token.start - TITLE, TITLE))
                && !isInitials();
    }

    private boolean isLast(int end) {
        int at = text.raw(end) == '.' ? end + 1 : end;
        return text.raw(at) == TrialText.END || text.raw(at) == '\n';
    }
}
