package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.citations.MarkerCode;
import io.github.oncolit.citations.ReferenceCode;
import io.github.oncolit.citations.apparatus.ApparatusCheck;
import io.github.oncolit.citations.disclosure.DisclosureCode;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.audit.Audit;
import io.github.oncolit.trials.audit.Check;
import io.github.oncolit.trials.links.LinkReason;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a notebook's cell shows: every record of a report prints itself in words. */
class RecordsReadWellTest {

    private static final int LONGEST_LINE = 500;

    @Test
    void noRecordPrintsItsComponents() throws IOException, ReflectiveOperationException {
        Article article = Article.of(Path.of("../examples/articles/lumora-2.html"));
        ArticleReport report = ArticleReport.of(article);
        Deque<Object> left = new ArrayDeque<>(List.of(report, article));
        left.addAll(
                List.of(
                        report.links(),
                        report.rows(),
                        report.apparatus(),
                        Trials.in(article),
                        Audit.of(report.statistics())));
        left.addAll(article.byline());
        left.addAll(article.sections());
        left.addAll(article.links());
        Set<String> seen = new HashSet<>();
        List<String> bad = new ArrayList<>();
        while (!left.isEmpty()) {
            Object next = left.pop();
            if (next instanceof Optional<?> optional) {
                optional.ifPresent(left::push);
            } else if (next instanceof Collection<?> many) {
                left.addAll(many);
            } else if (next instanceof Record one) {
                seen.add(one.getClass().getSimpleName());
                check(one, bad);
                components(one, left);
            }
        }
        assertEquals(List.of(), bad);
        assertTrue(
                seen.containsAll(
                        Set.of(
                                "Reference",
                                "EffectEstimate",
                                "MedianTime",
                                "Rate",
                                "Disclosure",
                                "TrialMention",
                                "StatisticLink",
                                "StatisticRow",
                                "ReferenceRow",
                                "IdRow",
                                "DisclosureRow")),
                seen::toString);
    }

    @Test
    void everyCodeSaysInWordsOfItsOwnWhatItMeans() {
        List<String> messages = new ArrayList<>();
        for (TrialIdCode code : TrialIdCode.values()) {
            messages.add(code.message());
        }
        for (Check check : Check.values()) {
            messages.add(check.message());
        }
        for (LinkReason reason : LinkReason.values()) {
            messages.add(reason.message());
        }
        for (ReferenceCode code : ReferenceCode.values()) {
            messages.add(code.message());
        }
        for (MarkerCode code : MarkerCode.values()) {
            messages.add(code.message());
        }
        for (DisclosureCode code : DisclosureCode.values()) {
            messages.add(code.message());
        }
        for (ApparatusCheck check : ApparatusCheck.values()) {
            messages.add(check.message());
        }
        assertTrue(messages.stream().allMatch(m -> m.contains(" ")), messages::toString);
        assertEquals(messages.stream().distinct().toList(), messages);
    }

    private static void check(Record one, List<String> bad) {
        String shown = one.toString();
        if (shown.startsWith(one.getClass().getSimpleName() + "[")
                || shown.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            bad.add(shown);
        }
    }

    private static void components(Record one, Deque<Object> into)
            throws IllegalAccessException, InvocationTargetException {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            into.push(component.getAccessor().invoke(one));
        }
    }
}
