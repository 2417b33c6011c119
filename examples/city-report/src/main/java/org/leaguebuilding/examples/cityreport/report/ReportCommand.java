package org.leaguebuilding.examples.cityreport.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.generate.GeneratedCity;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.value.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports on a whole city: real communities, League facts generated from a fixed seed. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Asks every family of the policy about a register of communities with generated League facts, and reports by"
                        + " district.")
public final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "REGISTER.csv",
            description =
                    "a register of communities (default: the 1,552 communities of Wuhan that come with the program)")
    private Optional<Path> register = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "also write advice and reports as NDJSON into this folder")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private PolicyOptions options = new PolicyOptions();

    /**
     * The command.
     *
     * @param console where it writes
     */
    public ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LeagueBuildingPolicy policy = options.policy();
        Texts texts = Texts.in(options.language().orElse(Language.ZH_CN));
        GeneratedCity city =
                GeneratedCity.of(register.isPresent() ? Register.read(register.get()) : Register.shipped());
        if (city.size() == 0) {
            console.err().println(texts.get("report.empty"));
            return CommandLine.ExitCode.USAGE;
        }
        print(check(city, policy, texts), policy, texts);
        return CommandLine.ExitCode.OK;
    }

    private CityAnswers check(GeneratedCity city, LeagueBuildingPolicy policy, Texts texts) throws IOException {
        try (Progress progress = Progress.of(console, texts.get("progress"), city.size());
                AnswerFiles files = AnswerFiles.in(out, policy, options.language(), texts.get("generated"))) {
            CityAnswers answers = new CityCheck(city, policy).check(community -> {
                files.write(community);
                progress.step();
            });
            answers.reports().forEach(files::write);
            return answers;
        }
    }

    private void print(CityAnswers city, LeagueBuildingPolicy policy, Texts texts) {
        PrintStream to = console.out();
        to.println(texts.get("report.title", policy.id()));
        to.println(texts.get("generated"));
        for (Section section : Sections.of(policy, texts)) {
            to.println();
            to.println(texts.get(section.key() + ".title"));
            section.lines(city).forEach(to::println);
        }
        out.ifPresent(folder -> {
            to.println();
            to.println(texts.get("report.files", folder));
        });
    }
}
