/**
 * The grammar of efficacy statistics: a token stream over the folded text, made once; recognisers
 * of P values, intervals and quantities over the tokens; and the links between a number and what it
 * is about.
 */
package io.github.oncolit.trials.statistics;
