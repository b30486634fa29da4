/** Shows what was read: a page with coloured spans, forest plots, pooled effects. */
module io.github.oncolit.examples.view {
    requires transitive io.github.oncolit.trials;

    exports io.github.oncolit.examples.view;
}
