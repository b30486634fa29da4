package io.github.oncolit.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.core.Article;
import io.github.oncolit.trials.generators.PrintedTrialId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrialIdLawsTest {

    private static final List<String> SENTENCES =
            List.of(
                    "%s",
                    "This trial is registered (%s).",
                    "Registered as %s, before enrolment.",
                    "Trial registration: %s",
                    "The sponsor gave [%s] to the authors.\nNo more.");

    @Property(tries = 4000)
    void everyIdentifierIsFoundHoweverBent(@ForAll PrintedTrialId printed) {
        for (String sentence : SENTENCES) {
            String text = sentence.replace("%s", printed.text());
            List<TrialMention> found = TrialIds.in(Article.ofText(text));
            assertEquals(
                    List.of(printed.registry() + " " + printed.value()),
                    found.stream().map(m -> m.registry() + " " + m.value()).toList(),
                    text);
            assertTrue(found.get(0).valid(), text);
        }
    }

    @Property
    void canonicalIdentifiersAreParsedAndPrintedBack(@ForAll("canonical") PrintedTrialId printed) {
        TrialId id = TrialId.parse(printed.text()).orElseThrow();
        assertEquals(printed.value(), id.value());
        assertEquals(printed.registry(), id.registry());
        assertEquals(id, TrialId.of(printed.registry(), id.value()));
    }

    @Provide
    Arbitrary<PrintedTrialId> canonical() {
        return PrintedTrialId.canonical();
    }

    @Property
    void mentionsAreLocated(@ForAll("texts") String text) {
        int end = 0;
        for (TrialMention mention : TrialIds.in(Article.ofText(text))) {
            assertEquals(mention.raw(), mention.span().textIn(text));
            assertTrue(mention.span().start() >= end, "overlap");
            end = mention.span().end();
            mention.diagnostics().forEach(d -> assertTrue(mention.span().contains(d.span())));
        }
        for (TrialName name : TrialNames.in(Article.ofText(text))) {
            assertEquals(name.raw(), name.span().textIn(text));
        }
    }

    @Property(tries = 4000)
    void anyCharacterMayStandForAnother(
            @ForAll("canonical") PrintedTrialId printed, @ForAll char other, @ForAll int place) {
        StringBuilder text = new StringBuilder(printed.text());
        text.setCharAt(Math.floorMod(place, text.length()), other);
        text.deleteCharAt(Math.floorMod(place / 31, text.length()));
        mentionsAreLocated(text.toString());
    }

    @Property
    void aMentionReadAloneIsTheSame(@ForAll("canonical") PrintedTrialId printed) {
        String text = "As in " + printed.text() + " before.";
        TrialMention mention = TrialIds.in(Article.ofText(text)).get(0);
        assertEquals(mention.id(), TrialId.parse(mention.raw()));
    }

    @Property
    void paragraphsAreReadAlone(
            @ForAll("canonical") PrintedTrialId first, @ForAll("canonical") PrintedTrialId second) {
        String a = "See " + first.text() + ".";
        String b = "See " + second.text() + ".";
        assertEquals(
                List.of(values(a), values(b)).stream().flatMap(List::stream).toList(),
                values(a + "\n\n" + b));
    }

    @Property
    void proseWithoutIdentifiersYieldsNone(@ForAll("prose") String text) {
        assertEquals(List.of(), TrialIds.in(Article.ofText(text)));
    }

    @Property
    void anyTextIsRead(@ForAll("units") String text) {
        TrialIds.in(Article.ofText(text));
        TrialIds.inFurniture(Article.ofText(text));
        TrialNames.in(Article.ofText(text));
        TrialId.parse(text);
    }

    @Property(tries = 50)
    void theLocaleDoesNotMatter(@ForAll("canonical") PrintedTrialId printed) {
        List<String> here = values(printed.text());
        assertEquals(here, under("tr-TR", () -> values(printed.text())));
        assertEquals(here, under("ar-EG", () -> values(printed.text())));
    }

    private static <T> T under(String tag, Supplier<T> action) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            return action.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> values(String text) {
        return TrialIds.in(Article.ofText(text)).stream().map(TrialMention::value).toList();
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.strings()
                .withChars(
                        "NCTISR0123456789OIlSB-/ \n.,;:()[]#&<>\u00AD\u200B\uD800\uDC00\uFF10\u0421")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "NCT",
                        "01702948",
                        "0170 2948",
                        " ",
                        "-",
                        "/",
                        "ISRCTN",
                        "12345678",
                        "2008-",
                        "005767",
                        "-34",
                        "EudraCT",
                        "KEYNOTE-189",
                        " study",
                        "(",
                        ")",
                        "TONIC",
                        " trial",
                        "SWOG ",
                        "S2302",
                        "\n",
                        "UMIN",
                        "000012345",
                        "&shy;",
                        "<b>",
                        "\uD800",
                        "ChiCTR-",
                        "TRC-",
                        "RBR-",
                        "8wt2fy",
                        "U1111-",
                        "1156-3177",
                        ": ",
                        ".")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "NCT",
                        "patients",
                        "12",
                        "of",
                        "HR 0.58",
                        "95% CI",
                        "(0.41-0.83)",
                        "P<.001",
                        "in 2019",
                        "ECOG",
                        "0-1",
                        "months",
                        "Table 2",
                        "n=1234",
                        "PD-1",
                        "CD8",
                        "IL-2",
                        "5-FU",
                        "mg/m2",
                        "III",
                        "2012-12-31",
                        "10.1200/JCO.2019.37.15",
                        "J Clin Oncol",
                        "2015;33(4):377-382",
                        "HER2",
                        "et al",
                        "Study",
                        "trial")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join(" ", parts));
    }
}
