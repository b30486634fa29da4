package io.github.oncolit.examples.view;

import io.github.oncolit.core.Fact;
import io.github.oncolit.trials.ArticleReport;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact with its name in a page.
 *
 * @param id unique in the page, such as {@code statistic-3}
 * @param kind what kind of fact it is
 * @param fact the record
 * @param fields its values
 */
record ShownFact(String id, FactKind kind, Fact fact, List<FactField> fields) {

    /** All facts of a report, kind by kind. */
    static List<ShownFact> of(ArticleReport report) {
        List<ShownFact> shown = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            int number = 0;
            for (Fact fact : kind.in(report)) {
                number++;
                String id = kind.style() + "-" + number;
                shown.add(new ShownFact(id, kind, fact, FactField.of(fact)));
            }
        }
        return shown;
    }

    String fieldId(int index) {
        return id + "." + index;
    }
}
