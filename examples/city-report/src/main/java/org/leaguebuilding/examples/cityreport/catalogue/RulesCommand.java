package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.FormattedCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.LocalChange;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import picocli.CommandLine.Command;

/** Prints the catalogue: every rule of an edition, one a line. */
@Command
public final class RulesCommand extends FormattedCommand {

    /**
     * The command.
     *
     * @param console where it writes
     * @param before the options that stand before it
     */
    public RulesCommand(Console console, PolicyOptions before) {
        super(console, before);
    }

    @Override
    protected int answer(LeagueBuildingPolicy policy, Texts texts) {
        LocalRules local = new LocalRules(policy);
        CatalogueJson json = new CatalogueJson(LeagueBuildingJson.of(policy), new RuleParameters(policy), texts);
        for (Rule rule : policy.rules().rules()) {
            out().println(
                            isJson()
                                    ? json.line(rule, local.of(rule))
                                    : line(rule, texts) + marks(local.of(rule), texts));
        }
        local.off().forEach(change -> out().println(isJson() ? json.off(change) : off(change, texts)));
        return ExitStatus.COMPLIANT;
    }

    /** What the edition has changed in a rule, and on what basis. */
    private static String marks(ImmutableList<LocalChange> changes, Texts texts) {
        return changes.stream()
                .map(change -> texts.get(
                        "rules.local",
                        texts.get("change." + change.kind().code()),
                        change.basis().title(texts.locale()),
                        change.edition()))
                .collect(Collectors.joining());
    }

    private static String off(LocalChange change, Texts texts) {
        return texts.get(
                "rules.off",
                change.id(),
                change.basis().title(texts.locale()),
                change.edition(),
                change.reason().map(reason -> reason.in(texts.locale())).orElse(""));
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
