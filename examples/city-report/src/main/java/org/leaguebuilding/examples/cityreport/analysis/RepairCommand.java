package org.leaguebuilding.examples.cityreport.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which smallest changes would mend a subject; over a file, which change mends most subjects. */
@Command
public final class RepairCommand extends SubjectCommand {

    private static final String MOST = "--most";

    @Option(names = MOST, paramLabel = "N", descriptionKey = "effort.most")
    private Optional<Integer> most = Optional.empty();

    @Option(names = "--lock", paramLabel = "PATH", descriptionKey = "effort.lock")
    private List<String> locked = List.of();

    @Mixin
    private EffortOptions effort = new EffortOptions();

    /**
     * The command.
     *
     * @param console where it reads and writes
     * @param before the options that stand before it
     */
    public RepairCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    Inquiry inquiry(LeagueBuildingPolicy policy, Texts texts) {
        most.ifPresent(number -> EffortOptions.positive(MOST, number));
        effort.check();
        ImmutableSet<String> paths = ImmutableSet.copyOf(locked);
        return new RepairInquiry(new LockedFacts(policy, paths, texts), alone -> effort.of(alone, most, paths), texts);
    }
}
