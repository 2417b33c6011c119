package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.Provision;

/** What there is to say about a rule: where it comes from, what it reads, and what satisfies it. */
public final class RuleExplanation {

    private final Texts texts;
    private final RuleWords words;
    private final RuleParameters parameters;

    /**
     * Explanations of an edition.
     *
     * @param policy the edition
     * @param texts the language
     */
    public RuleExplanation(LeagueBuildingPolicy policy, Texts texts) {
        this.texts = texts;
        this.words = new RuleWords(texts);
        this.parameters = new RuleParameters(policy);
    }

    /**
     * One thing to say.
     *
     * @param label what it is
     * @param text what there is to say
     */
    public record Line(String label, String text) {}

    /**
     * The explanation of a rule.
     *
     * @param rule the rule
     * @return its lines, in the order in which they are read
     */
    public ImmutableList<Line> of(Rule rule) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        lines.add(line(
                "explain.severity",
                texts.get("explain.severity." + rule.severity().code())));
        rule.provisions().forEach(basis -> lines.add(line("explain.provision", provision(basis))));
        parameters.of(rule).forEach(parameter -> lines.add(line("explain.parameter", parameter(parameter))));
        lines.add(line("explain.message", words.message(rule)));
        words.missing(rule).ifPresent(missing -> lines.add(line("explain.missing", missing)));
        return lines.add(line("explain.remedy", words.remedy(rule))).build();
    }

    private Line line(String key, String text) {
        return new Line(texts.get(key), text);
    }

    private String provision(Basis basis) {
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

    private String parameter(Parameter<?> parameter) {
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
