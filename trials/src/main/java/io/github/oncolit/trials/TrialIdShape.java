package io.github.oncolit.trials;

import io.github.oncolit.trials.TrialIdPattern.Token;
import java.util.List;

/**
 * What may follow a registry's prefix, as a {@linkplain TrialIdPattern pattern} says it.
 *
 * <p>Reading is greedy and never backs up; it looks at a bounded number of characters.
 */
record TrialIdShape(List<Token> tokens) {

    private static final int GAP = 4;
    private static final int BENDABLE = 5;

    static TrialIdShape of(String pattern) {
        return new TrialIdShape(TrialIdPattern.parse(pattern));
    }

    /** Whether the shape is one run of digits, which may be broken by a space or a line's end. */
    private boolean isFlat() {
        return tokens.stream().filter(Token::isDigits).count() == 1;
    }

    /** Whether the first thing may be a letter. */
    boolean startsWithLetters() {
        Token first = tokens.get(0);
        Token second = tokens.size() > 1 ? tokens.get(1) : first;
        return isLetters(first) || (first.unit() == '-' && isLetters(second));
    }

    boolean startsWithSlash() {
        return tokens.get(0).unit() == '/';
    }

    private static boolean isLetters(Token token) {
        return Character.isLetter(token.unit()) && token.unit() != 'z';
    }

    /** Reads the shape from {@code from} on, in whatever way it is bent. */
    boolean read(TrialText text, int from, TrialIdReading into) {
        into.restart(from);
        boolean flat = isFlat();
        for (Token token : tokens) {
            boolean taken =
                    switch (token.unit()) {
                        case '#' -> digits(text, token, flat, into);
                        case '-', '/' -> separator(text, token, into);
                        case 'z' -> zero(text, into);
                        default -> letters(text, token, into);
                    };
            if (!taken) {
                return false;
            }
        }
        return true;
    }

    /** Reads the shape as it is written, with capitals and with every separator. */
    boolean readPlain(TrialText text, int from, TrialIdReading into) {
        into.restart(from);
        for (Token token : tokens) {
            int count = 0;
            while (count < token.max() && isPlain(text, token.unit(), into.at)) {
                if (!token.dropped() && token.unit() != '=') {
                    into.body.append(text.fold(into.at));
                }
                into.at++;
                count++;
            }
            if (count < token.min() || token.isDigits() && text.isDigit(into.at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(TrialText text, char unit, int at) {
        return switch (unit) {
            case '#' -> text.isDigit(at);
            case 'A' -> text.isUpper(at);
            case '=' -> text.fold(at) == ' ' || text.fold(at) == '-';
            case '+' -> text.raw(at) >= 'A' && text.raw(at) <= 'G' && !text.isWord(at + 1);
            default -> text.raw(at) == unit || text.fold(at) == unit && !text.isLetter(at);
        };
    }

    private static boolean separator(TrialText text, Token token, TrialIdReading into) {
        int at = into.at;
        while (at - into.at < GAP && isSeparator(text.fold(at))) {
            at++;
        }
        if (at == into.at && token.unit() == '/' && into.body.length() > 0) {
            return false;
        }
        into.at = at;
        into.body.append(token.min() > 0 ? String.valueOf(token.unit()) : "");
        return true;
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '/' || c == ' ' || c == '\n' || c == '_' || c == ':' || c == '.';
    }

    private static boolean zero(TrialText text, TrialIdReading into) {
        int at = text.right(into.at);
        boolean zero = text.fold(at) == '0' || text.raw(at) == 'O' && text.isDigit(at + 1);
        if (zero && text.isDigit(at + 1)) {
            into.at = at + 1;
            into.codes.add(TrialIdCode.LEGACY_ZERO);
        }
        return true;
    }

    private static boolean letters(TrialText text, Token token, TrialIdReading into) {
        int count = 0;
        while (count < token.max()) {
            int at = text.right(into.at);
            char c = text.fold(at);
            boolean fits =
                    switch (token.unit()) {
                        case 'A' -> text.isLetter(at);
                        case 'a' -> text.raw(at) >= 'a' && text.raw(at) <= 'z';
                        case 'x' -> text.isLetter(at) || text.isDigit(at);
                        case 'p' -> text.raw(at) == 'p' && !text.isWord(at + 1);
                        default -> c == token.unit();
                    };
            if (!fits) {
                break;
            }
            count++;
            into.at = at + 1;
            boolean lower = token.unit() == 'a' || token.unit() == 'x';
            if (!token.dropped()) {
                into.body.append(lower && text.isLetter(at) ? (char) (c + 32) : c);
            }
        }
        return count >= token.min() && !(token.unit() == 'x' && text.isWord(into.at));
    }

    private static boolean digits(TrialText text, Token token, boolean flat, TrialIdReading into) {
        int count = 0;
        while (count < token.max()) {
            int at = text.right(into.at);
            if (at != into.at) {
                into.codes.add(TrialIdCode.INVISIBLE_CHARACTER);
            }
            if (text.isDigit(at)) {
                if (text.raw(at) > '9') {
                    into.codes.add(TrialIdCode.FOREIGN_DIGITS);
                }
                into.body.append(text.fold(at));
            } else if (bendable(token) && standsForDigit(text, at, token.max() - count)
                    || count == 0 && isSuffix(token) && standsForDigit(text, at, 1)) {
                into.codes.add(TrialIdCode.LETTER_FOR_DIGIT);
                into.body.append(TrialDigits.meant(text.raw(at)));
            } else if (count >= token.min()) {
                break;
            } else {
                int next =
                        (flat || token.max() > 10) && count > 0 && bendable(token)
                                ? join(text, at, token, into)
                                : at;
                if (next == at) {
                    return false;
                }
                into.at = next;
                continue;
            }
            count++;
            into.at = at + 1;
        }
        return !text.isDigit(into.at);
    }

    /** Whether a token is the short number at an identifier's end, where NI is N1. */
    private static boolean isSuffix(Token token) {
        return token.min() == 1 && token.max() == 3;
    }

    private static boolean bendable(Token token) {
        return token.max() >= BENDABLE && token.min() > 1;
    }

    private static boolean standsForDigit(TrialText text, int at, int left) {
        if (TrialDigits.meant(text.raw(at)) == TrialText.END) {
            return false;
        }
        int next = text.right(at + 1);
        return left == 1
                ? !text.isWord(next)
                : text.isDigit(next)
                        || TrialDigits.meant(text.raw(next)) != TrialText.END
                                && text.isDigit(next + 1);
    }

    /** The digit after a space, a hyphen or a line's end inside a number, or {@code at}. */
    private static int join(TrialText text, int at, Token token, TrialIdReading into) {
        int next = at;
        boolean lines = false;
        while (next - at < GAP) {
            char c = text.fold(next);
            boolean comma = c == ',' && token.max() > 10 && text.isDigit(next + 3);
            if (c != ' ' && c != '\n' && c != '-' && !comma) {
                break;
            }
            lines |= c == '\n';
            next++;
        }
        if (next == at || !text.isDigit(next) || !text.isDigit(next + 1)) {
            return at;
        }
        into.codes.add(lines ? TrialIdCode.LINE_BREAK : TrialIdCode.INNER_SEPARATOR);
        return next;
    }
}
