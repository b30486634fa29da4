package io.github.oncolit.examples.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The same bytes in, the same records out: in every language, calendar, time zone and encoding, and
 * in every Java that is at hand: those beside this one, and those that the system property {@code
 * oncolit.javas} lists as a path.
 */
class DeterminismTest {

    private static final List<List<String>> SETTINGS =
            List.of(
                    List.of("-Duser.language=tr", "-Duser.country=TR"),
                    List.of(
                            "-Duser.language=ar",
                            "-Duser.country=EG",
                            "-Duser.timezone=Africa/Cairo"),
                    List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"),
                    List.of("-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=US-ASCII"),
                    List.of("-Duser.timezone=America/St_Johns", "-Dfile.encoding=UTF-16"));

    @Test
    void allProcessesReadTheSame()
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        Map<String, Process> processes = new LinkedHashMap<>();
        for (List<String> setting : SETTINGS) {
            start(Path.of(System.getProperty("java.home")), setting, processes);
        }
        for (Path java : otherJavas()) {
            start(java, List.of(), processes);
        }
        String here = Digest.ofEverything();
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> actual = new LinkedHashMap<>();
        for (Map.Entry<String, Process> process : processes.entrySet()) {
            byte[] out = process.getValue().getInputStream().readAllBytes();
            process.getValue().waitFor();
            expected.put(process.getKey(), here);
            actual.put(process.getKey(), new String(out, StandardCharsets.US_ASCII).strip());
        }
        assertEquals(expected, actual);
    }

    private static void start(Path java, List<String> setting, Map<String, Process> processes)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(setting);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Digest.class.getName()));
        processes.put(
                java + " " + setting,
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    private static TreeSet<Path> otherJavas() throws IOException {
        Path here = Path.of(System.getProperty("java.home")).toRealPath();
        TreeSet<Path> javas = new TreeSet<>();
        try (Stream<Path> beside = Files.list(here.resolveSibling("."))) {
            for (Path java : beside.toList()) {
                add(java, javas);
            }
        }
        for (String java : System.getProperty("oncolit.javas", "").split(File.pathSeparator)) {
            if (!java.isBlank()) {
                add(Path.of(java), javas);
            }
        }
        javas.remove(here);
        return javas;
    }

    /** Adds what is a Java of version 17 or newer. */
    private static void add(Path home, TreeSet<Path> javas) throws IOException {
        Path release = home.resolve("release");
        if (Files.isExecutable(home.resolve("bin/java")) && Files.isRegularFile(release)) {
            String version =
                    Files.readString(release, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith("JAVA_VERSION=\""))
                            .map(line -> line.substring(14).split("[.\"]")[0])
                            .findFirst()
                            .orElse("0");
            if (Integer.parseInt(version) >= 17) {
                javas.add(home.toRealPath());
            }
        }
    }
}
