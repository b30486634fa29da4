package io.github.oncolit.citations;

import io.github.oncolit.core.Located;
import io.github.oncolit.testing.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The leaves of a reference as lines of a case. */
final class ReferenceFields {

    private ReferenceFields() {}

    static List<Cases.Reading> of(Reference reference) {
        List<Cases.Reading> readings = new ArrayList<>();
        leaf(readings, "label", reference.label());
        reference.authors().forEach(a -> leaf(readings, "author", Optional.of(a)));
        reference.collectives().forEach(c -> leaf(readings, "collective", Optional.of(c)));
        reference.editors().forEach(e -> leaf(readings, "editor", Optional.of(e)));
        leaf(readings, "etAl", reference.etAl());
        leaf(readings, "title", reference.title());
        leaf(readings, "container", reference.container());
        leaf(readings, "year", reference.year());
        leaf(readings, "month", reference.month());
        leaf(readings, "day", reference.day());
        leaf(readings, "volume", reference.volume());
        leaf(readings, "issue", reference.issue());
        leaf(readings, "supplement", reference.supplement());
        leaf(readings, "firstPage", reference.firstPage());
        leaf(readings, "lastPage", reference.lastPage());
        leaf(readings, "doi", reference.doi());
        leaf(readings, "pmid", reference.pmid());
        leaf(readings, "pmcid", reference.pmcid());
        leaf(readings, "isbn", reference.isbn());
        leaf(readings, "url", reference.url());
        leaf(readings, "accessed", reference.accessed());
        leaf(readings, "publisher", reference.publisher());
        leaf(readings, "place", reference.place());
        leaf(readings, "edition", reference.edition());
        leaf(readings, "trialId", reference.trialId());
        return readings;
    }

    /** The leaves, the type and the remarks. */
    static List<Cases.Reading> all(Reference reference) {
        List<Cases.Reading> readings = new ArrayList<>();
        readings.add(
                new Cases.Reading(
                        reference.span().shift(0), "reference " + reference.type().code()));
        readings.addAll(of(reference));
        reference
                .diagnostics()
                .forEach(
                        d ->
                                readings.add(
                                        new Cases.Reading(d.span(), "remark " + d.code().name())));
        return readings;
    }

    private static void leaf(
            List<Cases.Reading> readings, String name, Optional<? extends Located<?>> leaf) {
        leaf.ifPresent(l -> readings.add(new Cases.Reading(l.span(), name + " " + l.value())));
    }
}
