package io.github.oncolit.trials;

import java.util.ArrayList;
import java.util.List;

/**
 * The patterns in which the tables write what an identifier is made of.
 *
 * <pre>{@code
 * shape   = { token } ;
 * token   = unit, [ "?" | "{", min, [ ",", max ], "}" ] ;
 * unit    = "#" (* digit *) | "A" | "a" (* letters *) | "x" (* letter or digit *)
 *         | "-" | "/" (* separator, printed so in canonical spelling *)
 *         | "=" (* space or hyphen, dropped *) | "+" (* one of A-G at the end of a word *)
 *         | "z" (* zero of an old form, dropped *) | [ "~" (* dropped *) ], literal ;
 * }</pre>
 */
final class TrialIdPattern {

    /** One unit and how often it stands. */
    record Token(char unit, int min, int max, boolean dropped) {
        boolean isDigits() {
            return unit == '#';
        }
    }

    private TrialIdPattern() {}

    /** The tokens of a pattern. */
    static List<Token> parse(String pattern) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < pattern.length(); ) {
            boolean dropped = pattern.charAt(i) == '~';
            i += dropped ? 1 : 0;
            char unit = pattern.charAt(i++);
            char next = i < pattern.length() ? pattern.charAt(i) : ' ';
            if (next == '?') {
                tokens.add(new Token(unit, 0, 1, dropped));
                i++;
            } else if (next == '{') {
                int close = pattern.indexOf('}', i);
                String[] bounds = pattern.substring(i + 1, close).split(",");
                int min = Integer.parseInt(bounds[0]);
                tokens.add(
                        new Token(unit, min, Integer.parseInt(bounds[bounds.length - 1]), dropped));
                i = close + 1;
            } else {
                tokens.add(new Token(unit, 1, 1, dropped));
            }
        }
        return List.copyOf(tokens);
    }
}
