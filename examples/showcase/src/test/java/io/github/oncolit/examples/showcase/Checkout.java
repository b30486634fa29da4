package io.github.oncolit.examples.showcase;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** This checkout and its artifacts, as they were packaged just before. */
final class Checkout {

    static final Path ROOT = Path.of(System.getProperty("oncolit.root"));
    static final Path TARGET = ROOT.resolve("examples/showcase/target");

    private static final Path LOCAL_REPOSITORY =
            Path.of(System.getProperty("oncolit.localRepository"));
    private static final String VERSION = System.getProperty("oncolit.version");

    /** The artifacts' group, as folders. */
    private static final List<String> GROUP = List.of("io", "github", "oncolit");

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

    /**
     * Puts the artifacts where {@code mvn install} would, in a repository that has them beside
     * links to all that Maven's own has.
     */
    static Path install() throws IOException {
        Path repository = TARGET.resolve("local-repository");
        Path from = LOCAL_REPOSITORY;
        Path to = repository;
        for (String own : GROUP) {
            link(own, from, Files.createDirectories(to));
            from = from.resolve(own);
            to = to.resolve(own);
        }
        for (Map.Entry<String, String> artifact : ARTIFACTS.entrySet()) {
            String name = artifact.getKey();
            Path folder = Files.createDirectories(to.resolve(name).resolve(VERSION));
            Path module = ROOT.resolve(artifact.getValue());
            String file = name + "-" + VERSION;
            copy(module.resolve("pom.xml"), folder.resolve(file + ".pom"));
            Path jar = module.resolve("target").resolve(file + ".jar");
            if (Files.exists(jar)) {
                copy(jar, folder.resolve(file + ".jar"));
            }
        }
        return repository;
    }

    /** Links to the folders in one folder from the other, but for the one that gets its own. */
    private static void link(String own, Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> folders = Files.list(from)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                Path link = to.resolve(folder.getFileName());
                if (!folder.endsWith(own) && Files.notExists(link, NOFOLLOW_LINKS)) {
                    Files.createSymbolicLink(link, folder);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
