package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.OutputFormat;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the catalogue: every rule of an edition, one a line. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Prints the rules of an edition, one a line.")
public final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--format", paramLabel = "text|json", description = "the form (default: text)")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private PolicyOptions options = new PolicyOptions();

    /**
     * The command.
     *
     * @param console where it writes
     */
    public RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LeagueBuildingPolicy policy = options.policy();
        Optional<Language> language = options.language();
        if (format == OutputFormat.JSON) {
            ImmutableMap<String, Parameter<?>> parameters = RuleParameters.byId(policy);
            policy.rules()
                    .rules()
                    .forEach(rule ->
                            console.out().println(RuleJson.line(rule, parameters, language.map(Language::locale))));
        } else {
            Locale locale = language.orElse(Language.ZH_CN).locale();
            policy.rules().rules().forEach(rule -> console.out().println(line(rule, locale)));
        }
        return 0;
    }

    private static String line(Rule rule, Locale locale) {
        String provisions = rule.provisions().stream().map(Basis::id).collect(Collectors.joining(", "));
        return rule.id() + "  " + rule.severity().code() + "  [" + provisions + "]  " + rule.title(locale);
    }
}
