package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.internal.Folded;
import java.text.Normalizer;
import java.util.Locale;

/** Letters as names are compared: lower case, without accents. */
final class Letters {

    private static final int TABLE_END = 0x250;
    private static final char[] BASE = table();

    private Letters() {}

    private static char[] table() {
        char[] base = new char[TABLE_END];
        for (int c = 0; c < TABLE_END; c++) {
            base[c] = compute((char) c);
        }
        String special = "ßsøoØołlŁlđdĐdıiþtæaÆaœoŒo";
        for (int i = 0; i < special.length(); i += 2) {
            base[special.charAt(i)] = special.charAt(i + 1);
        }
        return base;
    }

    private static char compute(char c) {
        if (!Character.isLetter(c)) {
            return 0;
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return plain.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0);
    }

    /** The base of a letter, or 0 for what is none. */
    static char base(char c) {
        return c < TABLE_END ? BASE[c] : Character.isLetter(c) ? Character.toLowerCase(c) : 0;
    }

    /** The bases of the letters of a text, all else left out. */
    static String key(CharSequence text, int start, int end) {
        char[] key = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char base = base(text.charAt(i));
            if (base != 0) {
                key[length++] = base;
            }
        }
        return new String(key, 0, length);
    }

    /** A number for the bases of the letters of a text; texts share one as good as never. */
    static long hash(Folded text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            char base = base(text.charAt(i));
            if (base != 0) {
                hash = (hash ^ base) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 32;
            }
        }
        return hash;
    }

    /** The bases of the letters of a whole text. */
    static String key(CharSequence text) {
        return key(text, 0, text.length());
    }
}
