package org.leaguebuilding.examples.cityreport.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.Output;
import org.leaguebuilding.examples.cityreport.PolicyCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.generate.GeneratedCity;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.register.UnitKind;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports on a whole city: real communities, League facts generated from a fixed seed. */
@Command(name = "report")
public final class ReportCommand extends PolicyCommand {

    @Parameters(arity = "0..1", paramLabel = "REGISTER.csv", descriptionKey = "register")
    private Optional<Path> register = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public ReportCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        Register units = register.map(Register::read).orElseGet(Register::shipped);
        GeneratedCity city = GeneratedCity.of(units);
        if (city.size() == 0) {
            throw empty(units);
        }
        print(units, check(city, policy, texts), policy, texts);
        return ExitStatus.COMPLIANT;
    }

    /** Without communities; a register of other units says which they are. */
    private Refusal empty(Register units) {
        String name = register.map(Path::toString).orElse("");
        return units.units().isEmpty()
                ? Refusal.of("report.empty", name)
                : Refusal.of(
                        "report.no-community",
                        name,
                        Integer.toString(units.ofKind(UnitKind.VILLAGE).size()),
                        Integer.toString(units.ofKind(UnitKind.PLACEHOLDER).size()),
                        Integer.toString(units.ofKind(UnitKind.DOUBTFUL).size()));
    }

    private CityAnswers check(GeneratedCity city, LeagueBuildingPolicy policy, Texts texts) {
        try (Progress progress = Progress.of(console(), texts.get("progress"), city.size());
                AnswerFiles files = AnswerFiles.in(out, policy, language(), texts.get("generated"))) {
            CityAnswers answers = new CityCheck(city, new Judge(policy, files::write)).check(community -> {
                files.write(community);
                progress.step();
            });
            answers.reports().forEach(files::write);
            files.finish();
            return answers;
        } catch (UncheckedIOException failure) {
            throw unwritten(failure.getCause());
        } catch (IOException failure) {
            throw unwritten(failure);
        }
    }

    private Refusal unwritten(@Nullable Throwable failure) {
        String name = out.map(Path::toString).orElse("");
        return failure instanceof AccessDeniedException || failure instanceof NotDirectoryException
                ? FileFailures.refusal(name, failure)
                : Refusal.of("out.unwritten", name);
    }

    private void print(Register units, CityAnswers city, LeagueBuildingPolicy policy, Texts texts) {
        Output to = out();
        to.println(texts.get("report.title", policy.id()));
        Paragraph.lines(texts.get("generated")).forEach(to::println);
        RegisterLines.lines(units, texts).forEach(to::println);
        for (Section section : Sections.of(policy, texts)) {
            to.println();
            Paragraph.lines(texts.get(section.key() + ".title")).forEach(to::println);
            section.lines(city).forEach(to::println);
        }
        out.ifPresent(folder -> {
            to.println();
            to.println(texts.get("report.files", folder));
        });
    }
}
