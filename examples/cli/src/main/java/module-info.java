/** The command line: a consumer of Oncolit on the module path. */
module io.github.oncolit.examples.cli {
    requires com.fasterxml.jackson.databind;
    requires info.picocli;
    requires io.github.oncolit.citations;
    requires io.github.oncolit.examples.view;
    requires io.github.oncolit.trials;

    opens io.github.oncolit.examples.cli to
            info.picocli;
}
