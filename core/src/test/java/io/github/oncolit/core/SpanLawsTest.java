package io.github.oncolit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SpanLawsTest {

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 20))
                .as((start, length) -> new Span(start, start + length));
    }

    @Property
    void overlapIsSharingAnOffset(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        boolean shared = false;
        for (int i = 0; i < 100; i++) {
            shared |= a.contains(i) && b.contains(i);
        }
        boolean empty = a.length() == 0 || b.length() == 0;
        assertEquals(shared, !empty && a.overlaps(b));
        assertEquals(a.overlaps(b), b.overlaps(a));
    }

    @Property
    void aSpanContainsAnotherIfNoUnitIsOutside(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        boolean all = true;
        for (int i = b.start(); i < b.end(); i++) {
            all &= a.contains(i);
        }
        if (b.length() > 0) {
            assertEquals(all, a.contains(b));
        }
        assertTrue(a.contains(a));
    }

    @Property
    void orderIsByStartThenEnd(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        int expected =
                a.start() != b.start()
                        ? Integer.compare(a.start(), b.start())
                        : Integer.compare(a.end(), b.end());
        assertEquals(Integer.signum(expected), Integer.signum(a.compareTo(b)));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
    }

    @Property
    void shiftingBackIsIdentity(
            @ForAll("spans") Span span, @ForAll @IntRange(max = 1000) int distance) {
        assertEquals(span, span.shift(distance).shift(-distance));
        assertEquals(span.length(), span.shift(distance).length());
    }

    @Property
    void aLocatedSliceIsItsRaw(@ForAll String text, @ForAll int a, @ForAll int b) {
        int length = text.length() + 1;
        int x = Math.floorMod(a, length);
        int y = Math.floorMod(b, length);
        Span span = new Span(Math.min(x, y), Math.max(x, y));
        Located<String> located = Located.text(span, text);
        assertEquals(text.substring(span.start(), span.end()), located.raw());
        assertEquals(located.raw(), located.value());
        Located<Integer> mapped = located.map(String::length);
        assertEquals(located.span(), mapped.span());
        assertEquals(located.raw(), mapped.raw());
        assertEquals(located.span().shift(3), located.shift(3).span());
    }

    @Property
    void aLocatedValueAndItsSpanAgreeInLength(@ForAll("spans") Span span) {
        String longer = "x".repeat(span.length() + 1);
        assertThrows(IllegalArgumentException.class, () -> new Located<>(1, span, longer));
    }

    @Property
    void noSpanEndsBeforeItStarts(@ForAll int start, @ForAll int end) {
        if (start < 0 || end < start) {
            assertThrows(IllegalArgumentException.class, () -> new Span(start, end));
        } else {
            assertEquals(end - start, new Span(start, end).length());
        }
    }

    @Property
    void datesOrderAsTheirIsoFormsDo(
            @ForAll @IntRange(min = 1000, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(min = 1000, max = 9999) int otherYear,
            @ForAll @IntRange(min = 1, max = 12) int otherMonth) {
        PartialDate full = PartialDate.of(year, month, day);
        for (PartialDate other :
                List.of(PartialDate.of(otherYear), PartialDate.of(otherYear, otherMonth))) {
            assertEquals(
                    Integer.signum(full.toString().compareTo(other.toString())),
                    Integer.signum(full.compareTo(other)));
        }
        assertEquals(10, full.toString().length());
        assertEquals(0, full.compareTo(PartialDate.of(year, month, day)));
    }

    @Property
    void noDateHasADayWithoutAMonth(@ForAll @IntRange(min = 1, max = 31) int day) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PartialDate(2020, OptionalInt.empty(), OptionalInt.of(day)));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2020, 13));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2020, 1, 32));
    }
}
