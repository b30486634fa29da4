package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.PersonName;
import io.github.oncolit.core.internal.Folded;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every way to print the people of a roster.
 *
 * <pre>
 * name     := given* particle* family+ suffix?      "Cornelis K van der Ent", "Robert Martin II"
 * initials := first letters of given and family, particles in lower case or not at all: "BvE"
 * </pre>
 *
 * Letters are compared without accents, spaces and stops. Immutable once made.
 */
final class RosterIndex {

    private static final int AMBIGUOUS = -2;

    private final NameEnds nameEnds;
    private final Map<String, Integer> byInitials = new HashMap<>();
    private final Map<String, Integer> byFamily = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    RosterIndex(List<PersonName> people) {
        for (int i = 0; i < people.size(); i++) {
            index(i, people.get(i));
        }
        nameEnds = new NameEnds(byName.keySet());
    }

    private void index(int i, PersonName name) {
        List<String> family = PrintedName.words(name.family());
        List<String> given = PrintedName.words(name.given().orElse(""));
        String givenKey = Letters.key(String.join("", given));
        String familyKey = Letters.key(String.join("", family));
        String suffixKey = Letters.key(name.suffix().orElse(""));
        String firstKey = given.isEmpty() ? "" : Letters.key(given.get(0));
        StringBuilder initials = new StringBuilder();
        given.forEach(g -> initials.append(Letters.key(g.substring(0, 1))));
        Set<String> keys = new LinkedHashSet<>();
        keys.add(givenKey + familyKey + suffixKey);
        keys.add(givenKey + familyKey);
        keys.add(firstKey + familyKey);
        keys.add(initials + familyKey);
        keys.add(familyKey + givenKey);
        keys.add(familyKey + initials);
        if (!initials.isEmpty()) {
            keys.add(initials.substring(0, 1) + familyKey);
        }
        keys.removeIf(k -> k.length() <= familyKey.length());
        for (String key : keys) {
            put(byName, key, i);
        }
        put(byFamily, familyKey, i);
        String lastFamily = Letters.key(family.isEmpty() ? "" : family.get(family.size() - 1));
        if (!lastFamily.equals(familyKey)) {
            put(byFamily, lastFamily, i);
        }
        initialsOf(given, family).forEach(k -> put(byInitials, k, i));
    }

    private static Set<String> initialsOf(List<String> given, List<String> family) {
        Set<String> heads = new LinkedHashSet<>();
        heads.add(firstLetters(given, true));
        if (!given.isEmpty()) {
            heads.add(firstLetters(given.subList(0, 1), true));
            heads.add(firstLetters(given.subList(0, 1), false));
            heads.add(firstLetters(given, false));
        }
        Set<String> tails = new LinkedHashSet<>();
        tails.add(firstLetters(family, true));
        tails.add(firstLetters(family, false));
        List<String> proper =
                family.stream().filter(w -> Character.isUpperCase(w.charAt(0))).toList();
        tails.add(firstLetters(proper, true));
        if (!proper.isEmpty()) {
            tails.add(firstLetters(proper.subList(proper.size() - 1, proper.size()), false));
            tails.add(firstLetters(proper.subList(0, 1), false));
        }
        Set<String> all = new LinkedHashSet<>();
        for (String head : heads) {
            for (String tail : tails) {
                all.add(head + tail);
            }
        }
        return all;
    }

    /** First letters of words, with or without those of the parts behind a hyphen. */
    private static String firstLetters(List<String> words, boolean parts) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            boolean start = true;
            for (int i = 0; i < word.length(); i++) {
                char c = Letters.base(word.charAt(i));
                if (c != 0 && start) {
                    letters.append(c);
                    start = false;
                } else if (c == 0 && parts) {
                    start = true;
                }
            }
        }
        return letters.toString();
    }

    private static void put(Map<String, Integer> index, String key, int person) {
        if (!key.isEmpty()) {
            index.merge(key, person, (a, b) -> a.equals(b) ? a : Integer.valueOf(AMBIGUOUS));
        }
    }

    /** Who has these initials, given as {@link Letters#key}: an index, or negative. */
    int byInitials(String key) {
        return byInitials.getOrDefault(key, -1);
    }

    /** Who has this full name or surname, given as {@link Letters#key}: an index, or negative. */
    int byName(String key) {
        int byFull = byName.getOrDefault(key, -1);
        return byFull != -1 ? byFull : byFamily.getOrDefault(key, -1);
    }

    /** Where the longest full name starts that ends at {@code end}, or -1. */
    int nameEndingAt(Folded text, int from, int end) {
        return nameEnds.longest(text, from, end);
    }
}
