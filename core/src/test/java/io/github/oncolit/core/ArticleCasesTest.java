package io.github.oncolit.core;

import io.github.oncolit.testing.Cases;
import io.github.oncolit.testing.Cases.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArticleCasesTest {

    @TestFactory
    Stream<DynamicTest> zones() {
        return Cases.of(
                ArticleCasesTest.class,
                "zones",
                text -> {
                    List<Reading> readings = new ArrayList<>();
                    for (Section section : Article.ofText(text).sections()) {
                        String heading = section.heading().map(h -> " | " + h.value()).orElse("");
                        readings.add(new Reading(section.span(), section.kind() + heading));
                    }
                    return readings;
                });
    }

    @TestFactory
    Stream<DynamicTest> heads() {
        return Cases.of(
                ArticleCasesTest.class,
                "heads",
                text -> {
                    List<Reading> readings = new ArrayList<>();
                    Article article = Article.ofText(text);
                    article.title().ifPresent(t -> readings.add(new Reading(t.span(), "title")));
                    for (Located<Author> author : article.byline()) {
                        readings.add(new Reading(author.span(), "author " + author.value()));
                    }
                    article.published()
                            .ifPresent(
                                    d -> readings.add(new Reading(d.span(), "date " + d.value())));
                    readings.sort(Comparator.comparing(Reading::span));
                    return readings;
                });
    }
}
