package org.leaguebuilding.examples.cityreport.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.PolicyCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.answers.Judge;
import org.leaguebuilding.examples.cityreport.answers.RegisterCheck;
import org.leaguebuilding.examples.cityreport.facts.Notice;
import org.leaguebuilding.examples.cityreport.facts.Provenance;
import org.leaguebuilding.examples.cityreport.generate.Chance;
import org.leaguebuilding.examples.cityreport.generate.GeneratedFacts;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.register.RegisterStream;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks generated facts about every community of a register of any size, in one pass and in flat memory, and counts. */
@Command
public final class CountCommand extends PolicyCommand {

    private static final long UNKNOWN = -1;

    /** What is counted by. */
    public enum By {
        /** The first two digits of the codes. */
        PROVINCE,
        /** The first six digits of the codes. */
        DISTRICT,
        /** The rules. */
        RULE
    }

    @Parameters(arity = "0..1", paramLabel = "REGISTER.csv", descriptionKey = "count.register")
    private Optional<Path> register = Optional.empty();

    @Option(names = "--by", paramLabel = "province|district|rule", descriptionKey = "count.by")
    private By by = By.PROVINCE;

    @Option(names = "--generate", paramLabel = "SEED", descriptionKey = "count.generate")
    private long seed = Chance.USUAL.seed();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "count.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--time", descriptionKey = "count.time")
    private boolean timed;

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public CountCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        Notice notice = Notice.of(new Provenance.Generated(seed), texts);
        Counted counted = new Counted();
        try (Progress progress = Progress.of(console(), texts.get("progress"), UNKNOWN);
                SubjectFile subjects = SubjectFile.in(out, LeagueBuildingJson.of(policy), notice)) {
            count(policy, subjects::write, counted, progress);
            subjects.finish();
        } catch (IOException failure) {
            throw Refusal.of("out.unwritten", out.map(Path::toString).orElse(""));
        }
        CountTables tables = new CountTables(policy, texts, notice);
        tables.lines(counted, by).forEach(out()::println);
        if (timed) {
            tables.pace(counted.pace()).forEach(out()::println);
        }
        return ExitStatus.COMPLIANT;
    }

    private void count(LeagueBuildingPolicy policy, Consumer<Subject> keeper, Counted counted, Progress progress) {
        Chance chance = new Chance(seed);
        RegisterCheck check = new RegisterCheck(new Judge(policy, keeper), counted::add);
        each(district -> {
            counted.addDistrict(district);
            check.district(GeneratedFacts.of(district, chance), () -> {
                counted.addCommunity();
                progress.step();
            });
        });
        check.finish();
        counted.end();
    }

    private void each(Consumer<Register> district) {
        if (register.isPresent()) {
            RegisterStream.read(register.get(), district);
        } else {
            RegisterStream.shipped(district);
        }
    }
}
