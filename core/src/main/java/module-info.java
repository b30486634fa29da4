/** Articles, zones, spans, diagnostics and the scanning kit that every parser of Oncolit uses. */
@SuppressWarnings("module") // the modules that the kit is exported to are compiled later
module io.github.oncolit.core {
    requires org.jsoup;
    requires org.apache.commons.lang3;
    requires org.slf4j;
    requires static org.immutables.value.annotations;

    exports io.github.oncolit.core;
    exports io.github.oncolit.core.internal to
            io.github.oncolit.citations,
            io.github.oncolit.trials;
}
