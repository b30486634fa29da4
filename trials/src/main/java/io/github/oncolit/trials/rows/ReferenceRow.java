package io.github.oncolit.trials.rows;

import java.util.Objects;

/**
 * A reference as a row.
 *
 * @param ordinal its place in the list, from 1
 * @param label its printed label
 * @param type such as {@code journal-article}
 * @param authors people as {@code Family, Given}, joined by {@code "; "}
 * @param collectives groups that stand where authors stand, joined by {@code "; "}
 * @param title the cited work's title
 * @param container the journal, book or site
 * @param year the year of publication
 * @param volume the volume
 * @param issue the issue
 * @param firstPage the first page or e-locator
 * @param lastPage the last page as printed
 * @param doi the DOI
 * @param pmid the PubMed identifier
 * @param trialId the registry number of a trial
 * @param url the web address
 * @param cited how many markers cite it
 * @param problems the codes of what is odd, joined by a space
 * @param printed the printed reference
 * @param begin where it begins
 * @param end where it ends
 */
public record ReferenceRow(
        int ordinal,
        String label,
        String type,
        String authors,
        String collectives,
        String title,
        String container,
        int year,
        String volume,
        String issue,
        String firstPage,
        String lastPage,
        String doi,
        String pmid,
        String trialId,
        String url,
        int cited,
        String problems,
        String printed,
        int begin,
        int end)
        implements Row {

    public ReferenceRow {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(printed, "printed");
    }

    @Override
    public String toString() {
        return Cells.filled(this);
    }
}
