package io.github.oncolit.examples.cli;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How to print what was read. */
enum Format {
    /** For people to read. */
    text,
    /** One object a line for each article, as the data contract has it. */
    json,
    /** The same. */
    jsonl,
    /** RFC 4180. */
    csv,
    /** For reference managers. */
    ris,
    /** For TeX. */
    bibtex,
    /** CSL-JSON, one array. */
    csl,
    /** W3C Web Annotation, one page a line for each article. */
    annotations,
    /** brat standoff, two files for each article. */
    brat;

    /** Those that only references can be printed in. */
    static final Set<Format> OF_REFERENCES =
            Collections.unmodifiableSet(EnumSet.of(ris, bibtex, csl));
}
