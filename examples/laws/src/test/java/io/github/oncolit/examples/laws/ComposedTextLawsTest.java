package io.github.oncolit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Slices of articles and nasty pieces, put together at random: every entry point keeps the laws.
 */
class ComposedTextLawsTest {

    private static final int TEXTS = Integer.getInteger("oncolit.texts", 300);
    private static final int LONGEST = 200;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "GROWTH")
    void keepsTheLaws(EntryPoint entry) {
        Map<String, String> broken = new TreeMap<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = text(new Random(i));
            try {
                entry.check(text);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                broken.putIfAbsent(first(e), text);
            }
        }
        assertEquals(Map.of(), broken);
    }

    /** What broke, without the text that follows the colon. */
    private static String first(Throwable e) {
        String words = e.toString();
        int colon = words.indexOf(": ", words.indexOf(": ") + 2);
        return (colon < 0 ? words : words.substring(0, colon)) + " at " + e.getStackTrace()[1];
    }

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            if (random.nextBoolean()) {
                text.append(NastyPieces.shape(random.nextInt()));
            } else {
                String article = SampleTexts.article(random.nextInt());
                int start = random.nextInt(article.length());
                int end = start + random.nextInt(LONGEST);
                text.append(article, start, Math.min(article.length(), end));
            }
        }
        return text.toString();
    }
}
