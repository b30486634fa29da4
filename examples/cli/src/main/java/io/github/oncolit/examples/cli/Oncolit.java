package io.github.oncolit.examples.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code oncolit}: what it does is in its subcommands. */
@Command(
        name = "oncolit",
        mixinStandardHelpOptions = true,
        version = "oncolit 0.1.0-SNAPSHOT",
        description = "Reads clinical-oncology articles into records with exact source spans.",
        subcommands = {
            ArticleCommand.class,
            DisclosuresCommand.class,
            ReferencesCommand.class,
            StatisticsCommand.class,
            TrialsCommand.class,
            ViewCommand.class
        },
        footer = {
            "",
            "Each of the record commands reads JSON Lines on standard input and writes JSON Lines:",
            "  echo '{\"id\":1,\"text\":\"See NCT01234567.\"}' | java -jar oncolit.jar trials",
            "",
            "Exit status: 0 all read; 1 a file or line could not be read; 2 wrong usage."
        })
final class Oncolit {

    private Oncolit() {}

    /**
     * Runs the program.
     *
     * @param args a subcommand and its arguments; {@code --help} lists them
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        CommandLine commandLine = new CommandLine(new Oncolit());
        commandLine.setErr(new PrintWriter(System.err, true));
        return args.length == 0 ? commandLine.execute("--help") : commandLine.execute(args);
    }
}
