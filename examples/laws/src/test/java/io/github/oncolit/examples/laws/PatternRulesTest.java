package io.github.oncolit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.oncolit.citations.Reference;
import io.github.oncolit.core.Article;
import io.github.oncolit.trials.ArticleReport;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No class of the three libraries uses a pattern of its own, and the few that {@code String.split}
 * and its like take are one character or a character class, repeated possessively or up to nine
 * times. So none is nested, none backtracks, and none is searched for through an article. What is
 * ever needed beyond must change this test first and say why it is linear.
 */
class PatternRulesTest {

    /** Methods that take a pattern. */
    private static final Set<String> HIDDEN =
            Set.of(
                    "java/lang/String.matches",
                    "java/lang/String.replaceAll",
                    "java/lang/String.replaceFirst",
                    "java/lang/String.split");

    /** Their calls in the source, with the literal they are given. */
    private static final Pattern CALL =
            Pattern.compile(
                    "\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*+\"([^\"]{0,40})\"");

    /** One character or a class of them, repeated possessively, up to nine times or not at all. */
    private static final Pattern HARMLESS =
            Pattern.compile(
                    "\\^?(?:[^\\\\\\[(]|\\\\{1,2}.|\\[[^]]{1,20}])" + "(?:\\+\\+|\\{\\d,\\d})?");

    private static final Path ROOT = Path.of(System.getProperty("oncolit.root", "."));

    @Test
    void noLibraryClassUsesAPattern() throws IOException, URISyntaxException {
        Map<String, List<String>> offenders = new TreeMap<>();
        int classes = 0;
        for (Class<?> library : List.of(Article.class, Reference.class, ArticleReport.class)) {
            for (byte[] bytes : classesBeside(library)) {
                ClassFile file = ClassFile.read(bytes);
                List<String> used = new ArrayList<>(file.patterns());
                if (used.removeIf(HIDDEN::contains)) {
                    used.addAll(harmful(file.name()));
                }
                if (!used.isEmpty()) {
                    offenders.put(file.name(), used);
                }
                classes++;
            }
        }
        assertEquals(Map.of(), offenders);
        assertTrue(classes > 200, () -> "too few classes were found to mean anything");
    }

    /** The literals in a class's source that do more than part at a character. */
    private static List<String> harmful(String name) throws IOException {
        String file = "src/main/java/" + name.replaceFirst("\\$.*+", "") + ".java";
        for (String module : List.of("core", "citations", "trials")) {
            Path source = ROOT.resolve(module).resolve(file);
            if (Files.isRegularFile(source)) {
                List<String> literals =
                        CALL.matcher(Files.readString(source))
                                .results()
                                .map(call -> call.group(1))
                                .toList();
                return literals.isEmpty()
                        ? List.of("a pattern that is no literal")
                        : literals.stream().filter(l -> !HARMLESS.matcher(l).matches()).toList();
            }
        }
        throw new IOException("no source of " + name);
    }

    @Test
    void patternsAreNoticed() throws IOException {
        String self = "PatternRulesTest$Offender.class";
        byte[] bytes = PatternRulesTest.class.getResourceAsStream(self).readAllBytes();
        assertEquals(
                List.of("java/lang/String.split", "java/util/regex/Pattern"),
                ClassFile.read(bytes).patterns());
        for (String harmless :
                List.of(" ", ",", "[ _/]", "\\\\s++", " ++", "[^0-9]++", "\\t", "^[: ]{1,2}")) {
            assertTrue(HARMLESS.matcher(harmless).matches(), harmless);
        }
        for (String harmful : List.of(" +", "\\\\d+(?=%)", "(a|b)*", ".*x", "[a-z]+", "a*+b")) {
            assertFalse(HARMLESS.matcher(harmful).matches(), harmful);
        }
    }

    /** Does what a library class must not. */
    static final class Offender {

        static final Pattern WORDS = Pattern.compile("(\\w+\\s)+");

        private Offender() {}

        static String[] words(String text) {
            return text.split("\\s+");
        }
    }

    private static List<byte[]> classesBeside(Class<?> type)
            throws IOException, URISyntaxException {
        URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(place))) {
            return classes(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
            return classes(jar.getPath("/"));
        }
    }

    private static List<byte[]> classes(Path root) throws IOException {
        List<byte[]> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                classes.add(Files.readAllBytes(file));
            }
        }
        return classes;
    }

    /** The classes and methods that a class file names: its constant pool (JVMS 4.4). */
    private record ClassFile(String name, Set<String> names) {

        List<String> patterns() {
            return names.stream()
                    .filter(
                            n ->
                                    HIDDEN.contains(n)
                                            || n.startsWith("java/util/regex/") && !n.contains("."))
                    .filter(n -> !n.equals("java/util/regex/PatternSyntaxException"))
                    .sorted()
                    .toList();
        }

        static ClassFile read(byte[] bytes) throws IOException {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            in.skipBytes(8);
            int count = in.readUnsignedShort();
            Object[] pool = new Object[count];
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> pool[i] = in.readUTF();
                    case 3, 4 -> in.skipBytes(4);
                    case 5, 6 -> {
                        in.skipBytes(8);
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> pool[i] = new int[] {tag, in.readUnsignedShort()};
                    case 9, 10, 11, 12, 17, 18 ->
                            pool[i] =
                                    new int[] {tag, in.readUnsignedShort(), in.readUnsignedShort()};
                    case 15 -> in.skipBytes(3);
                    default -> throw new IOException("constant " + tag);
                }
            }
            in.skipBytes(2);
            return new ClassFile(text(pool, in.readUnsignedShort()), names(pool));
        }

        private static Set<String> names(Object[] pool) {
            Set<String> names = new HashSet<>();
            for (Object entry : pool) {
                if (entry instanceof int[] constant) {
                    if (constant[0] == 7) {
                        names.add((String) pool[constant[1]]);
                    } else if (constant[0] == 10) {
                        names.add(text(pool, constant[1]) + "." + text(pool, constant[2]));
                    }
                }
            }
            return names;
        }

        /** The text that a class or a name and type lead to. */
        private static String text(Object[] pool, int index) {
            return (String) pool[((int[]) pool[index])[1]];
        }
    }
}
