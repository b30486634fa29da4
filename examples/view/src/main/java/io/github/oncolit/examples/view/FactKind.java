package io.github.oncolit.examples.view;

import io.github.oncolit.core.Fact;
import io.github.oncolit.trials.ArticleReport;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The kinds of facts that a page tells apart by colour, underline and name. */
enum FactKind {
    STATISTIC("Statistics", r -> r.statistics().all()),
    TRIAL_ID("Trial identifiers", ArticleReport::trialIds),
    TRIAL_NAME("Trial names", ArticleReport::trialNames),
    MARKER("Citation markers", ArticleReport::markers),
    REFERENCE("References", ArticleReport::references),
    DISCLOSURE("Disclosures", r -> r.disclosures().all());

    private final String heading;
    private final Function<ArticleReport, List<? extends Fact>> facts;

    FactKind(String heading, Function<ArticleReport, List<? extends Fact>> facts) {
        this.heading = heading;
        this.facts = facts;
    }

    String heading() {
        return heading;
    }

    List<? extends Fact> in(ArticleReport report) {
        return facts.apply(report);
    }

    /** The name of the kind's style in the page. */
    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
