package io.github.oncolit.trials.statistics;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;

/**
 * Cuts a stretch of text into sentences of tokens, one sentence at a time.
 *
 * <pre>
 * sentence  = token+ end                   see {@link SentenceEnds}
 * token     = number | term | word | sign  see {@link TermMerger}
 * </pre>
 *
 * Every character is looked at once, and each word at most as often as the longest term has words.
 */
final class Tokenizer {

    private final Folded text;
    private final Lexicon lexicon = Lexicon.PACKAGED;
    private final Tokens tokens;
    private final SentenceEnds ends;
    private final TermMerger terms;
    private int end;
    private int at;

    Tokenizer(Folded text) {
        this.text = text;
        this.tokens = new Tokens(text);
        this.ends = new SentenceEnds(text);
        this.terms = new TermMerger(text, tokens);
    }

    /** Begins a stretch of the text. */
    void begin(Span stretch) {
        at = stretch.start();
        end = stretch.end();
        ends.begin(stretch);
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
            } else if (Letters.beginWord(c)) {
                word();
            } else if (c == '\n') {
                if (ends.breaks(at++) && tokens.size() > 0) {
                    break;
                }
            } else if (ends.isStop(c, at)) {
                at++;
                break;
            } else {
                token(c);
            }
        }
        terms.merge();
        return tokens.size() > 0 || at < end;
    }

    private void token(char c) {
        if (NumberScanner.startsAt(text, at)) {
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
        int stop = start;
        long hash = Lexicon.EMPTY;
        long before = hash;
        for (char c; stop < end && (c = Letters.lower(text.charAt(stop))) != 0; stop++) {
            if (c <= '9'
                    && stop - start > 1
                    && isVersus(lexicon.word(hash, before, text, start, stop))) {
                break;
            }
            before = hash;
            hash = Lexicon.hash(hash, c);
        }
        boolean genitive =
                stop + 1 < end && text.charAt(stop) == '\'' && text.charAt(stop + 1) == 's';
        at = genitive ? stop + 2 : stop;
        boolean part = at - start == 1 && isPartOfName(start);
        int word = part ? 0 : lexicon.word(hash, before, text, start, stop);
        tokens.add(start, at, word, lexicon.only(word));
    }

    /** The V of {@code the ICE-V group}: no "versus". */
    private boolean isPartOfName(int letter) {
        return (text.charAt(letter) == 'V' || text.charAt(letter) == 'v')
                && letter > 1
                && text.charAt(letter - 1) == '-'
                && CharSet.LETTER.contains(text.charAt(letter - 2));
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
        long hash = Lexicon.EMPTY;
        long before = hash;
        for (char c;
                at < end && (c = Letters.lower(text.charAt(at))) != 0 && at - unit < 12;
                at++) {
            before = hash;
            hash = Lexicon.hash(hash, c);
        }
        int word = at == unit ? 0 : lexicon.word(hash, before, text, unit, at);
        if (at > unit && !isGlued(word)) {
            while (at < end && Letters.lower(text.charAt(at)) != 0) {
                at++;
            }
            tokens.add(Kind.WORD, start, at);
        } else {
            tokens.add(Kind.NUMBER, start, unit);
            if (at > unit) {
                tokens.add(unit, at, word, lexicon.only(word));
            }
        }
    }

    /** {@code versus76.4%}. */
    private boolean isVersus(int word) {
        return lexicon.only(word) != null && lexicon.only(word).cue() == Cue.VERSUS;
    }

    /** {@code 12mo}, {@code 95CI} and {@code 3.7v6.1}. */
    private boolean isGlued(int word) {
        int node = word == 0 ? -1 : lexicon.next(0, word);
        Term glued = node < 0 ? null : lexicon.term(node, text, at - 1, at);
        return glued != null
                && (glued.cue() == Cue.UNIT
                        || glued.cue() == Cue.INTERVAL
                        || glued.cue() == Cue.VERSUS
                        || glued.word() == Word.TO);
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
        if (kind == Kind.PLUS && at + 1 < end && text.startsWith("/-", at)) {
            at += 2;
            kind = Kind.PLUS_MINUS;
        }
        if ((kind == Kind.LESS || kind == Kind.GREATER) && at < end && text.charAt(at) == '=') {
            at++;
            kind = kind == Kind.LESS ? Kind.AT_MOST : Kind.AT_LEAST;
        }
        tokens.add(kind, start, at);
    }
}
