package io.github.oncolit.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.oncolit.core.Article;
import io.github.oncolit.core.Fact;
import io.github.oncolit.trials.TrialMention;
import io.github.oncolit.trials.TrialName;
import io.github.oncolit.trials.Trials;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Trial identifiers and names as JSON. */
final class TrialsJson {

    private TrialsJson() {}

    /** Writes all of a record's text: it may be a snippet, of which no part is a site's. */
    static void write(Article article, ObjectNode output) {
        Trials trials = Trials.in(article);
        FactJson.all(output, "ids", merged(trials.ids(), trials.furnitureIds()), TrialsJson::write);
        FactJson.all(
                output,
                "names",
                merged(trials.names(), trials.furnitureNames()),
                TrialsJson::write);
    }

    private static <T extends Fact> List<T> merged(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(Fact::span))
                .toList();
    }

    static void write(TrialName name, ObjectNode output) {
        output.put("printed", name.raw());
        FactJson.place(name.span(), output);
        name.id().ifPresent(id -> output.put("trialId", id.value()));
    }

    static void write(TrialMention mention, ObjectNode output) {
        output.put("registry", mention.registry().key());
        output.put("value", mention.value());
        output.put("printed", mention.raw());
        FactJson.place(mention.span(), output);
        output.put("valid", mention.valid());
        output.put("role", mention.role().name().toLowerCase(Locale.ROOT));
        mention.repair().ifPresent(id -> output.put("repair", id.value()));
        FactJson.problems(mention.diagnostics(), output);
    }
}
