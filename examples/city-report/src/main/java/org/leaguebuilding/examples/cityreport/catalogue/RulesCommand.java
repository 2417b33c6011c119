package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.leaguebuilding.examples.cityreport.Console;
import org.leaguebuilding.examples.cityreport.ExitStatus;
import org.leaguebuilding.examples.cityreport.FormattedCommand;
import org.leaguebuilding.examples.cityreport.PolicyOptions;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.ChangeKind;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.LocalChange;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import picocli.CommandLine.Command;

/** Prints the catalogue: every rule of an edition, one a line. */
@Command(name = "rules")
public final class RulesCommand extends FormattedCommand {

    private static final ImmutableSet<ChangeKind> OF_RULES =
            ImmutableSet.of(ChangeKind.SEVERITY, ChangeKind.WORDS, ChangeKind.RULE, ChangeKind.SWITCHED_ON);

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
        CatalogueJson json = new CatalogueJson(LeagueBuildingJson.of(policy), new RuleParameters(policy), texts);
        for (Rule rule : policy.rules().rules()) {
            out().println(isJson() ? json.line(rule) : line(rule, texts) + local(rule, policy, texts));
        }
        if (!isJson()) {
            policy.localChanges().stream()
                    .filter(change -> change.kind() == ChangeKind.SWITCHED_OFF)
                    .forEach(change -> out().println(off(change, texts)));
        }
        return ExitStatus.COMPLIANT;
    }

    /** What the edition has changed in a rule, and on what basis. */
    private static String local(Rule rule, LeagueBuildingPolicy policy, Texts texts) {
        return policy.localChanges().stream()
                .filter(change -> OF_RULES.contains(change.kind()))
                .filter(change -> change.id().equals(rule.id().value()))
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
