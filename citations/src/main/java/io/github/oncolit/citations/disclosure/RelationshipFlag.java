package io.github.oncolit.citations.disclosure;

/** What is said of one entry of a list, in ASCO's letters or in words. */
public enum RelationshipFlag {
    /** Paid to the author's institution: {@code (Inst)}, "to my institution". */
    INSTITUTION,
    /** Held by a member of the family: {@code (I)}, "her husband". */
    FAMILY_MEMBER,
    /** Without pay: {@code (U)}, "unpaid". */
    UNCOMPENSATED,
    /** Paid, where a list says so: {@code (C)}. */
    COMPENSATED,
    /** A leadership position, in the lists printed before 2014: {@code (L)}. */
    LEADERSHIP_POSITION
}
