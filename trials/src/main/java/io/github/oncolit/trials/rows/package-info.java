/**
 * A report as tables: records of strings and numbers for data frames, spreadsheets and CSV.
 *
 * <p>Words are strings, empty where absent. Measured numbers are doubles, {@link Double#NaN} where
 * absent, which data frames take for a missing value; the printed form with its scale is in {@code
 * printed} and in the facts that the rows are made from. Whole numbers that name a thing (ordinal,
 * year, sides of a test) are 0 where absent. Offsets are UTF-16 units of the article's text.
 */
package io.github.oncolit.trials.rows;
