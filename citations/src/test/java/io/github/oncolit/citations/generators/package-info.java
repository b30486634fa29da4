/**
 * Generators for property-based tests: references, articles with citation markers and disclosures,
 * printed and marred as the field does, each with the truth it was printed from.
 *
 * <p>With this jar (classifier {@code tests}) and jqwik on the test class path, a property takes
 * them as parameters, without more:
 *
 * <pre>{@code
 * @Property
 * void keepsEveryTitle(@ForAll PrintedReference printed) {
 *     assertEquals(printed.title(), myPipeline(printed.text()).title());
 * }
 * }</pre>
 *
 * For a part of them, use the static methods of the records in a {@code @Provide} method. What is
 * printed shrinks: a failing property ends with few people, few companies and the plainest form.
 *
 * <p>People, titles and half of the companies are invented; journals and the other companies exist.
 */
package io.github.oncolit.citations.generators;
