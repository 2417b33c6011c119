package org.leaguebuilding.examples.cityreport.analysis;

import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says because of which facts each rule came out as it did; over a file, which rules most often fail. */
@Command
public final class WhyCommand extends SubjectCommand {

    @Option(names = "--all", descriptionKey = "why.all")
    private boolean isAll;

    /**
     * The command.
     *
     * @param console where it reads and writes
     * @param before the options that stand before it
     */
    public WhyCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    Inquiry inquiry(LeagueBuildingPolicy policy, Texts texts) {
        return new WhyInquiry(texts, isAll);
    }
}
