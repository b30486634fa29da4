package io.github.oncolit.citations.disclosure;

/** What a word can do in a statement. */
enum WordClass {
    /** Dr, Professor. */
    TITLE,
    /** Author, co-authors. */
    AUTHOR,
    /** Study, manuscript. */
    STUDY,
    /** What a subject can start with other than a name: the, all, we. */
    OPENER,
    /** He, their. */
    PRONOUN,
    /** What can follow the person a clause speaks of: has, reports. */
    PREDICATE,
    /** MD, PhD. */
    DEGREE,
    /** Small words before an organisation: the, company. */
    FILLER,
    /** Small words inside the name of an organisation: of, for. */
    INSIDE,
    /** Nouns that a name continues behind: Institute for, Society of. */
    INSTITUTION,
    /** Small words that end a company's name: Gilead sciences. */
    SUFFIX,
    /** What families give their name to: Foundation, Trust. */
    NAME_HEAD,
    /** Fields of work, which "and" joins: Health and Welfare. */
    FIELD,
    /** What leads from a cue to an organisation: from, of. */
    LINK,
    /** What leads from a patent to its owner or licensee. */
    PATENT_LINK,
    /** Licensed, assigned. */
    TRANSFER,
    /** Spouse, daughter. */
    FAMILY,
    /** Unpaid, uncompensated. */
    UNPAID,
    /** What says that a study was paid for. */
    FUNDED,
    /** Participles that lead from money to its source. */
    PASSIVE,
    /** What leads to the receiver of money: payments, made, paid. */
    PAYMENT,
    /** Except, besides. */
    EXCEPT,
    /** Nouns that stand for organisations named before. */
    ANTECEDENT,
    /** No, nothing. */
    NEGATION,
    /** What is denied in a denial of conflicts. */
    INTEREST,
    /** Other, further. */
    OTHER,
    /** Words whose stop ends no sentence. */
    ABBREVIATION,
    /** Inc, Ltd, S.A. */
    LEGAL_FORM,
    /** Van, de. */
    PARTICLE,
    /** Titles of grants that are printed like names: Fellowship, Award. */
    AWARD,
    /** Words that a rule names itself: as, its, institution. */
    KEY,
    /** Words of organisations' names: Therapeutics, Inc. */
    ORGANIZATION,
    /** What can stand between two names: a comma, and. */
    BETWEEN,
    /** What a clause can start behind: a comma, while. */
    OPENING,
    /** What else than a verb stands behind somebody who acts: a colon, as. */
    ACTING,
    /** Starts with a capital, or mixes digits or small letters with capitals. */
    CAPITAL;

    /** This class in a set of classes. */
    long bit() {
        return 1L << ordinal();
    }

    /** A set of classes. */
    static long set(WordClass... classes) {
        long set = 0;
        for (WordClass wordClass : classes) {
            set |= wordClass.bit();
        }
        return set;
    }
}
