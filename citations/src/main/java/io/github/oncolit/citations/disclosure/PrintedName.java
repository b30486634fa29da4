package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name on one line, as a byline prints it.
 *
 * <pre>
 * name   := given+ particle* family suffix?  |  family+ initials
 * suffix := "Jr" | "Sr" | "II" | "III" | "IV"
 * </pre>
 */
final class PrintedName {

    /** Lower-case particles that begin a family name. */
    static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "la",
                    "le", "ten", "ter", "el", "al", "bin", "ibn", "af", "av", "zu", "zur", "vom",
                    "y", "e", "du", "des", "dal", "dalla", "st", "san", "lo");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "2nd", "3rd");

    private PrintedName() {}

    /** The parts of a printed name. */
    static PersonName read(String printed) {
        List<String> words = words(printed);
        if (words.isEmpty()) {
            return PersonName.of(printed.strip(), "");
        }
        Optional<String> suffix = Optional.empty();
        String last = words.get(words.size() - 1);
        if (words.size() > 2 && SUFFIXES.contains(last.toLowerCase(Locale.ROOT))) {
            suffix = Optional.of(last);
            words = words.subList(0, words.size() - 1);
            last = words.get(words.size() - 1);
        }
        int split = words.size() - 1;
        if (words.size() > 1 && isInitials(last) && !isInitials(words.get(0))) {
            return name(words.subList(0, split), words.subList(split, words.size()), suffix);
        }
        while (split > 1 && isParticle(words.get(split - 1))) {
            split--;
        }
        return name(words.subList(split, words.size()), words.subList(0, split), suffix);
    }

    private static PersonName name(
            List<String> family, List<String> given, Optional<String> suffix) {
        Optional<String> givenNames =
                given.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", given));
        return new PersonName(String.join(" ", family), givenNames, suffix);
    }

    private static boolean isInitials(String word) {
        return word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isParticle(String word) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return !initial && PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The words of a name: split at spaces and behind stops, stops and commas left out. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '.' || c == ',') {
                if (i > start) {
                    words.add(name.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
