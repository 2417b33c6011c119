package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.FormattedCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Paragraph;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the figures and choices of an edition: value, who set it, on what it rests, when it holds, which rules read it. */
@Command
public final class ParametersCommand extends FormattedCommand {

    private static final String INDENT = "    ";

    @Parameters(arity = "0..1", paramLabel = "RULE|FAMILY|PARAMETER", descriptionKey = "about")
    private Optional<String> about = Optional.empty();

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public ParametersCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        about.flatMap(name -> new LocalRules(policy).refusal(name, texts.locale()))
                .ifPresent(off -> {
                    throw off;
                });
        RuleParameters parameters = new RuleParameters(policy);
        ImmutableList<Parameter<?>> shown = parameters.about(about);
        if (isJson()) {
            CatalogueJson json = new CatalogueJson(LeagueBuildingJson.of(policy), parameters, texts);
            shown.forEach(parameter -> out().println(json.line(parameter)));
        } else if (shown.isEmpty()) {
            out().println(texts.get("parameters.none", about.orElse("")));
        } else {
            shown.forEach(parameter -> print(parameter, parameters.readersOf(parameter), texts));
        }
        return ExitStatus.COMPLIANT;
    }

    private void print(Parameter<?> parameter, ImmutableList<Rule> readers, Texts texts) {
        Paragraph.lines(texts.get("parameters.title", parameter.title(texts.locale()), parameter.id()))
                .forEach(out()::println);
        line(texts.get("parameters.value", new ValueWords(texts).of(parameter)));
        line(texts.get("parameters.origin", origin(parameter, texts)));
        parameter.reason(texts.locale()).ifPresent(reason -> line(texts.get("parameters.reason", reason)));
        parameter.bases().forEach(basis -> line(texts.get("parameters.source", basis(basis, texts))));
        line(texts.get("parameters.in-force", inForce(parameter.inForce(), texts)));
        if (!readers.isEmpty()) {
            line(texts.get(
                    "parameters.rules",
                    readers.stream().map(Rule::toString).collect(Collectors.joining(texts.get("list.separator")))));
        }
        out().println();
    }

    private void line(String text) {
        Paragraph.lines(INDENT + text, INDENT + INDENT).forEach(out()::println);
    }

    private static String origin(Parameter<?> parameter, Texts texts) {
        String origin = parameter.origin().title(texts.locale());
        return origin
                + parameter
                        .confidence()
                        .map(confidence -> texts.get("explain.confidence", confidence.title(texts.locale())))
                        .orElse("");
    }

    private static String basis(Basis basis, Texts texts) {
        return basis.id() + " " + basis.title(texts.locale());
    }

    private static String inForce(Range<LocalDate> days, Texts texts) {
        if (days.hasLowerBound() && days.hasUpperBound()) {
            return texts.get("in-force.both", texts.day(days.lowerEndpoint()), lastDay(days, texts));
        }
        if (days.hasLowerBound()) {
            return texts.get("in-force.from", texts.day(days.lowerEndpoint()));
        }
        return days.hasUpperBound() ? texts.get("in-force.before", lastDay(days, texts)) : texts.get("in-force.open");
    }

    private static String lastDay(Range<LocalDate> days, Texts texts) {
        return texts.day(days.upperEndpoint().minusDays(1));
    }
}
