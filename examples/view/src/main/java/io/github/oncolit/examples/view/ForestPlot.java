package io.github.oncolit.examples.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A forest plot as an SVG image: a row for each study with its interval as a line, its estimate as
 * a square whose area is its weight, pooled effects as diamonds, on a logarithmic axis.
 *
 * <pre>{@code
 * StudyEffect a = new StudyEffect("Trial A", 0.72, 0.60, 0.86, 95);
 * StudyEffect b = new StudyEffect("Trial B", 0.91, 0.70, 1.18, 95);
 * String svg = ForestPlot.pooled("Overall survival", List.of(a, b));
 * }</pre>
 *
 * <p>The image needs no style sheet, takes the colour of the text around it, and names its rows for
 * screen readers.
 */
public final class ForestPlot {

    private static final int WIDTH = 860;
    private static final int ROW = 26;
    private static final int TOP = 58;
    private static final int LEFT = 330;
    private static final int RIGHT = 620;
    private static final int LABEL_LENGTH = 48;
    private static final double[] TICKS = {
        0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10, 20, 100, 1000
    };

    private final List<StudyEffect> studies;
    private final List<PooledEffect> pooled;
    private final double from;
    private final double to;
    private final StringBuilder svg = new StringBuilder();

    private ForestPlot(List<StudyEffect> studies, List<PooledEffect> pooled) {
        this.studies = studies;
        this.pooled = pooled;
        this.from =
                0.92
                        * Math.min(
                                0.5,
                                studies.stream().mapToDouble(StudyEffect::low).min().orElse(1));
        this.to =
                1.08
                        * Math.max(
                                1.5,
                                studies.stream().mapToDouble(StudyEffect::high).max().orElse(1));
    }

    /**
     * Draws studies without pooling them, as for different endpoints of one article.
     *
     * @param title what is plotted
     * @param studies the rows
     * @return an {@code svg} element
     */
    public static String of(String title, List<StudyEffect> studies) {
        return new ForestPlot(List.copyOf(studies), List.of()).draw(title);
    }

    /**
     * Draws studies and what they say together, as a fixed effect and as random effects.
     *
     * @param title what is plotted
     * @param studies the rows, at least one
     * @return an {@code svg} element
     */
    public static String pooled(String title, List<StudyEffect> studies) {
        List<PooledEffect> pooled =
                List.of(PooledEffect.fixed(studies), PooledEffect.random(studies));
        return new ForestPlot(List.copyOf(studies), pooled).draw(title);
    }

