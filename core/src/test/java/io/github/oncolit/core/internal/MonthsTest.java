package io.github.oncolit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MonthsTest {

    private static int month(String word) {
        return Months.at(Folded.of(word), 0, word.length());
    }

    @Test
    void aMonthIsItsNameOrItsFirstThreeOrFourLetters() {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            assertEquals(month.getValue(), month(name));
            assertEquals(month.getValue(), month(name.toUpperCase(Locale.ROOT)));
            for (int length = 0; length < name.length(); length++) {
                boolean usual = length == 3 || length == 4;
                assertEquals(usual ? month.getValue() : 0, month(name.substring(0, length)));
            }
            assertEquals(0, month(name + "s"));
            assertEquals(0, month(name.substring(0, 2) + "x"));
        }
    }

    @Test
    void aMonthIsReadFromItsPlaceOnly() {
        Folded text = Folded.of("12 Sept2024");
        assertEquals(7, Months.wordEnd(text, 3, text.length()));
        assertEquals(5, Months.wordEnd(text, 3, 5));
        assertEquals(0, Months.wordEnd(text, 0, 11));
        assertEquals(9, Months.at(text, 3, 7));
        assertEquals(0, Months.at(text, 2, 7));
    }
}
