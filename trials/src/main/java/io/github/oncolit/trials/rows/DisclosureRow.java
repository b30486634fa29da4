package io.github.oncolit.trials.rows;

import java.util.Objects;

/**
 * One person, one relationship, one organisation.
 *
 * @param author the person as printed; empty for what concerns the study
 * @param family the family name in the byline of the person meant
 * @param given the given name there
 * @param category the kind of relationship
 * @param categoryPrinted its words
 * @param organization the organisation as printed; empty if none is named
 * @param canonicalName its usual name
 * @param institution whether the money goes to the author's institution
 * @param familyMember whether a relative holds the relationship
 * @param uncompensated whether it is unpaid
 * @param amount the sum, where one is printed
 * @param begin where the organisation begins; the relationship, if none is named
 * @param end where it ends
 */
public record DisclosureRow(
        String author,
        String family,
        String given,
        String category,
        String categoryPrinted,
        String organization,
        String canonicalName,
        boolean institution,
        boolean familyMember,
        boolean uncompensated,
        String amount,
        int begin,
        int end)
        implements Row {

    public DisclosureRow {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(organization, "organization");
    }

    @Override
    public String toString() {
        return Cells.filled(this);
    }
}
