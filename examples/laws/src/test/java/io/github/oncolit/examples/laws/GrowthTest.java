package io.github.oncolit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Time and memory grow as the text does, whatever nasty shape it repeats. What seems to grow faster
 * is measured again on four times the text, where a square law shows more and noise shows less.
 */
class GrowthTest {

    private static final int SHAPES = Integer.getInteger("oncolit.shapes", 40);
    private static final int LENGTH = 32_000;

    @BeforeAll
    static void warmUp() {
        Growth.warmUp();
    }

    @ParameterizedTest
    @EnumSource
    void doublingTheTextDoublesTheCost(Growth.Reader reader) {
        Map<String, List<Growth.Cost>> tooFast = new LinkedHashMap<>();
        for (int i = 0; i < SHAPES; i++) {
            String piece = NastyPieces.shape(i);
            List<Growth.Cost> costs = Growth.costs(reader, piece, LENGTH, 2);
            if (Growth.worst(costs) > Growth.LIMIT) {
                costs = Growth.costs(reader, piece, 4 * LENGTH, 2);
            }
            if (Growth.worst(costs) > Growth.LIMIT) {
                tooFast.put(piece, costs);
            }
        }
        assertEquals(Map.of(), tooFast);
    }

    /** A measure that cannot fail would measure nothing. */
    @Test
    void squaresAreNoticed() {
        List<Growth.Cost> costs = new ArrayList<>();
        for (long n : new long[] {10_000, 20_000, 40_000}) {
            costs.add(new Growth.Cost(n * n, n * 10_000));
        }
        assertTrue(Growth.worst(costs) > Growth.LIMIT);
    }
}
