package io.github.oncolit.citations.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random tables of disclosures, printed in the field's shapes and read back. */
class DisclosurePrintingTest {

    @Property(tries = 300)
    void onLines(@ForAll long seed) {
        PrintedTable table = PrintedTable.random(seed);
        check(table, table.byLine(), Roster.EMPTY, false);
    }

    @Property(tries = 300)
    void runTogetherWithAByline(@ForAll long seed) {
        PrintedTable table = PrintedTable.random(seed);
        check(table, table.glued(" ", ", ", ": "), table.roster(), false);
        check(table, table.glued("", ", ", ": "), table.roster(), false);
        check(table, table.glued(" ", "\u00B8 ", ":"), table.roster(), false);
        check(table, table.glued(",", ",\u00A0", ":\u00A0"), table.roster(), false);
    }

    @Property(tries = 300)
    void runTogetherWithoutAByline(@ForAll long seed) {
        PrintedTable table = PrintedTable.random(seed);
        check(table, table.glued(" ", ", ", ": "), Roster.EMPTY, false);
        check(table, table.glued("\n", ",\n", ": "), Roster.EMPTY, false);
    }

    @Property(tries = 300)
    void byCategory(@ForAll long seed) {
        PrintedTable table = PrintedTable.random(seed);
        check(table, table.byCategory(), Roster.EMPTY, false);
    }

    @Property(tries = 300)
    void inSentences(@ForAll long seed) {
        PrintedTable table = PrintedTable.random(seed);
        check(table, table.narrative(false), table.roster(), false);
        check(table, table.narrative(true), table.roster(), true);
        check(table, table.narrative(true), Roster.EMPTY, true);
    }

    @Property(tries = 200)
    void withTitlesAndSurnames(@ForAll long seed) {
        PrintedTable table = PrintedTable.random(seed);
        assertEquals(
                table.lines(PrintedTable::doctor),
                PrintedTable.lines(DisclosureStatement.parse(table.jama(), table.roster())),
                table.jama());
    }

    @Property(tries = 200)
    void withLabelsBehindSurnames(@ForAll long seed) {
        PrintedTable table = PrintedTable.random(seed);
        assertEquals(
                table.lines(PrintedTable::surname),
                PrintedTable.lines(DisclosureStatement.parse(table.blood(), table.roster())),
                table.blood());
    }

    private static void check(PrintedTable table, String text, Roster roster, boolean initials) {
        assertEquals(
                table.lines(initials),
                PrintedTable.lines(DisclosureStatement.parse(text, roster)),
                text);
    }
}
