package io.github.oncolit.citations.disclosure;

import io.github.oncolit.core.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of a list of organisations, as printed: typing errors, slash pairs ({@code
 * Roche/Genentech}) and legal forms ({@code Kite, a Gilead company}) stay.
 *
 * @param name the printed name, without flags in parentheses
 * @param canonicalName the usual name of the company or society, if the packaged table knows it:
 *     {@code Bristol-Myers Squibb} for {@code BMS}
 * @param flags what is said of this entry alone, each where it is printed
 */
public record Organization(
        Located<String> name,
        Optional<String> canonicalName,
        List<Located<RelationshipFlag>> flags) {

    public Organization {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(canonicalName, "canonicalName");
        flags = List.copyOf(flags);
    }

    /**
     * Whether the money goes to the author's institution.
     *
     * @return true if the entry says so
     */
    public boolean institution() {
        return has(RelationshipFlag.INSTITUTION);
    }

    /**
     * Whether a relative of the author holds the relationship.
     *
     * @return true if the entry says so
     */
    public boolean familyMember() {
        return has(RelationshipFlag.FAMILY_MEMBER);
    }

    /**
     * Whether the relationship is unpaid.
     *
     * @return true if the entry says so
     */
    public boolean uncompensated() {
        return has(RelationshipFlag.UNCOMPENSATED);
    }

    /** Whether the name is one of a university, a hospital or an institute. */
    boolean isUniversity() {
        String printed = name.value();
        return !printed.endsWith("Press") && isAcademic(printed);
    }

    private static boolean isAcademic(String printed) {
        return printed.contains("Universi")
                || printed.contains("Hospital")
                || printed.contains("Institut")
                || printed.contains("College")
                || printed.endsWith("Clinic")
                || printed.endsWith("Foundation Trust")
                || printed.contains("Sloan Kettering")
                || printed.contains("School of Medicine")
                || printed.contains("Cancer Cent")
                || printed.contains("Medical Cent");
    }

    /** The same entry with another flag. */
    Organization with(Located<RelationshipFlag> flag) {
        List<Located<RelationshipFlag>> all = new ArrayList<>(flags);
        all.add(flag);
        return new Organization(name, canonicalName, all);
    }

    private boolean has(RelationshipFlag flag) {
        return flags.stream().anyMatch(f -> f.value() == flag);
    }

    @Override
    public String toString() {
        return flags.isEmpty()
                ? name.value()
                : name.value() + " " + flags.stream().map(f -> f.value()).toList();
    }
}
