/**
 * What the statistics of an article belong to: whose they are, which trial, which reference.
 *
 * <p>{@link io.github.oncolit.trials.links.ReportLinks#of} gives each statistic the part of the
 * article that prints it, whether the result is the article's own, the trial and the reference.
 * Each {@link io.github.oncolit.trials.links.Linked} value carries its {@link
 * io.github.oncolit.trials.links.LinkReason} and the words that gave it; the nearest and most
 * certain evidence wins: the sentence's own identifier or name, a marker behind the number, the
 * trial that the paragraph named last, the only trial of the article.
 */
package io.github.oncolit.trials.links;
