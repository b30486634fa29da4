package io.github.oncolit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KitLawsTest {

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.strings()
                .withChars(
                        "aAzZ09 \n"
                                + "\t-.,;:·‐–—−‘’“”«»\u00A0\u2009\u3000（）％０９İıŞß\uD83D\uDE00\uDC00\u0000")
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("abAB -").ofMinLength(1).ofMaxLength(5);
    }

    @Property
    void foldingKeepsEveryOffset(@ForAll("odd") String text) {
        Folded folded = Folded.of(text);
        assertEquals(text.length(), folded.length());
        assertEquals(folded.toString(), Folded.of(folded.toString()).toString());
        assertSame(folded, Folded.of(folded));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F || c == '\n') {
                assertEquals(c, folded.charAt(i));
            }
            if (folded.charAt(i) != Folded.fold(c)) {
                assertEquals('.', folded.charAt(i));
                assertTrue(CharSet.DIGIT.contains(folded.charAt(i - 1)));
            }
        }
    }

    @Test
    void raisedDecimalPointsAreFoldedBetweenDigitsOnly() {
        assertEquals(
                "0.58 (0.44-0.76) a\u00B7b",
                Folded.of("0\u00B758 (0\u00B744\u20130\u00B776) a\u00B7b").toString());
        assertEquals("95% CI", Folded.of("\uFF19\uFF15\uFF05\u00A0CI").toString());
    }

    @Property
    void aSearchInFoldedTextFindsTheFirst(@ForAll("odd") String text, @ForAll char c) {
        Folded folded = Folded.of(text);
        assertEquals(folded.toString().indexOf(c), folded.indexOf(c, 0, folded.length()));
    }

    @Property
    void setsAreWhatTheirMembersSay(@ForAll String members, @ForAll String others, @ForAll char c) {
        CharSet set = CharSet.of(members);
        CharSet other = CharSet.of(others);
        boolean in = members.indexOf(c) >= 0;
        boolean inOther = others.indexOf(c) >= 0;
        assertEquals(in, set.contains(c));
        assertEquals(in || inOther, set.or(other).contains(c));
        assertEquals(in || inOther, other.or(set).contains(c));
        assertEquals(!in, set.negate().contains(c));
        assertEquals(in, set.negate().negate().contains(c));
        assertEquals(in, CharSet.where(x -> members.indexOf(x) >= 0).contains(c));
    }

    @Property
    void rangesHoldBothEnds(@ForAll char a, @ForAll char b, @ForAll char c) {
        char first = (char) Math.min(a, b);
        char last = (char) Math.max(a, b);
        assertEquals(first <= c && c <= last, CharSet.range(first, last).contains(c));
    }

    @Property
    void scannersTakeOrStay(@ForAll("odd") String text, @ForAll @IntRange(max = 12) int most) {
        Folded folded = Folded.of(text);
        Scanner in = new Scanner(folded, 0, folded.length());
        while (!in.atEnd()) {
            int before = in.position();
            char next = in.peek();
            assertEquals(folded.charAt(before), next);
            int taken = in.nextWhile(CharSet.WORD, most);
            assertEquals(before + taken, in.position());
            assertTrue(taken <= most);
            assertEquals(new Span(before, in.position()), in.since(before));
            if (taken == 0) {
                assertFalse(in.next('\u0001'));
                assertEquals(before, in.position());
                in.skip();
            }
        }
        assertEquals(Scanner.END, in.peek());
        assertFalse(in.next(CharSet.WORD.negate()));
        assertEquals(folded.length(), in.position());
    }

    @Property
    void aTermIsTakenWhereTheTextStartsWithIt(
            @ForAll("letters") String text, @ForAll("letters") String term) {
        Folded folded = Folded.of(text);
        assertEquals(text.startsWith(term), new Scanner(folded, 0, text.length()).next(term));
        String lower = term.toLowerCase(Locale.ROOT);
        boolean any = text.toLowerCase(Locale.ROOT).startsWith(lower);
        assertEquals(any, new Scanner(folded, 0, text.length()).nextIgnoreCase(lower));
        boolean word =
                any
                        && (text.length() == term.length()
                                || !CharSet.WORD.contains(text.charAt(term.length())));
        assertEquals(word, new Scanner(folded, 0, text.length()).nextWord(lower));
    }

    @Property
    void aMaskTakesAndGivesWhatItIsTold(
            @ForAll @Size(max = 6) List<@IntRange(max = 210) Integer> starts,
            @ForAll @IntRange(max = 210) int given,
            @ForAll @IntRange(max = 130) int length) {
        Span window = new Span(5, 205);
        Mask mask = new Mask(window);
        boolean[] taken = new boolean[400];
        for (int start : starts) {
            Span span = new Span(start, start + length);
            mask.take(span);
            Arrays.fill(taken, span.start(), span.end(), true);
        }
        mask.give(new Span(given, given + 20));
        Arrays.fill(taken, given, given + 20, false);
        for (int i = 0; i < 240; i++) {
            assertEquals(taken[i] || !window.contains(i), mask.isTaken(i));
        }
        int next = mask.nextTaken(given);
        assertTrue(next == window.end() || taken[next]);
        assertTrue(next <= given || isFree(taken, new Span(Math.max(given, 5), next)));
        int unexplained = 0;
        for (Span span : mask.unexplained("x".repeat(240), CharSet.SPACE)) {
            assertTrue(isFree(taken, span));
            unexplained += span.length();
        }
        int free = 0;
        for (int i = window.start(); i < window.end(); i++) {
            free += taken[i] ? 0 : 1;
        }
        assertEquals(free, unexplained);
    }

    @Property
    void skippingStopsAtTheFirstStranger(@ForAll("letters") String text) {
        int end = Folded.of(text).skip(CharSet.of("b"), 0, text.length());
        assertEquals("b".repeat(end), text.substring(0, end));
        assertTrue(end == text.length() || text.charAt(end) != 'b');
    }

    private static boolean isFree(boolean[] taken, Span span) {
        boolean free = true;
        for (int i = span.start(); i < span.end(); i++) {
            free &= !taken[i];
        }
        return free;
    }

    @Property
    void theLongestTermIsFound(
            @ForAll @Size(max = 12) Set<@net.jqwik.api.From("letters") String> terms,
            @ForAll("letters") String a,
            @ForAll("letters") String b) {
        Map<String, String> dictionary = new HashMap<>();
        terms.forEach(term -> dictionary.put(term.toLowerCase(Locale.ROOT), term));
        TermTable<String> table = TermTable.of(dictionary);
        String text = a + b;
        Folded folded = Folded.of(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            TermTable.Match<String> match = table.longestAt(folded, offset, text.length());
            String longest = naive(dictionary, text, offset);
            if (longest == null) {
                assertNull(match);
            } else {
                assertEquals(offset + longest.length(), match.end());
                assertEquals(dictionary.get(longest), match.value());
            }
        }
    }

    @Test
    void aPhraseRunsOverHyphensAndLines() {
        Map<String, String> phrases = Map.of("advisory board", "board", "grant-in-aid", "grant");
        String text = "Advisory-board, advisory\nboard, grant in aid";
        TermTable<String> table = TermTable.ofPhrases(phrases);
        assertEquals(14, table.longestAt(Folded.of(text), 0, text.length()).end());
        assertEquals(30, table.longestAt(Folded.of(text), 16, text.length()).end());
        assertEquals("grant", table.longestAt(Folded.of(text), 32, text.length()).value());
        assertNull(TermTable.of(phrases).longestAt(Folded.of(text), 0, text.length()));
    }

    private static String naive(Map<String, String> dictionary, String text, int offset) {
        String longest = null;
        String rest = text.substring(offset).toLowerCase(Locale.ROOT);
        for (String term : dictionary.keySet()) {
            int end = term.length();
            boolean stands = rest.startsWith(term);
            boolean wordEnd =
                    stands
                            && (end == rest.length()
                                    || !CharSet.WORD.contains(rest.charAt(end))
                                    || !CharSet.WORD.contains(rest.charAt(end - 1)));
            if (wordEnd && (longest == null || end > longest.length())) {
                longest = term;
            }
        }
        return longest;
    }

    @Test
    void aTableIsReadRowByRow() throws IOException {
        Tsv table = Tsv.parse("t.tsv", new BufferedReader(new StringReader("# a\nx\ty\n\t\n")), 2);
        assertEquals(List.of("a"), table.header());
        assertEquals(List.of(List.of("x", "y"), List.of("", "")), table.rows());
    }

    @Test
    void aBrokenTableNamesItsLine() {
        BufferedReader lines = new BufferedReader(new StringReader("# a\nx\ty\nz\n"));
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> Tsv.parse("t.tsv", lines, 2));
        assertEquals("t.tsv:3: 1 cells, not 2", e.getMessage());
        assertThrows(IllegalStateException.class, () -> Tsv.read(KitLawsTest.class, "none.tsv", 1));
    }
}
