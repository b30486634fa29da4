package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.Arrays;

/**
 * Cuts a stretch of text into sentences of tokens, one sentence at a time.
 *
 * <pre>
 * sentence  = token+ ( stop | paragraph break )
 * stop      = [.!?] , space , what is not in lower case; not after "vs", "Dr" or an initial
 * token     = number | term | word | sign
 * term      = word { [ "-" ] word }                          the longest in the tables
 * </pre>
 *
 * Every character is looked at once, and each word at most as often as the longest term has words.
 */
final class Tokenizer {

    private static final int LONGEST_TERM = 8;
    private static final int SHORT_LINE = 60;

    private final Folded text;
    private final Lexicon lexicon = Lexicon.PACKAGED;
    private final Tokens tokens;
    private int[] words = new int[256];
    private int end;
    private int at;
    private int lineStart;

    Tokenizer(Folded text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    /** Begins a stretch of the text. */
    void begin(Span stretch) {
        at = stretch.start();
        end = stretch.end();
        lineStart = at;
    }

    /** The tokens of the sentence that was read last. */
    Tokens tokens() {
        return tokens;
    }

    /** Reads the next sentence of the stretch; false at its end. */
    boolean next() {
        tokens.clear();
        while (at < end) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else if (c == '\n') {
                if (breaks(at++) && tokens.size() > 0) {
                    break;
                }
            } else if (isStop(c)) {
                at++;
                break;
            } else {
                token(c);
            }
        }
        merge();
        return tokens.size() > 0 || at < end;
    }

    private boolean breaks(int newline) {
        int length = newline - lineStart;
        lineStart = newline + 1;
        int next = newline + 1;
        while (next < end && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= end || text.charAt(next) == '\n') {
            return true;
        }
        char c = text.charAt(next);
        return "-*#|>@\u2022\u27A2".indexOf(c) >= 0
                || length < SHORT_LINE && CharSet.UPPER.contains(c);
    }

    private boolean isStop(char c) {
        if (c != '.' && c != '!' && c != '?' || c == '.' && NumberScanner.startsAt(text, at)) {
            return false;
        }
        int next = at + 1;
        while (next < end && "\"')]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < end && !CharSet.SPACE.contains(text.charAt(next))) {
            return false;
        }
        while (next < end && CharSet.SPACE.contains(text.charAt(next))) {
            next++;
        }
        return next >= end
                || !(CharSet.LOWER.contains(text.charAt(next)) && !startsEndpoint(next)
                        || ".,;)]".indexOf(text.charAt(next)) >= 0
                        || c == '.' && abbreviates(at));
    }

    /** {@code rPFS} and {@code mOS} start sentences too. */
    private boolean startsEndpoint(int i) {
        return i + 1 < end && CharSet.UPPER.contains(text.charAt(i + 1));
    }

    private boolean abbreviates(int stop) {
        int start = stop;
        while (start > 0 && stop - start < 7 && CharSet.LETTER.contains(text.charAt(start - 1))) {
            start--;
        }
        int length = stop - start;
        if (length == 1) {
            return start > 0 && text.charAt(start - 1) == '.'
                    || text.charAt(start) == 'v'
                    || CharSet.UPPER.contains(text.charAt(start))
                            && start > 1
                            && text.charAt(start - 1) == ' '
                            && text.charAt(start - 2) == '.';
        }
        for (String abbreviation : ABBREVIATIONS) {
            if (length == abbreviation.length() && text.startsWithIgnoreCase(abbreviation, start)) {
                return true;
            }
        }
        return false;
    }

    private static final String[] ABBREVIATIONS = {
        "vs", "dr", "fig", "approx", "cf", "al", "eg", "ie", "resp", "prof", "st", "figs", "mr"
    };

    private void token(char c) {
        if (CharSet.LETTER.contains(c)) {
            word();
        } else if (NumberScanner.startsAt(text, at)) {
            number(at);
        } else if (c == '-' && isSign()) {
            number(at + 1);
        } else if (c == '.' && endsVersus()) {
            at++;
        } else {
            sign(c);
        }
    }

    /** The stop of {@code vs.} says nothing. */
    private boolean endsVersus() {
        return at > 1
                && (text.charAt(at - 1) == 's' && text.charAt(at - 2) == 'v'
                        || text.charAt(at - 1) == 'v'
                                && !CharSet.WORD.contains(text.charAt(at - 2)));
    }

    private void word() {
        int start = at;
        int hash = Lexicon.EMPTY;
        int before = hash;
        while (at < end && CharSet.WORD.contains(text.charAt(at))) {
            before = hash;
            hash = Lexicon.hash(hash, text.charAt(at++));
        }
        int stop = at;
        if (at + 1 < end && text.charAt(at) == '\'' && text.charAt(at + 1) == 's') {
            at += 2;
        }
        add(Kind.WORD, start, at, lexicon.word(hash, before, text, start, stop));
    }

