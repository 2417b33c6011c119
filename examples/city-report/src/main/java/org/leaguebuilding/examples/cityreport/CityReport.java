package org.leaguebuilding.examples.cityreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import org.leaguebuilding.examples.cityreport.catalogue.ExplainCommand;
import org.leaguebuilding.examples.cityreport.catalogue.LedgerCommand;
import org.leaguebuilding.examples.cityreport.catalogue.RulesCommand;
import org.leaguebuilding.examples.cityreport.check.CheckCommand;
import org.leaguebuilding.examples.cityreport.report.ReportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The state of a whole city, and checks of single documents, from the command line. */
@Command(
        name = "city-report",
        description = "Checks documents against the policy of League building, and reports on a whole city.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class CityReport {

    private CityReport() {}

    /**
     * Runs the program.
     *
     * @param args a command and its options
     */
    public static void main(String... args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /**
     * Runs the program on any streams.
     *
     * @param console where it reads and writes
     * @param args a command and its options
     * @return the exit status
     */
    static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new CityReport())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new LedgerCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return command.getCommandSpec().exitCodeOnInvalidInput();
                })
                .setErr(new PrintWriter(console.err(), true, UTF_8));
        line.getHelpSectionMap();
        try {
            return line.execute(args);
        } finally {
            console.out().flush();
        }
    }
}
