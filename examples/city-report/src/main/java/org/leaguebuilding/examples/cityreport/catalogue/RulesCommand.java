package org.leaguebuilding.examples.cityreport.catalogue;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.OutputFormat;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the catalogue: every rule of an edition, one a line. */
@Command(name = "rules", mixinStandardHelpOptions = true)
public final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--format", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private PolicyOptions options;

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public RulesCommand(Console console, PolicyOptions before) {
        this.console = console;
        this.options = new PolicyOptions(before);
    }

    @Override
    public Integer call() {
        LeagueBuildingPolicy policy = options.policy();
        Texts texts = options.texts();
        CatalogueJson json = new CatalogueJson(LeagueBuildingJson.of(policy), new RuleParameters(policy), texts);
        for (Rule rule : policy.rules().rules()) {
            console.out().println(format == OutputFormat.JSON ? json.line(rule) : line(rule, texts));
        }
        return ExitStatus.COMPLIANT;
    }

    private static String line(Rule rule, Texts texts) {
        String provisions = rule.provisions().stream().map(Basis::id).collect(Collectors.joining(", "));
        return texts.get(
                "rules.line",
                rule.id(),
                texts.get("severity." + rule.severity().code()),
                provisions,
                rule.title(texts.locale()));
    }
}
