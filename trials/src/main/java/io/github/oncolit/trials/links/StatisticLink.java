package io.github.oncolit.trials.links;

import io.github.oncolit.core.Located;
import io.github.oncolit.trials.EffectEstimate;
import io.github.oncolit.trials.EfficacyStatistic;
import io.github.oncolit.trials.MedianTime;
import io.github.oncolit.trials.Rate;
import io.github.oncolit.trials.TrialMention;
import java.util.Objects;
import java.util.Optional;

/**
 * What a statistic belongs to, each link with its reason and the words that give it.
 *
 * @param statistic the statistic
 * @param zone the part of the article that prints it
 * @param role whether it is the article's own result or one that it cites
 * @param trial the trial that it is a result of
 * @param reference the {@linkplain io.github.oncolit.citations.Reference#ordinal() ordinal} of the
 *     reference that is cited for it
 */
public record StatisticLink(
        EfficacyStatistic statistic,
        ResultZone zone,
        Linked<TrialMention.Role> role,
        Optional<Linked<ReportedTrial>> trial,
        Optional<Linked<Integer>> reference) {

    public StatisticLink {
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(trial, "trial");
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * The group that the number is for.
     *
     * @return the group as printed
     */
    public Optional<Linked<String>> arm() {
        Optional<Located<String>> arm = Optional.empty();
        if (statistic instanceof EffectEstimate effect) {
            arm = effect.arm();
        } else if (statistic instanceof MedianTime median) {
            arm = median.arm();
        } else if (statistic instanceof Rate rate) {
            arm = rate.arm();
        }
        return arm.map(StatisticLink::readWithIt);
    }

    /**
     * The group that it is compared with.
     *
     * @return the group as printed
     */
    public Optional<Linked<String>> comparator() {
        Optional<Located<String>> comparator = Optional.empty();
        if (statistic instanceof EffectEstimate effect) {
            comparator = effect.comparator();
        } else if (statistic instanceof MedianTime median) {
            comparator = median.comparator();
        } else if (statistic instanceof Rate rate) {
            comparator = rate.comparator();
        }
        return comparator.map(StatisticLink::readWithIt);
    }

    /**
     * The patients that it was estimated in.
     *
     * @return the words for them as printed
     */
    public Optional<Linked<String>> population() {
        Optional<Located<String>> population = Optional.empty();
        if (statistic instanceof EffectEstimate effect) {
            population = effect.population();
        } else if (statistic instanceof MedianTime median) {
            population = median.population();
        } else if (statistic instanceof Rate rate) {
            population = rate.population();
        }
        return population.map(StatisticLink::readWithIt);
    }

    private static Linked<String> readWithIt(Located<String> words) {
        return new Linked<>(words.value(), LinkReason.READ_WITH_IT, words.span());
    }

    @Override
    public String toString() {
        return statistic
                + ": "
                + role.value()
                + " in "
                + zone
                + trial.map(t -> ", " + t.value()).orElse("")
                + reference.map(r -> ", reference " + r.value()).orElse("");
    }
}
