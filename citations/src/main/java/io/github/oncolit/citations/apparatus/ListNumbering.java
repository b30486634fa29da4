package io.github.oncolit.citations.apparatus;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Checks the printed numbers of a reference list: each is one more than that before it. */
final class ListNumbering {

    private static final int MOST_DIGITS = 4;

    private ListNumbering() {}

    static void check(List<Reference> references, List<ApparatusLead> leads) {
        List<Span> restarts = new ArrayList<>();
        List<Integer> ordinals = new ArrayList<>();
        for (int i = 1; i < references.size(); i++) {
            OptionalInt before = number(references.get(i - 1));
            OptionalInt here = number(references.get(i));
            if (before.isEmpty() || here.isEmpty()) {
                continue;
            }
            if (here.getAsInt() == 1) {
                restarts.add(references.get(i).span());
                ordinals.add(references.get(i).ordinal());
            } else {
                step(references.get(i), before.getAsInt(), here.getAsInt(), leads);
            }
        }
        if (!restarts.isEmpty()) {
            leads.add(
                    new ApparatusLead(
                            ApparatusCheck.NUMBERING_RESTARTS,
                            restarts,
                            ordinals,
                            restarts.size()
                                    + (restarts.size() == 1 ? " time" : " times")
                                    + "; numbered through, the list ends at "
                                    + references.size(),
                            repair(references)));
        }
    }

    private static void step(Reference reference, int before, int here, List<ApparatusLead> leads) {
        if (here == before + 1) {
            return;
        }
        boolean gap = here > before;
        String missing =
                here == before + 2
                        ? (before + 1) + " is"
                        : (before + 1) + " to " + (here - 1) + " are";
        leads.add(
                new ApparatusLead(
                        gap ? ApparatusCheck.NUMBER_MISSING : ApparatusCheck.NUMBER_REPEATED,
                        List.of(reference.span()),
                        List.of(reference.ordinal()),
                        gap ? missing + " missing before " + here : here + " behind " + before));
    }

    private static List<Renumbering> repair(List<Reference> references) {
        List<Renumbering> repair = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            int proposed = i + 1;
            references
                    .get(i)
                    .label()
                    .ifPresent(
                            label ->
                                    repair.add(
                                            new Renumbering(label.span(), label.raw(), proposed)));
        }
        return repair;
    }

    /** The printed number of a reference; letters and bullets are none. */
    static OptionalInt number(Reference reference) {
        String label = reference.label().map(l -> l.value()).orElse("");
        boolean digits =
                !label.isEmpty()
                        && label.length() <= MOST_DIGITS
                        && label.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(label)) : OptionalInt.empty();
    }
}
