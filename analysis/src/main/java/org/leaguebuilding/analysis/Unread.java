package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.SubjectFact;

/** Finds the facts that rules of the shipped edition read, and none of an edition that starts with it. */
final class Unread {

    private Unread() {}

    static ImmutableList<SubjectFact> of(RuleFamily<?> family, Readings readings, LocalDate day) {
        LeagueBuildingPolicy shipped = Editions.wuhan2005().asOf(day);
        ImmutableSet<String> before = shipped.families().stream()
                .filter(each -> each.subject().equals(family.subject()))
                .flatMap(each -> read(each, readings).stream())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> after = read(family, readings);
        return family.facts().stream()
                .filter(fact -> before.contains(fact.path()) && !after.contains(fact.path()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> read(RuleFamily<?> family, Readings readings) {
        return family.rules().rules().stream()
                .flatMap(rule -> readings.of(rule).stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
