package io.github.oncolit.examples.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The parts of a report that the subcommands print. */
enum Part {
    ARTICLE(List.of(), EnumSet.of(Format.csv, Format.ris, Format.bibtex, Format.csl)),
    REFERENCES(List.of("references"), EnumSet.noneOf(Format.class)),
    TRIALS(List.of("ids", "names"), Format.OF_REFERENCES),
    STATISTICS(List.of("statistics"), Format.OF_REFERENCES),
    DISCLOSURES(List.of("noneDeclared", "remainderNone", "disclosures"), Format.OF_REFERENCES);

    private final List<String> keys;
    private final Set<Format> refused;

    Part(List<String> keys, Set<Format> refused) {
        this.keys = keys;
        this.refused = refused;
    }

    /** The keys of an article's JSON that belong to this part; none means all. */
    List<String> keys() {
        return keys;
    }

    /** Whether a part of the report is printed with this one. */
    boolean has(Part part) {
        return this == ARTICLE || this == part;
    }

    /** Why a format does not fit; empty if it does. */
    String refusal(Format format) {
        if (!refused.contains(format)) {
            return "";
        }
        return format == Format.csv
                ? "csv is one table, an article has several: use references, trials, statistics or"
                        + " disclosures with --format csv"
                : format + " is a format of references: use oncolit references --format " + format;
    }
}