    /** Whether the dash at the cursor belongs to the number behind it. */
    private boolean isSign() {
        if (!NumberScanner.startsAt(text, at + 1)) {
            return false;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        Kind last = tokens.size() > 0 ? tokens.kind(tokens.size() - 1) : Kind.OTHER;
        boolean afterNumber = last == Kind.NUMBER || last == Kind.PERCENT;
        return before == '-' && last == Kind.DASH
                || CharSet.SPACE.contains(before) && !afterNumber
                || before == '('
                || before == '['
                || before == '='
                || before == ',';
    }

    private void number(int digits) {
        int start = at;
        at = NumberScanner.end(text, digits, end);
        int unit = at;
        int hash = Lexicon.EMPTY;
        int before = hash;
        while (at < end && CharSet.WORD.contains(text.charAt(at)) && at - unit < 12) {
            before = hash;
            hash = Lexicon.hash(hash, text.charAt(at++));
        }
        int word = at == unit ? 0 : lexicon.word(hash, before, text, unit, at);
        if (at > unit && !isGlued(word)) {
            while (at < end && CharSet.WORD.contains(text.charAt(at))) {
                at++;
            }
            add(Kind.WORD, start, at, 0);
        } else {
            add(Kind.NUMBER, start, unit, 0);
            if (at > unit) {
                add(Kind.WORD, unit, at, word);
            }
        }
    }

    /** {@code 12mo}, {@code 95CI} and {@code 3.7v6.1}. */
    private boolean isGlued(int word) {
        int node = word == 0 ? -1 : lexicon.next(0, word);
        Term term = node < 0 ? null : lexicon.term(node, text, at - 1, at);
        return term != null
                && (term.cue() == Cue.UNIT
                        || term.cue() == Cue.INTERVAL
                        || term.cue() == Cue.VERSUS
                        || term.cue() == Cue.PREPOSITION && term.value().equals("to"));
    }

    private void sign(char c) {
        int start = at++;
        Kind kind =
                switch (c) {
                    case '%' -> Kind.PERCENT;
                    case ',' -> Kind.COMMA;
                    case ';' -> Kind.SEMICOLON;
                    case ':' -> Kind.COLON;
                    case '.', '\u00B7' -> Kind.DOT;
                    case '(', '[', '{' -> Kind.OPEN;
                    case ')', ']', '}' -> Kind.CLOSE;
                    case '/' -> Kind.SLASH;
                    case '-' -> Kind.DASH;
                    case '<' -> Kind.LESS;
                    case '\u2264' -> Kind.AT_MOST;
                    case '=' -> Kind.EQUAL;
                    case '\u2265' -> Kind.AT_LEAST;
                    case '>' -> Kind.GREATER;
                    case '~', '\u2248', '\u223C' -> Kind.TILDE;
                    case '+' -> Kind.PLUS;
                    case '\u00B1' -> Kind.PLUS_MINUS;
                    case '\u00D7' -> Kind.TIMES;
                    default -> Kind.OTHER;
                };
        if ((kind == Kind.LESS || kind == Kind.GREATER) && at < end && text.charAt(at) == '=') {
            at++;
            kind = kind == Kind.LESS ? Kind.AT_MOST : Kind.AT_LEAST;
        }
        add(kind, start, at, 0);
    }

    private void add(Kind kind, int start, int stop, int word) {
        if (tokens.size() == words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        words[tokens.size()] = word;
        tokens.add(kind, start, stop);
    }

    /** Makes one token of the words of a term, in place: tokens only get fewer. */
    private void merge() {
        int merged = 0;
        for (int i = 0; i < tokens.size(); merged++) {
            int last = i;
            Term found = Term.NONE;
            if (tokens.kind(i) == Kind.WORD && words[i] != 0) {
                int node = 0;
                int length = 0;
                for (int j = i; j < tokens.size() && length < LONGEST_TERM; j++) {
                    if (tokens.kind(j) == Kind.DASH && j > i && j - i < 2 * LONGEST_TERM) {
                        continue;
                    }
                    node = words[j] == 0 ? -1 : lexicon.next(node, words[j]);
                    if (node < 0) {
                        break;
                    }
                    length++;
                    Term term = lexicon.term(node, text, tokens.start(i), tokens.end(j));
                    if (term != null) {
                        found = term;
                        last = j;
                    }
                }
            }
            Kind kind = tokens.kind(i);
            if (found.cue() == Cue.PERCENT) {
                kind = Kind.PERCENT;
            } else if (found != Term.NONE) {
                kind = Kind.TERM;
            }
            tokens.put(merged, kind, tokens.start(i), tokens.end(last), found);
            i = last + 1;
        }
        tokens.cut(merged);
    }
}
