/** The scholarly apparatus: who wrote it, whom it cites, who paid them. */
module io.github.oncolit.citations {
    requires transitive io.github.oncolit.core;
    requires org.apache.commons.lang3;
    requires static org.immutables.value.annotations;

    exports io.github.oncolit.citations;
    exports io.github.oncolit.citations.apparatus;
    exports io.github.oncolit.citations.disclosure;
    exports io.github.oncolit.citations.export;

    // The kit reads the tables beside the classes, which a module hides unless it is told to.
    opens io.github.oncolit.citations to
            io.github.oncolit.core;
    opens io.github.oncolit.citations.disclosure to
            io.github.oncolit.core;
}
