package io.github.oncolit.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks that every place in an output lies in the text and holds what was printed there. */
final class Spans {

    private Spans() {}

    /** Checks a record, all the way down; how many places it has. */
    static int check(JsonNode node, String text) {
        int places = 0;
        if (node.has("start")) {
            int start = node.get("start").intValue();
            int end = node.get("end").intValue();
            assertTrue(0 <= start && start <= end && end <= text.length(), node::toString);
            for (String key : new String[] {"raw", "printed"}) {
                if (node.has(key)) {
                    assertEquals(text.substring(start, end), node.get(key).textValue());
                }
            }
            places++;
        }
        for (JsonNode child : node) {
            assertFalse(child.isNull(), node::toString);
            boolean blank = child.isTextual() && child.textValue().isEmpty();
            assertFalse(blank && child != node.get("raw"), node::toString);
            places += check(child, text);
        }
        return places;
    }

    /** Checks that the facts of a list stand in text order. */
    static void checkOrder(JsonNode facts) {
        int last = 0;
        for (JsonNode fact : facts) {
            assertTrue(last <= fact.get("start").intValue(), fact::toString);
            last = fact.get("start").intValue();
        }
    }
}
