package org.leaguebuilding.examples.cityreport.analysis;

import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which fact to ask for first; over a file, which fact settles most subjects. */
@Command
public final class AskCommand extends SubjectCommand {

    @Mixin
    private EffortOptions effort = new EffortOptions();

    /**
     * The command.
     *
     * @param console where it reads and writes
     * @param before the options that stand before it
     */
    public AskCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    Inquiry inquiry(LeagueBuildingPolicy policy, Texts texts) {
        effort.check();
        return new AskInquiry(effort, texts);
    }
}