    private String draw(String title) {
        int rows = studies.size() + pooled.size();
        int bottom = TOP + rows * ROW + 8;
        int height = bottom + (pooled.isEmpty() ? 44 : 68);
        svg.append(
                format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                                + " role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"13\""
                                + " fill=\"currentColor\">",
                        WIDTH, height, WIDTH));
        svg.append("<title>").append(Markup.escape(title + ": " + words())).append("</title>");
        text(10, 22, "start", "bold", title);
        text(LEFT - 10, TOP - 10, "end", "normal", "");
        text(RIGHT + 14, TOP - 10, "start", "bold", "Ratio (CI)");
        text(WIDTH - 10, TOP - 10, "end", "bold", pooled.isEmpty() ? "" : "Weight");
        axis(bottom);
        List<Double> weights = weights();
        for (int i = 0; i < studies.size(); i++) {
            study(studies.get(i), weights.get(i), TOP + i * ROW + ROW / 2);
        }
        for (int i = 0; i < pooled.size(); i++) {
            diamond(pooled.get(i), TOP + (studies.size() + i) * ROW + ROW / 2);
        }
        if (!pooled.isEmpty()) {
            PooledEffect random = pooled.get(pooled.size() - 1);
            text(10, height - 10, "start", "normal", heterogeneity(random));
        }
        return svg.append("</svg>").toString();
    }

    private List<Double> weights() {
        return studies.isEmpty() ? List.of() : PooledEffect.fixed(studies).weights();
    }

    private String words() {
        List<String> words = new ArrayList<>();
        studies.forEach(s -> words.add(s.label() + " " + interval(s.ratio(), s.low(), s.high())));
        pooled.forEach(p -> words.add(p.label() + " " + interval(p.ratio(), p.low(), p.high())));
        return String.join("; ", words);
    }

    private static String heterogeneity(PooledEffect random) {
        return format(
                "Heterogeneity: Q = %.2f on %d df, I\u00B2 = %.0f%%, \u03C4\u00B2 = %.3f",
                random.q(), random.weights().size() - 1, random.iSquared(), random.tauSquared());
    }

    private void axis(int bottom) {
        line(x(1), TOP, x(1), bottom, "1");
        line(LEFT, bottom, RIGHT, bottom, "1");
        double last = -100;
        for (double tick : TICKS) {
            // every tick that fits; 1 always does, the neighbours make room
            boolean room = x(tick) - last > 26 && (tick >= 1 || x(1) - x(tick) > 26);
            if (tick >= from && tick <= to && (room || tick == 1)) {
                line(x(tick), bottom, x(tick), bottom + 5, "1");
                text(x(tick), bottom + 19, "middle", "normal", shown(tick));
                last = x(tick);
            }
        }
        text(x(1) - 8, bottom + 36, "end", "normal", "\u2190 lower");
        text(x(1) + 8, bottom + 36, "start", "normal", "higher \u2192");
    }

    private void study(StudyEffect study, double weight, int y) {
        text(10, y + 4, "start", "normal", cut(study.label()));
        line(x(study.low()), y, x(study.high()), y, "1.5");
        line(x(study.low()), y - 4, x(study.low()), y + 4, "1.5");
        line(x(study.high()), y - 4, x(study.high()), y + 4, "1.5");
        double side = 5 + 11 * Math.sqrt(weight);
        svg.append(
                format(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                        x(study.ratio()) - side / 2, y - side / 2, side, side));
        text(
                RIGHT + 14,
                y + 4,
                "start",
                "normal",
                interval(study.ratio(), study.low(), study.high()));
        text(
                WIDTH - 10,
                y + 4,
                "end",
                "normal",
                pooled.isEmpty() ? "" : format("%.1f%%", 100 * weight));
    }

    private void diamond(PooledEffect effect, int y) {
        text(10, y + 4, "start", "bold", effect.label());
        svg.append(
                format(
                        "<polygon points=\"%.1f,%d %.1f,%d %.1f,%d %.1f,%d\"/>",
                        x(effect.low()),
                        y,
                        x(effect.ratio()),
                        y - 8,
                        x(effect.high()),
                        y,
                        x(effect.ratio()),
                        y + 8));
        text(
                RIGHT + 14,
                y + 4,
                "start",
                "bold",
                interval(effect.ratio(), effect.low(), effect.high()));
    }

    private double x(double ratio) {
        double share = (Math.log(ratio) - Math.log(from)) / (Math.log(to) - Math.log(from));
        return LEFT + share * (RIGHT - LEFT);
    }

    private void line(double x1, double y1, double x2, double y2, String width) {
        svg.append(
                format(
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"currentColor\""
                                + " stroke-width=\"%s\"/>",
                        x1, y1, x2, y2, width));
    }

    private void text(double x, double y, String anchor, String weight, String words) {
        if (!words.isEmpty()) {
            svg.append(
                    format(
                            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-weight=\"%s\">",
                            x, y, anchor, weight));
            svg.append(Markup.escape(words)).append("</text>");
        }
    }

    private static String cut(String label) {
        return label.length() <= LABEL_LENGTH
                ? label
                : label.substring(0, LABEL_LENGTH - 1) + "\u2026";
    }

    private static String interval(double ratio, double low, double high) {
        return format("%.2f (%.2f\u2013%.2f)", ratio, low, high);
    }

    private static String shown(double tick) {
        return tick == Math.rint(tick) ? format("%.0f", tick) : Double.toString(tick);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
