/** Trial identifiers, efficacy statistics and the report on a whole article. */
module io.github.oncolit.trials {
    requires transitive io.github.oncolit.citations;
    requires org.apache.commons.lang3;
    requires static org.immutables.value.annotations;

    exports io.github.oncolit.trials;
    exports io.github.oncolit.trials.audit;
    exports io.github.oncolit.trials.links;
    exports io.github.oncolit.trials.rows;

    // The kit reads the tables beside the classes, which a module hides unless it is told to.
    opens io.github.oncolit.trials to
            io.github.oncolit.core;
    opens io.github.oncolit.trials.statistics to
            io.github.oncolit.core;
}
