package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Span;
import java.util.List;

/** Reads a statement in whatever shape it is. */
final class StatementParser {

    private StatementParser() {}

    /** Reads the statement that fills a window of a text. */
    static DisclosureStatement parse(StatementText text, Span window, Roster roster) {
        StatementDraft draft = new StatementDraft(text, window, roster);
        List<Marker> markers = Marker.in(draft.folded(), window.start(), window.end());
        StatementShape shape = StatementShape.of(draft, markers);
        switch (shape) {
            case BY_AUTHOR -> AscoStatementParser.read(draft, markers);
            case BY_CATEGORY -> AscoCategoryParser.read(draft, markers);
            case CODED -> CodedStatementParser.read(draft);
            case PEOPLE_BEHIND -> PeopleBehindParser.read(draft, markers);
            default -> NarrativeStatementParser.read(draft, withoutLegend(text, window));
        }
        return draft.finish();
    }

    /** A legend of codes names nobody, whether or not they are used. */
    private static Span withoutLegend(StatementText text, Span window) {
        int legend = text.text().indexOf("C/A", window.start());
        boolean cut =
                legend >= 0
                        && legend < window.end()
                        && RelationshipCode.legend(text.folded(), legend, window.end()) == legend;
        return cut ? new Span(window.start(), legend) : window;
    }
}
