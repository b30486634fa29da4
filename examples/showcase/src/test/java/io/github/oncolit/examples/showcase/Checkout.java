package io.github.oncolit.examples.showcase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** This checkout and its artifacts, as they were packaged just before. */
final class Checkout {

    static final Path ROOT = Path.of(System.getProperty("oncolit.root"));
    static final Path TARGET = ROOT.resolve("examples/showcase/target");

    private static final String VERSION = System.getProperty("oncolit.version");

    /** Where each artifact is built. */
    private static final Map<String, String> ARTIFACTS =
            Map.of(
                    "oncolit-parent", "",
                    "oncolit-core", "core",
                    "oncolit-citations", "citations",
                    "oncolit-trials", "trials",
                    "oncolit-examples", "examples",
                    "oncolit-view", "examples/view");

    private Checkout() {}

    /** Puts the artifacts where {@code mvn install} would, in a repository of its own. */
    static Path install() throws IOException {
        Path repository = TARGET.resolve("repository");
        for (Map.Entry<String, String> artifact : ARTIFACTS.entrySet()) {
            String name = artifact.getKey();
            Path folder = repository.resolve("io/github/oncolit").resolve(name).resolve(VERSION);
            Path module = ROOT.resolve(artifact.getValue());
            Files.createDirectories(folder);
            String file = name + "-" + VERSION;
            copy(module.resolve("pom.xml"), folder.resolve(file + ".pom"));
            Path jar = module.resolve("target").resolve(file + ".jar");
            if (Files.exists(jar)) {
                copy(jar, folder.resolve(file + ".jar"));
            }
        }
        return repository;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
