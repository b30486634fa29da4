package io.github.oncolit.citations.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * What kind of relationship a person discloses: the union of the categories that ASCO and the ICMJE
 * keep apart, since oncology articles mix both.
 */
public enum DisclosureCategory {
    /** Employed, or an executive of the organisation. */
    EMPLOYMENT("Employment", List.of()),
    /** Founder, director, president, partner, member of the board of directors. */
    LEADERSHIP("Leadership", List.of(10)),
    /** Shares, options, equity, ownership. */
    STOCK_OWNERSHIP("Stock and Other Ownership Interests", List.of(11)),
    /** Honoraria, where the word is printed. */
    HONORARIA("Honoraria", List.of(5)),
    /** Consultant, adviser, member of an advisory, steering or safety board. */
    CONSULTING_ADVISORY("Consulting or Advisory Role", List.of(4, 9)),
    /** Paid for speaking or lecturing. */
    SPEAKERS_BUREAU("Speakers' Bureau", List.of(5)),
    /** Funding or support of research. */
    RESEARCH_FUNDING("Research Funding", List.of(2)),
    /** Grants, scholarships, fellowships, where the word is printed. */
    GRANTS("", List.of(2)),
    /** Personal fees, the term of the ICMJE form of 2013. */
    PERSONAL_FEES("", List.of()),
    /** Material, equipment, drugs, writing assistance, gifts. */
    NONFINANCIAL_SUPPORT("", List.of(12)),
    /** Patents, royalties, licences. */
    PATENTS_ROYALTIES_IP("Patents, Royalties, Other Intellectual Property", List.of(3, 8)),
    /** Expert witness. */
    EXPERT_TESTIMONY("Expert Testimony", List.of(6)),
    /** Travel, accommodation, meeting expenses. */
    TRAVEL_EXPENSES("Travel, Accommodations, Expenses", List.of(7)),
    /** Relationships that ASCO lists as uncompensated. */
    UNCOMPENSATED("Uncompensated Relationships", List.of()),
    /** Anything else that was disclosed. */
    OTHER("Other Relationship", List.of(13)),
    /** Who paid for the study itself. */
    STUDY_FUNDING("", List.of(1));

    private final String ascoLabel;
    private final List<Integer> icmjeItems;

    DisclosureCategory(String ascoLabel, List<Integer> icmjeItems) {
        this.ascoLabel = ascoLabel;
        this.icmjeItems = icmjeItems;
    }

    /**
     * The heading under which ASCO's journals print it.
     *
     * @return the label in use since 2014, absent where ASCO has none
     */
    public Optional<String> ascoLabel() {
        return ascoLabel.isEmpty() ? Optional.empty() : Optional.of(ascoLabel);
    }

    /**
     * The items of the ICMJE disclosure form of 2021 that it falls under.
     *
     * @return item numbers from 1 to 13, empty where the form has no such item
     */
    public List<Integer> icmjeItems() {
        return icmjeItems;
    }
}
