package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableMap;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.PolicyCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.examples.cityreport.text.TextTable;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains one rule: where it comes from, what it reads, and what satisfies it. */
@Command
public final class ExplainCommand extends PolicyCommand {

    @Parameters(paramLabel = "RULE-ID", descriptionKey = "rule")
    private String id = "";

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public ExplainCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        ImmutableMap<RuleId, Rule> rules = policy.rules().byId();
        Rule rule = rules.values().stream()
                .filter(candidate -> candidate.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new LocalRules(policy)
                        .refusal(id, texts.locale())
                        .orElseGet(() -> Refusal.of("explain.unknown", policy.id(), id)
                                .didYouMean(Suggestions.nearest(
                                        id, Collections2.transform(rules.keySet(), RuleId::value)))));
        print(rule, policy, texts);
        return ExitStatus.COMPLIANT;
    }

    private void print(Rule rule, LeagueBuildingPolicy policy, Texts texts) {
        out().println(rule.id().value());
        out().println(rule.title(texts.locale()));
        out().println();
        new RuleExplanation(policy, texts).of(rule).forEach(line -> line(line.label(), line.text()));
    }

    private void line(String label, String text) {
        Paragraph.lines(label + text, " ".repeat(TextTable.width(label))).forEach(out()::println);
    }
}
