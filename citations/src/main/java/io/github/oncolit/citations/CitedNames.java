package io.github.oncolit.citations;

import io.github.oncolit.core.Span;
import io.github.oncolit.core.internal.CharSet;
import io.github.oncolit.core.internal.Folded;
import java.util.List;

/**
 * The names before a year, as author-year markers print them.
 *
 * <pre>
 * names  = family , { "," , family } , [ ( "and" | "&amp;" ) , family ] , [ "et al" , [ "." ] ] ;
 * family = { particle } , capitalized word , { " " , capitalized word } ;
 * </pre>
 */
final class CitedNames {

    private static final CharSet NAME_PART = CharSet.WORD.or(CharSet.of("-'."));
    private static final List<String> SMALL =
            List.of(
                    "and",
                    "et",
                    "al",
                    "von",
                    "van",
                    "de",
                    "der",
                    "den",
                    "del",
                    "della",
                    "di",
                    "da",
                    "dos",
                    "du",
                    "la",
                    "le",
                    "ten",
                    "ter",
                    "colleagues",
                    "coworkers",
                    "co-workers",
                    "others");

    private final Folded text;

    CitedNames(Folded text) {
        this.text = text;
    }

    /** The leftmost word that may belong to the names before an offset. */
    int start(int end, int earliest) {
        int from = end;
        int at = end;
        while (at > earliest) {
            int wordEnd = at;
            while (wordEnd > earliest && " ,&\n".indexOf(text.charAt(wordEnd - 1)) >= 0) {
                wordEnd--;
            }
            int start = wordEnd;
            while (start > earliest && NAME_PART.contains(text.charAt(start - 1))) {
                start--;
            }
            if (start == wordEnd || !isNameWord(start, wordEnd)) {
                break;
            }
            from = start;
            at = start;
        }
        return from;
    }

    private boolean isNameWord(int start, int end) {
        if (CharSet.UPPER.contains(text.charAt(start))) {
            return true;
        }
        int stop = end;
        while (stop > start && text.charAt(stop - 1) == '.') {
            stop--;
        }
        String word = new Span(start, stop).textIn(text);
        return SMALL.contains(word) || start + 2 < end && text.charAt(start + 1) == '\'';
    }

    /** The offset of the word after the one at {@code start}. */
    int afterWord(int start, int limit) {
        int at = start;
        while (at < limit && NAME_PART.contains(text.charAt(at))) {
            at++;
        }
        while (at < limit && !NAME_PART.contains(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
