package io.github.oncolit.examples.view;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The common effect of several studies, weighted by the inverse of their variance.
 *
 * @param label what was assumed
 * @param logRatio the pooled logarithm of the ratio
 * @param standardError its standard error
 * @param q Cochran's Q, the weighted sum of squared deviations from the fixed effect
 * @param tauSquared the variance between studies, 0 for a fixed effect
 * @param weights the share of each study, in the order of the studies; their sum is 1
 */
public record PooledEffect(
        String label,
        double logRatio,
        double standardError,
        double q,
        double tauSquared,
        List<Double> weights) {

    public PooledEffect {
        weights = List.copyOf(weights);
    }

    /**
     * Assumes that all studies estimate the same ratio.
     *
     * @param studies at least one
     * @return the fixed effect
     */
    public static PooledEffect fixed(List<StudyEffect> studies) {
        return pooled("Fixed effect", studies, 0);
    }

    /**
     * Lets the true ratio differ from study to study, with the variance of DerSimonian and Laird
     * (Control Clin Trials 1986;7:177-88).
     *
     * @param studies at least one
     * @return the mean of the ratios
     */
    public static PooledEffect random(List<StudyEffect> studies) {
        PooledEffect fixed = fixed(studies);
        double sum = sum(studies, s -> weight(s, 0));
        double squares = sum(studies, s -> weight(s, 0) * weight(s, 0));
        double excess = fixed.q() - (studies.size() - 1);
        double tauSquared = Math.max(0, excess / (sum - squares / sum));
        return pooled("Random effects", studies, studies.size() > 1 ? tauSquared : 0);
    }

    private static PooledEffect pooled(String label, List<StudyEffect> studies, double tauSquared) {
        if (studies.isEmpty()) {
            throw new IllegalArgumentException("no studies to pool");
        }
        double sum = sum(studies, s -> weight(s, tauSquared));
        double mean = sum(studies, s -> weight(s, tauSquared) * s.logRatio()) / sum;
        double fixedMean =
                sum(studies, s -> weight(s, 0) * s.logRatio()) / sum(studies, s -> weight(s, 0));
        double q = sum(studies, s -> weight(s, 0) * Math.pow(s.logRatio() - fixedMean, 2));
        List<Double> weights = studies.stream().map(s -> weight(s, tauSquared) / sum).toList();
        return new PooledEffect(label, mean, 1 / Math.sqrt(sum), q, tauSquared, weights);
    }

    private static double weight(StudyEffect study, double tauSquared) {
        return 1 / (study.standardError() * study.standardError() + tauSquared);
    }

    private static double sum(List<StudyEffect> studies, ToDoubleFunction<StudyEffect> term) {
        return studies.stream().mapToDouble(term).sum();
    }

    /**
     * The pooled ratio.
     *
     * @return the estimate, back from logarithms
     */
    public double ratio() {
        return Math.exp(logRatio);
    }

    /**
     * The lower limit of the 95% confidence interval.
     *
     * @return a ratio
     */
    public double low() {
        return Math.exp(logRatio - Normal.quantile(0.975) * standardError);
    }

    /**
     * The upper limit of the 95% confidence interval.
     *
     * @return a ratio
     */
    public double high() {
        return Math.exp(logRatio + Normal.quantile(0.975) * standardError);
    }

    /**
     * The share of the variation between studies that is not chance (Higgins and Thompson, Stat Med
     * 2002;21:1539-58).
     *
     * @return I squared in percent, from 0 to 100
     */
    public double iSquared() {
        return q <= 0 ? 0 : Math.max(0, 100 * (q - (weights.size() - 1)) / q);
    }
}
