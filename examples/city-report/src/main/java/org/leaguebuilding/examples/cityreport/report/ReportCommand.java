package org.leaguebuilding.examples.cityreport.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.PolicyCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.answers.CityAnswers;
import org.leaguebuilding.examples.cityreport.answers.CityCheck;
import org.leaguebuilding.examples.cityreport.answers.Judge;
import org.leaguebuilding.examples.cityreport.facts.CityFacts;
import org.leaguebuilding.examples.cityreport.facts.Notice;
import org.leaguebuilding.examples.cityreport.facts.Provenance;
import org.leaguebuilding.examples.cityreport.facts.Unjoined;
import org.leaguebuilding.examples.cityreport.input.FileFailures;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports on a whole city in three steps: facts, checks, printing. */
@Command(name = "report")
public final class ReportCommand extends PolicyCommand {

    private static final long UNKNOWN = -1;

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(names = "--section", paramLabel = "NAME")
    private List<String> sections = new ArrayList<>();

    @Option(names = "--district", paramLabel = "CODE|NAME")
    private Optional<String> district = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--pages", paramLabel = "DIR")
    private Optional<Path> pages = Optional.empty();

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
        Register units = options.register();
        pages.ifPresent(PagesOutput::prepare);
        TextReport printed = TextReport.of(policy, texts, sections, district, units);
        CityFacts facts = facts(units, policy, texts);
        CityAnswers answers = check(facts, policy, texts);
        printed.print(units, answers, out());
        out.ifPresent(folder -> {
            out().println();
            out().println(texts.get("report.files", folder));
        });
        pages.ifPresent(folder -> {
            PagesOutput.write(folder, answers, policy, console(), texts);
            out().println();
            out().println(texts.get("report.pages", folder));
        });
        return status(facts.provenance(), texts);
    }

    /** A row that cannot be read may be anything, so that the report may lack something. */
    private int status(Provenance provenance, Texts texts) {
        long malformed = provenance instanceof Provenance.Given given
                ? given.unjoined().stream()
                        .filter(row -> row.kind() == Unjoined.Kind.MALFORMED)
                        .count()
                : 0;
        if (malformed == 0) {
            return ExitStatus.COMPLIANT;
        }
        console().complain(texts.get("facts.malformed", Long.toString(malformed)));
        return ExitStatus.FAILED;
    }

    private CityFacts facts(Register units, LeagueBuildingPolicy policy, Texts texts) {
        try (Progress progress = Progress.of(console(), texts.get("progress.facts"), UNKNOWN)) {
            return options.facts(units, policy, texts, progress::step);
        }
    }

    private CityAnswers check(CityFacts facts, LeagueBuildingPolicy policy, Texts texts) {
        Notice notice = Notice.of(facts.provenance(), texts);
        try (Progress progress = Progress.of(console(), texts.get("progress"), facts.size());
                AnswerFiles files = AnswerFiles.in(out, policy, language(), notice)) {
            CityAnswers answers = new CityCheck(facts, new Judge(policy, files::write)).check(community -> {
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
}
