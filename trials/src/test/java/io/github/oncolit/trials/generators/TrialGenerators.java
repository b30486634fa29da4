package io.github.oncolit.trials.generators;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Tells jqwik of the generators of this package; found as a service, not called by tests. */
public final class TrialGenerators implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> GENERATORS =
            Map.of(
                    PrintedTrialId.class, PrintedTrialId::arbitrary,
                    PrintedStatistic.class, PrintedStatistic::arbitrary,
                    PrintedStatistic.Effect.class, PrintedStatistic.Effect::arbitrary,
                    PrintedStatistic.Medians.class, PrintedStatistic.Medians::arbitrary,
                    PrintedStatistic.Response.class, PrintedStatistic.Response::arbitrary);

    /** Made by jqwik. */
    public TrialGenerators() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return GENERATORS.keySet().stream().anyMatch(type::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return GENERATORS.entrySet().stream()
                .filter(generator -> type.isOfType(generator.getKey()))
                .map(generator -> generator.getValue().get())
                .collect(Collectors.toSet());
    }
}
