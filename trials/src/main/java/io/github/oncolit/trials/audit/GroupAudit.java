package io.github.oncolit.trials.audit;

import io.github.oncolit.core.Located;
import io.github.oncolit.core.Span;
import io.github.oncolit.trials.Endpoint;
import io.github.oncolit.trials.MedianTime;
import io.github.oncolit.trials.Rate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks the numbers of one group against each other: responses against disease control, the parts
 * of the responses, and progression against death. A group that has two numbers for one endpoint is
 * left alone, since they are of different populations or times.
 */
final class GroupAudit {

    private record Number(Range range, Span span, String unit) {}

    private final Map<String, Map<Endpoint, Optional<Number>>> groups = new TreeMap<>();
    private final List<Lead> leads;

    GroupAudit(List<Lead> leads) {
        this.leads = leads;
    }

    void add(Rate rate) {
        if (rate.percent().isPresent() && rate.qualifier().isEmpty()) {
            put(
                    rate.arm(),
                    rate.endpoint(),
                    Range.of(rate.percent().get().value()),
                    rate.span(),
                    "%");
        }
    }

    void add(MedianTime median) {
        if (median.value().isPresent() && median.unit().isPresent()) {
            Range range = Range.of(median.value().get().value());
            put(median.arm(), median.endpoint(), range, median.span(), median.unit().get().name());
        }
    }

    private void put(
            Optional<Located<String>> arm,
            Optional<Located<Endpoint>> endpoint,
            Range range,
            Span span,
            String unit) {
        if (arm.isEmpty() || endpoint.isEmpty()) {
            return;
        }
        groups.computeIfAbsent(
                        arm.get().value().toLowerCase(Locale.ROOT),
                        a -> new EnumMap<>(Endpoint.class))
                .merge(
                        endpoint.get().value(),
                        Optional.of(new Number(range, span, unit)),
                        (a, b) -> Optional.empty());
    }

    void check() {
        for (Map.Entry<String, Map<Endpoint, Optional<Number>>> group : groups.entrySet()) {
            Map<Endpoint, Optional<Number>> numbers = group.getValue();
            above(
                    Check.RESPONSE_ABOVE_CONTROL,
                    group.getKey(),
                    get(numbers, Endpoint.ORR),
                    get(numbers, Endpoint.DCR));
            above(
                    Check.PROGRESSION_AFTER_DEATH,
                    group.getKey(),
                    get(numbers, Endpoint.PFS),
                    get(numbers, Endpoint.OS));
            sum(group.getKey(), numbers);
        }
    }

    private static Optional<Number> get(Map<Endpoint, Optional<Number>> numbers, Endpoint which) {
        return numbers.getOrDefault(which, Optional.empty());
    }

    private void above(
            Check check, String group, Optional<Number> smaller, Optional<Number> larger) {
        boolean above =
                smaller.isPresent()
                        && larger.isPresent()
                        && smaller.get().unit.equals(larger.get().unit)
                        && !smaller.get().unit.equals("%")
                                == (check == Check.PROGRESSION_AFTER_DEATH)
                        && smaller.get().range.low() > larger.get().range.high();
        if (above) {
            leads.add(new Lead(check, smaller.get().span, "in " + group));
        }
    }

    private void sum(String group, Map<Endpoint, Optional<Number>> numbers) {
        Optional<Number> all = get(numbers, Endpoint.ORR);
        Optional<Number> complete = get(numbers, Endpoint.CR);
        Optional<Number> partial = get(numbers, Endpoint.PR);
        if (all.isEmpty() || complete.isEmpty() || partial.isEmpty()) {
            return;
        }
        if (!complete.get().range.plus(partial.get().range).widen(1e-9).meets(all.get().range)) {
            leads.add(new Lead(Check.RESPONSES_DO_NOT_ADD_UP, all.get().span, "in " + group));
        }
    }
}
