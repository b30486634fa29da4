package io.github.oncolit.examples.laws;

import static io.github.oncolit.examples.laws.Laws.holds;
import static io.github.oncolit.examples.laws.Laws.inside;
import static io.github.oncolit.examples.laws.Laws.located;
import static io.github.oncolit.examples.laws.Laws.parted;

import io.github.oncolit.citations.CitationMarker;
import io.github.oncolit.citations.Reference;
import io.github.oncolit.citations.export.BibTex;
import io.github.oncolit.citations.export.CslJson;
import io.github.oncolit.citations.export.HouseStyle;
import io.github.oncolit.citations.export.Ris;
import io.github.oncolit.core.Fact;
import io.github.oncolit.core.Located;
import io.github.oncolit.core.PartialDate;
import io.github.oncolit.core.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The laws of references, of what is exported from them, and of the markers that cite them. */
final class CitationLaws {

    private CitationLaws() {}

    static void check(List<Reference> references, String text) {
        parted(references.stream().map(Fact::span).toList());
        for (int i = 0; i < references.size(); i++) {
            holds(references.get(i).ordinal() == i + 1, "a gap in the order", i);
            check(references.get(i), text);
        }
    }

    static void check(Reference reference, String text) {
        located(reference, text);
        parts(reference).forEach(part -> inside(reference.span(), part.span()));
        parted(reference.unexplained());
        for (Span span : reference.unexplained()) {
            inside(reference.span(), span);
            holds(!span.textIn(text).isBlank(), "blank, yet unexplained", span);
        }
        reference.diagnostics().forEach(d -> inside(reference.span(), d.span()));
        reference.month().ifPresent(m -> holds(m.value() >= 1 && m.value() <= 12, "month", m));
        reference.day().ifPresent(d -> holds(d.value() >= 1 && d.value() <= 31, "day", d));
        reference.published();
        located(reference.explain(), text);
    }

    private static Stream<Located<?>> parts(Reference r) {
        Stream<Optional<? extends Located<?>>> single =
                Stream.of(
                        r.etAl(),
                        r.title(),
                        r.container(),
                        r.year(),
                        r.month(),
                        r.day(),
                        r.volume(),
                        r.issue(),
                        r.supplement(),
                        r.firstPage(),
                        r.lastPage(),
                        r.doi(),
                        r.pmid(),
                        r.pmcid(),
                        r.isbn(),
                        r.url(),
                        r.accessed(),
                        r.publisher(),
                        r.place(),
                        r.edition(),
                        r.trialId());
        Stream<Located<?>> many =
                Stream.of(r.authors(), r.collectives(), r.editors()).flatMap(List::stream);
        return Stream.concat(many, single.flatMap(Optional::stream));
    }

    /**
     * What is read from a reference's own print is what was read before, but for a second label.
     */
    static void again(Reference reference) {
        Reference again = Reference.parse(reference.raw());
        if (again.raw().equals(reference.raw())) {
            Laws.same(values(reference), values(again));
        } else {
            holds(reference.raw().endsWith(again.raw()), "lost at the end", reference.raw());
        }
    }

    private static List<Object> values(Reference r) {
        return List.of(
                r.raw(),
                r.authors().stream().map(Located::value).toList(),
                r.title().map(Located::value),
                r.container().map(Located::value),
                r.year().map(Located::value),
                r.volume().map(Located::value),
                r.firstPage().map(Located::value),
                r.doi().map(Located::value));
    }

    static void markers(List<CitationMarker> markers, List<Reference> references, String text) {
        located(markers, text);
        parted(markers.stream().map(Fact::span).toList());
        for (CitationMarker marker : markers) {
            marker.diagnostics().forEach(d -> inside(marker.span(), d.span()));
            for (int target : marker.targets()) {
                holds(target >= 1 && target <= references.size(), "cites nothing", marker);
            }
        }
    }

    /** What is exported keeps the syntax of its format, whatever the fields hold. */
    static void exports(Reference reference) {
        noNulls(CslJson.of(reference));
        String ris = Ris.of(reference);
        holds(ris.startsWith("TY  - ") && ris.endsWith("ER  - \r\n"), "not RIS", ris);
        for (String line : ris.split("\r\n")) {
            holds(isTagged(line), "not a line of RIS", line);
        }
        String bib = BibTex.of(reference);
        holds(bib.startsWith("@") && depth(bib) == 0, "braces do not close", bib);
        for (HouseStyle style : HouseStyle.values()) {
            String printed = style.print(reference);
            check(Reference.parse(printed), printed);
        }
        Optional<PartialDate> date = reference.published();
        holds(date.isPresent() == reference.year().isPresent(), "a date without a year", date);
    }

    private static boolean isTagged(String line) {
        return line.length() >= 6
                && Character.isUpperCase(line.charAt(0))
                && Character.isLetterOrDigit(line.charAt(1))
                && line.startsWith("  - ", 2)
                && line.indexOf('\n') < 0
                && line.indexOf('\r') < 0;
    }

    private static int depth(String bib) {
        int depth = 0;
        for (int i = 0; i < bib.length(); i++) {
            boolean escaped = i > 0 && bib.charAt(i - 1) == '\\';
            depth += escaped ? 0 : bib.charAt(i) == '{' ? 1 : bib.charAt(i) == '}' ? -1 : 0;
            holds(depth >= 0, "a brace too many", bib);
        }
        return depth;
    }

    private static void noNulls(Object value) {
        holds(value != null, "a null is exported");
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(CitationLaws::noNulls);
        } else if (value instanceof Collection<?> list) {
            list.forEach(CitationLaws::noNulls);
        }
    }
}
