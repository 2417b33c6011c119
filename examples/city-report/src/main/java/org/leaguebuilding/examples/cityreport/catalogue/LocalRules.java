package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.policy.ChangeKind;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.LocalChange;
import org.leaguebuilding.rule.Rule;

/** What an edition has changed in rules, added or switched off. */
record LocalRules(LeagueBuildingPolicy policy) {

    private static final ImmutableSet<ChangeKind> OF_RULES =
            ImmutableSet.of(ChangeKind.SEVERITY, ChangeKind.WORDS, ChangeKind.RULE, ChangeKind.SWITCHED_ON);

    /** The changes of a rule, or the mode that it came with. */
    ImmutableList<LocalChange> of(Rule rule) {
        return policy.localChanges().stream()
                .filter(change -> change.kind() == ChangeKind.MODE
                        ? isOfMode(change.id(), rule)
                        : OF_RULES.contains(change.kind())
                                && change.id().equals(rule.id().value()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isOfMode(String mode, Rule rule) {
        return policy.formation().modes().stream()
                .filter(known -> known.id().code().equals(mode))
                .anyMatch(known -> known.rules().byId().containsKey(rule.id()));
    }

    ImmutableList<LocalChange> off() {
        return policy.localChanges().stream()
                .filter(change -> change.kind() == ChangeKind.SWITCHED_OFF)
                .collect(ImmutableList.toImmutableList());
    }

    /** Why there is no such rule, if it is switched off. */
    Optional<Refusal> refusal(String rule, Locale locale) {
        return off().reverse().stream()
                .filter(change -> change.id().equals(rule))
                .findFirst()
                .map(change -> Refusal.of(
                        "rules.is-off",
                        change.edition(),
                        rule,
                        change.basis().title(locale),
                        change.reason().map(reason -> reason.in(locale)).orElse("")));
    }
}
