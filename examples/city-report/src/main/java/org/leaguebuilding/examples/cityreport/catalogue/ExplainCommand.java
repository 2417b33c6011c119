package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
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
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.Provision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains one rule: where it comes from, what it reads, and what satisfies it. */
@Command(name = "explain")
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
        RuleWords words = new RuleWords(texts);
        out().println(rule.id().value());
        out().println(words.title(rule));
        out().println();
        line(
                texts.get("explain.severity"),
                texts.get("explain.severity." + rule.severity().code()));
        rule.provisions().forEach(basis -> line(texts.get("explain.provision"), provision(basis, texts)));
        new RuleParameters(policy)
                .of(rule)
                .forEach(parameter -> line(texts.get("explain.parameter"), parameter(parameter, texts)));
        line(texts.get("explain.message"), words.message(rule));
        words.missing(rule).ifPresent(missing -> line(texts.get("explain.missing"), missing));
        line(texts.get("explain.remedy"), words.remedy(rule));
    }

    private void line(String label, String text) {
        Paragraph.lines(label + text, " ".repeat(TextTable.width(label))).forEach(out()::println);
    }

    private static String provision(Basis basis, Texts texts) {
        if (basis instanceof Provision provision) {
            return texts.get(
                    "explain.provision.source",
                    provision.id(),
                    provision.locators().stream().map(Object::toString).collect(Collectors.joining(", ")),
                    String.join(" · ", provision.terms()),
                    provision.title(texts.locale()));
        }
        return basis.id() + "  " + basis.title(texts.locale());
    }

    private static String parameter(Parameter<?> parameter, Texts texts) {
        return texts.get(
                "explain.parameter.value",
                parameter.title(texts.locale()),
                new ValueWords(texts).of(parameter),
                parameter.origin().title(texts.locale()),
                RuleParameters.source(parameter, texts.locale()),
                parameter
                        .confidence()
                        .map(confidence -> texts.get("explain.confidence", confidence.title(texts.locale())))
                        .orElse(""));
    }
}
