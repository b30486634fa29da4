///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.github.oncolit:oncolit-view:0.1.0-SNAPSHOT
//DEPS org.slf4j:slf4j-nop:2.0.20
//DEPS io.github.padreati:rapaio-jupyter-kernel:3.0.1
//SOURCES org/rapaio/jupyter/kernel/channels/LoopThread.java
//RUNTIME_OPTIONS -Djava.awt.headless=true

// The Java kernel of the notebooks, with Oncolit on its class path. Jupyter starts it as kernel.json says.
//
//   jbang kernel.java connection.json

import java.nio.file.Files;
import java.nio.file.Path;
import org.rapaio.jupyter.kernel.MainApp;

class kernel {

    public static void main(String[] args) throws Exception {
        if (args.length != 1 || !Files.isRegularFile(Path.of(args[0]))) {
            System.err.println("usage: kernel CONNECTION_FILE, which Jupyter writes and names");
            System.exit(2);
        }
        MainApp.main(args);
    }
}
