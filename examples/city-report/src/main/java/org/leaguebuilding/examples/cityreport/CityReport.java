package org.leaguebuilding.examples.cityreport;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The state of a whole city, and checks of single documents, from the command line. */
@Command(
        name = "city-report",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class)
public final class CityReport implements Callable<Integer> {

    private static final String LANG = "--lang";

    @Mixin
    private PolicyOptions options = new PolicyOptions();

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
        Texts texts = Texts.in(asked(Arrays.asList(args)));
        Failures failures = new Failures(console, texts);
        StringWriter help = new StringWriter();
        try {
            int status = new CityReport()
                    .commands(console, Arrays.asList(args))
                    .setResourceBundle(texts.bundle())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setOut(new PrintWriter(help, true))
                    .setParameterExceptionHandler(new UsageErrors(console, texts))
                    .setExecutionExceptionHandler(failures)
                    .execute(args);
            if (!failures.hasLost()) {
                console.out().print(help.toString());
                console.out().flush();
            }
            return status;
        } catch (OutputFailedException | OutOfMemoryError failure) {
            return failures.tell(failure);
        }
    }

    /** Only where no command is named. */
    @Override
    public Integer call() {
        options.policy();
        options.texts();
        throw Refusal.of("usage.no-command");
    }

    private CommandLine commands(Console console, List<String> words) {
        CommandLine program = new CommandLine(this);
        Subcommand.add(program, words, console, options);
        return program;
    }

    /** The language in which to say what is wrong with the words, before they are understood. */
    private static Language asked(List<String> args) {
        Language language = Language.ZH_CN;
        for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
            String arg = args.get(i);
            String tag = arg.startsWith(LANG + "=")
                    ? arg.substring(LANG.length() + 1)
                    : arg.equals(LANG) && i + 1 < args.size() ? args.get(i + 1) : "";
            language = PolicyOptions.languageOf(tag).orElse(language);
        }
        return language;
    }
}
