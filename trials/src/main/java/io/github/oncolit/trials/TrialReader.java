package io.github.oncolit.trials;

import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one pass over a text that finds trial identifiers.
 *
 * <p>Two kinds of characters stop it, the first digit of a number and the first capital of a word;
 * all others cost one look into a table. What a stop leads to is bounded, and nothing left of the
 * last identifier's end is claimed again, so the whole is linear.
 */
final class TrialReader {

    private static final byte DIGIT = 1;
    private static final byte CAPITAL = 2;
    private static final int SHORT = 3;
    private static final byte[] STOPS = table();

    private final TrialText text;
    private final TrialIdScanner numbers;
    private final TrialListScanner lists;
    private final TrialGroupScanner groups;
    private final TrialNameScanner scanner;
    private final TrialTriggers triggers;
    private final List<TrialFinding> ids = new ArrayList<>();
    private final List<Span> names = new ArrayList<>();
    private final List<Span> acronyms = new ArrayList<>();
    private int claimed;
    private int named;

    private TrialReader(char[] chars) {
        this.text = new TrialText(chars);
        this.numbers = new TrialIdScanner(text);
        this.lists = new TrialListScanner(text);
        this.groups = new TrialGroupScanner(text);
        this.scanner = new TrialNameScanner(text);
        this.triggers = new TrialTriggers(text, chars);
    }

    private static byte[] table() {
        byte[] stops = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < stops.length; c++) {
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                stops[c] = DIGIT;
            } else if (c >= 'A' && c <= 'Z') {
                stops[c] = CAPITAL;
            }
        }
        return stops;
    }

    /** Reads a text. */
    static TrialReader read(String text) {
        char[] chars = text.toCharArray();
        TrialReader reader = new TrialReader(chars);
        reader.pass(chars);
        reader.repeat();
        return reader;
    }

    /** The identifiers, in text order. */
    List<TrialFinding> ids() {
        return ids;
    }

    /** Where the names are, in text order. */
    List<Span> names() {
        return names;
    }

    private void pass(char[] chars) {
        int at = nextStop(chars, 0);
        while (at < chars.length) {
            at = nextStop(chars, STOPS[chars[at]] == DIGIT ? number(chars, at) : word(chars, at));
        }
    }

    /** Reads the number whose first digit stands at an offset; where to go on. */
    private int number(char[] chars, int at) {
        int end = runEnd(chars, at);
        if (!triggers.mayBeNumber(at, end)) {
            return end;
        }
        TrialFinding finding = numbers.at(at);
        if (finding == null && mayBeSponsors(at)) {
            finding = groups.at(at);
        }
        return finding == null || finding.start() < claimed ? end : claim(finding);
    }

    /** Reads the word whose first capital stands at an offset; where to go on. */
    private int word(char[] chars, int at) {
        if (at > 0 && text.isWord(at - 1)) {
            small(at);
            return wordEnd(chars, at);
        }
        int plain = triggers.plainEnd(at);
        if (plain > 0) {
            return plain;
        }
        TrialFinding finding = groups.at(at);
        if (finding != null && finding.start() >= claimed) {
            return claim(finding);
        }
        named = at >= named ? name(at) : named;
        return wordEnd(chars, at);
    }

    /** Takes the name that starts with small letters before a capital. */
    private void small(int at) {
        Span name = at < named ? null : scanner.smallAt(at);
        if (name != null) {
            names.add(name);
            named = name.end();
        }
    }

    private int claim(TrialFinding finding) {
        claimed = lists.continueList(finding, ids);
        return claimed;
    }

    /** The next first digit or capital; this loop alone sees every character. */
    private static int nextStop(char[] chars, int from) {
        int at = from;
        while (at < chars.length && STOPS[chars[at]] == 0) {
            at++;
        }
        return at;
    }

    /** The first character from {@code at} on that no Latin word goes on with. */
    private static int wordEnd(char[] chars, int from) {
        int at = from + 1;
        while (at < chars.length && (chars[at] | 32) >= 'a' && (chars[at] | 32) <= 'z') {
            at++;
        }
        return at;
    }

    /** Whether a sponsor's number that starts with digits may stand here: four or eight of them. */
    private boolean mayBeSponsors(int at) {
        boolean four = text.isUpper(at + 4) && text.isDigit(at + 3);
        return (four || text.isUpper(at + 8) && text.isDigit(at + 7)) && !text.isWord(at - 1);
    }

    private static int runEnd(char[] chars, int at) {
        int end = at + 1;
        while (end < chars.length && STOPS[chars[end]] == DIGIT) {
            end++;
        }
        return end;
    }

    private boolean isBehindGroup(int at) {
        TrialFinding last = ids.isEmpty() ? null : ids.get(ids.size() - 1);
        return last != null && last.registry() == Registry.GROUP && at - last.end() == 1;
    }

    /** Takes the name at a word's start; where to go on. */
    private int name(int at) {
        Span name = scanner.at(at, isBehindGroup(at));
        if (name != null) {
            names.add(name);
            return name.end();
        }
        if (scanner.isRepeatable()) {
            acronyms.add(new Span(at, scanner.tokenEnd()));
        }
        return at;
    }

    /**
     * A word that is a name in one place is one wherever it stands, and a word that abbreviates
     * others in one place is none anywhere.
     */
    private void repeat() {
        if (names.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        BitSet initials = new BitSet();
        for (Span name : names) {
            known.add(text.slice(name.start(), name.end()));
            initials.set(key(name));
        }
        List<Span> again =
                acronyms.stream()
                        .filter(word -> initials.get(key(word)))
                        .filter(word -> known.contains(text.slice(word.start(), word.end())))
                        .toList();
        Set<String> abbreviations = new HashSet<>();
        Stream.concat(again.stream(), names.stream())
                .filter(scanner::isDefinition)
                .forEach(word -> abbreviations.add(text.slice(word.start(), word.end())));
        again.stream().filter(word -> word.length() > SHORT).forEach(names::add);
        names.removeIf(name -> abbreviations.contains(text.slice(name.start(), name.end())));
        Collections.sort(names);
        dropClaimed();
    }

    private int key(Span word) {
        return text.raw(word.start()) | word.length() << 7;
    }

    /** Names inside of identifiers, as NTR in a misspelt prefix, are none. */
    private void dropClaimed() {
        BitSet claimed = new BitSet();
        ids.forEach(id -> claimed.set(id.start(), id.end()));
        names.removeIf(
                name -> {
                    int next = claimed.nextSetBit(name.start());
                    return next >= 0 && next < name.end();
                });
    }
}
