package io.github.oncolit.trials.links;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phases of trials.
 *
 * <pre>
 * phase  = ( "phase" | "Phase" ) , ( " " | "-" ) , number , [ ( "/" | "-" ) , number ] ;
 * number = ( "0" | "1" | "2" | "3" | "4" | "I" | "II" | "III" | "IV" ) , [ "a" | "b" | "c" ] ;
 * </pre>
 *
 * The value is in digits: {@code 1b/2}. Linear: the trigger is {@code hase}, what follows is short.
 */
final class PhaseScanner {

    private static final String[] NUMBERS = {"III", "II", "IV", "I", "0", "1", "2", "3", "4"};
    private static final String[] DIGITS = {"3", "2", "4", "1", "0", "1", "2", "3", "4"};
    private static final CharSet LETTERS = CharSet.of("abcABC");

    private final Folded text;
    private int at;

    private PhaseScanner(Folded text) {
        this.text = text;
    }

    static List<Located<String>> in(String article) {
        List<Located<String>> phases = new ArrayList<>();
        for (int i = article.indexOf("hase"); i >= 0; i = article.indexOf("hase", i + 4)) {
            if (i == 0 || i + 5 >= article.length() || (article.charAt(i - 1) | 32) != 'p') {
                continue;
            }
            int end = Math.min(article.length(), i + 24);
            PhaseScanner scanner = new PhaseScanner(Folded.of(article.substring(i - 1, end)));
            String value = scanner.phase();
            boolean whole = i < 2 || !CharSet.WORD.contains(article.charAt(i - 2));
            if (whole && !value.isEmpty()) {
                phases.add(Located.at(value, new Span(i - 1, i - 1 + scanner.at), article));
            }
        }
        return phases;
    }

    private String phase() {
        at = "phase".length();
        if (text.charAt(at) != ' ' && text.charAt(at) != '-') {
            return "";
        }
        at++;
        String first = number();
        int end = at;
        if (!first.isEmpty() && at < text.length() && "/-".indexOf(text.charAt(at)) >= 0) {
            at++;
            String second = number();
            if (!second.isEmpty()) {
                return first + "/" + second;
            }
            at = end;
        }
        return first;
    }

    /** A number in digits, with its letter; empty if there is none. */
    private String number() {
        int start = at;
        for (int i = 0; i < NUMBERS.length; i++) {
            if (text.startsWith(NUMBERS[i], start)) {
                at = start + NUMBERS[i].length();
                boolean letter = at < text.length() && LETTERS.contains(text.charAt(at));
                int end = letter ? at + 1 : at;
                if (end >= text.length() || !CharSet.WORD.contains(text.charAt(end))) {
                    String suffix = letter ? String.valueOf((char) (text.charAt(at) | 32)) : "";
                    at = end;
                    return DIGITS[i] + suffix;
                }
            }
        }
        at = start;
        return "";
    }
}
