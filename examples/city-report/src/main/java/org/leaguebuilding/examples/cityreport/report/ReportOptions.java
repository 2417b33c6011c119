package org.leaguebuilding.examples.cityreport.report;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.facts.CityFacts;
import org.leaguebuilding.examples.cityreport.facts.FactSource;
import org.leaguebuilding.examples.cityreport.generate.Chance;
import org.leaguebuilding.examples.cityreport.generate.GeneratedFacts;
import org.leaguebuilding.examples.cityreport.given.FactFiles;
import org.leaguebuilding.examples.cityreport.given.GivenFacts;
import org.leaguebuilding.examples.cityreport.register.Register;
import org.leaguebuilding.examples.cityreport.register.UnitKind;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a report is on: a register, and the facts about its units. */
public final class ReportOptions {

    @Parameters(arity = "0..1", paramLabel = "REGISTER.csv", descriptionKey = "register")
    private Optional<Path> register = Optional.empty();

    @Option(names = "--facts", arity = "1..*", paramLabel = "PATH")
    private List<Path> facts = List.of();

    @Option(names = "--generate", paramLabel = "SEED")
    private Optional<Long> seed = Optional.empty();

    ReportOptions() {}

    /** The units, with one community at least. */
    Register register() {
        Register units = register.map(Register::read).orElseGet(Register::shipped);
        if (units.communities().isEmpty()) {
            throw empty(units);
        }
        return units;
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

    /** Facts that were given, or made-up ones: never some of both, since one could not be told from the other. */
    CityFacts facts(Register units, LeagueBuildingPolicy policy, Texts texts, Runnable eachRow) {
        if (facts.isEmpty()) {
            return GeneratedFacts.of(units, seed.map(Chance::new).orElse(Chance.USUAL));
        }
        if (seed.isPresent()) {
            throw Refusal.of("facts.and-generate");
        }
        ImmutableList<FactSource> sources = new FactFiles(policy, texts).of(facts);
        return GivenFacts.of(units, sources, policy, eachRow);
    }
}
