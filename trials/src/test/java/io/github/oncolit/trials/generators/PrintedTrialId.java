package io.github.oncolit.trials.generators;

import io.github.oncolit.trials.Registry;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A trial identifier as an article prints it, and what it must be read as. The numbers are random:
 * that one belongs to a trial is chance.
 *
 * @param registry whose it is
 * @param bend how it is bent
 * @param value the identifier in the registry's own form
 * @param text what to read, alone or within a sentence
 */
public record PrintedTrialId(Registry registry, Bend bend, String value, String text) {

    private record Kind(Registry registry, Bend bend) {}

    private static final List<Kind> KINDS =
            Arrays.stream(Bend.values())
                    .flatMap(
                            bend ->
                                    Stream.of(Registry.values())
                                            .filter(bend::fits)
                                            .map(registry -> new Kind(registry, bend)))
                    .toList();

    /**
     * Identifiers of every registry, bent in every way that leaves them one reading.
     *
     * @return what {@code @ForAll PrintedTrialId} takes
     */
    public static Arbitrary<PrintedTrialId> arbitrary() {
        return Combinators.combine(Arbitraries.of(KINDS), Arbitraries.longs())
                .as((kind, seed) -> of(kind.registry, kind.bend, seed));
    }

    /**
     * Identifiers of every registry, as it writes them.
     *
     * @return identifiers that are not bent
     */
    public static Arbitrary<PrintedTrialId> canonical() {
        return Combinators.combine(Arbitraries.of(Registry.class), Arbitraries.longs())
                .as((registry, seed) -> of(registry, Bend.CANONICAL, seed));
    }

    /**
     * One identifier; the same for the same arguments.
     *
     * @param registry whose it is
     * @param bend how it is bent
     * @param seed which of the registry's identifiers
     * @return the identifier
     * @throws IllegalArgumentException if the bend does not fit the registry
     */
    public static PrintedTrialId of(Registry registry, Bend bend, long seed) {
        if (!bend.fits(registry)) {
            throw new IllegalArgumentException(bend + " does not fit " + registry);
        }
        Random random = new Random(seed);
        String value = new IdNumbers(random).value(registry);
        return new PrintedTrialId(registry, bend, value, bend.apply(registry, value, random));
    }
}
