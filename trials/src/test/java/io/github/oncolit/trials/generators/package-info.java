/**
 * Generators for property-based tests: trial identifiers and efficacy statistics, printed and bent
 * as journals and pages do, each with the truth it was printed from.
 *
 * <p>With this jar (classifier {@code tests}) and jqwik on the test class path, a property takes
 * them as parameters, without more:
 *
 * <pre>{@code
 * @Property
 * void findsEveryTrial(@ForAll PrintedTrialId printed) {
 *     assertEquals(List.of(printed.value()), myPipeline("Registered as " + printed.text() + "."));
 * }
 * }</pre>
 *
 * For a part of them, use the static methods of the records in a {@code @Provide} method.
 */
package io.github.oncolit.trials.generators;
