package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one rule: where it comes from, what it reads, and what satisfies it. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Explains one rule of an edition.")
public final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RULE-ID", description = "the rule, such as formation.joint.adjacent")
    private String id = "";

    @Mixin
    private PolicyOptions options = new PolicyOptions();

    /**
     * The command.
     *
     * @param console where it writes
     */
    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LeagueBuildingPolicy policy = options.policy();
        Texts texts = Texts.in(options.language().orElse(Language.ZH_CN));
        Optional<Rule> rule = policy.rules().rules().stream()
                .filter(candidate -> candidate.id().value().equals(id))
                .findFirst();
        if (rule.isEmpty()) {
            console.err().println(texts.get("explain.unknown", policy.id(), id));
            return 2;
        }
        print(rule.get(), policy, texts);
        return 0;
    }

    private void print(Rule rule, LeagueBuildingPolicy policy, Texts texts) {
        Locale locale = texts.locale();
        console.out().println(rule.id());
        console.out().println(rule.title(locale));
        console.out().println();
        line(
                texts.get("explain.severity"),
                texts.get("severity." + rule.severity().code()));
        rule.provisions().forEach(basis -> line(texts.get("explain.provision"), provision(basis, texts)));
        ImmutableMap<String, Parameter<?>> parameters = RuleParameters.byId(policy);
        rule.parameters().stream()
                .flatMap(name -> Optional.ofNullable(parameters.get(name)).stream())
                .forEach(parameter -> line(texts.get("explain.parameter"), parameter(parameter, texts)));
        line(texts.get("explain.remedy"), rule.remedy(locale));
    }

    private void line(String label, String text) {
        console.out().println(label + text);
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
                parameter.value().toString(),
                parameter.origin().title(texts.locale()),
                RuleParameters.source(parameter, texts.locale()),
                parameter
                        .confidence()
                        .map(confidence -> texts.get("explain.confidence", confidence.title(texts.locale())))
                        .orElse(""));
    }
}
