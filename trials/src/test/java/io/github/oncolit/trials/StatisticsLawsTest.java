package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.statistics.StatisticsReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that hold for every text. */
class StatisticsLawsTest {

    private static List<EfficacyStatistic> read(String text) {
        return EfficacyStatistics.in(Article.ofText(text)).all();
    }

    /** What is found in a text as one zone, so that only the sentences part it. */
    private static List<String> found(String text) {
        return new StatisticsReader(text)
                .read(new Span(0, text.length())).stream()
                        .map(f -> f.kind() + " " + f.span() + " " + f.endpoint() + f.interval())
                        .toList();
    }

    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> piece =
                Arbitraries.of(
                        "HR",
                        "hazard ratio",
                        "95% CI",
                        "(",
                        ")",
                        "[",
                        "]",
                        ",",
                        ";",
                        ".",
                        "P",
                        "<",
                        "=",
                        "0.46",
                        ".001",
                        "12",
                        "1,234",
                        "55%",
                        "\u00B7",
                        "0\u00B758",
                        "months",
                        "median",
                        "OS",
                        "PFS",
                        "and",
                        "v",
                        "versus",
                        "not reached",
                        "respectively",
                        "of",
                        "60",
                        "patients",
                        "arm",
                        "\u2013",
                        "-",
                        "to",
                        "NR",
                        "at",
                        "5-year",
                        "response",
                        "grade 3",
                        "\n",
                        "\n\n",
                        "\uD800",
                        "\uDC00",
                        "\u0000",
                        "difference",
                        "reduced",
                        "by",
                        "/",
                        "n =",
                        "two-sided",
                        "Of the",
                        "P-value");
        return piece.list().ofMaxSize(60).map(list -> String.join(" ", list));
    }

    @Property
    void isTotalOnAnyString(@ForAll String text) {
        assertLocated(text, read(text));
    }

    @Property(tries = 1000)
    void isTotalAndLocatedOnSoup(@ForAll("soup") String text) {
        assertLocated(text, read(text));
    }

    private static void assertLocated(String text, List<EfficacyStatistic> statistics) {
        int last = 0;
        for (EfficacyStatistic statistic : statistics) {
            assertEquals(statistic.raw(), statistic.span().textIn(text));
            assertTrue(statistic.span().start() >= last, "in text order");
            last = statistic.span().start();
            for (Located<?> leaf : leaves(statistic)) {
                assertEquals(leaf.raw(), leaf.span().textIn(text));
            }
            for (Located<?> number : numbers(statistic)) {
                assertTrue(statistic.span().contains(number.span()), "numbers stand inside");
            }
        }
    }

    private static List<Located<?>> numbers(EfficacyStatistic statistic) {
        List<Located<?>> numbers = new ArrayList<>();
        if (statistic instanceof EffectEstimate effect) {
            numbers.add(effect.value());
            effect.interval().ifPresent(numbers::add);
            effect.pValue().ifPresent(numbers::add);
        } else if (statistic instanceof MedianTime median) {
            median.value().ifPresent(numbers::add);
        } else if (statistic instanceof Rate rate) {
            rate.percent().ifPresent(numbers::add);
        } else if (statistic instanceof PValueStatement statement) {
            numbers.add(statement.pValue());
        }
        return numbers;
    }

    private static List<Located<?>> leaves(EfficacyStatistic statistic) {
        List<Located<?>> leaves = new ArrayList<>(numbers(statistic));
        List<Optional<? extends Located<?>>> more =
                new ArrayList<>(List.of(statistic.endpoint(), statistic.endpointText()));
        if (statistic instanceof MedianTime median) {
            more.add(median.arm());
            more.add(median.interval());
        } else if (statistic instanceof Rate rate) {
            more.addAll(List.of(rate.arm(), rate.interval(), rate.n(), rate.of(), rate.at()));
            more.add(rate.qualifier());
        } else if (statistic instanceof EffectEstimate effect) {
            more.addAll(List.of(effect.arm(), effect.comparator()));
        }
        more.forEach(leaf -> leaf.ifPresent(leaves::add));
        return leaves;
    }

    @Property
    void readsTheSameInEveryLocale(@ForAll("soup") String text) {
        List<EfficacyStatistic> expected = read(text);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, read(text));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void aParagraphBehindChangesNothingBeforeIt(@ForAll("soup") String text) {
        String head = text.replace("Of the", "of the") + " end.";
        String both = head + "\n\nNothing was found.";
        assertEquals(found(head), found(both));
    }

    @Example
    void namesWhatMustNotBeNull() {
        NullPointerException e =
                assertThrows(NullPointerException.class, () -> EfficacyStatistics.in(null));
        assertEquals("article", e.getMessage());
    }

    @Example
    void countsCodeUnits() {
        String text = "\uD83D\uDE00 OS was better (HR, 0.5).";
        assertEquals(new Span(18, 25), read(text).get(0).span());
    }
}
