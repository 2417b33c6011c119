package org.leaguebuilding.leadership.responsibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.internal.Days;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/** Responsibility runs level by level, and what is handed down is reported back up (P55, P56). */
final class ChainChecks implements ResponsibilityCheck {

    private final Integer reportBackDays;

    ChainChecks(ResponsibilityParameters parameters) {
        this.reportBackDays = parameters.reportBackDays().value();
    }

    @Override
    public Checks check(ResponsibilityPlan plan, Checks checks) {
        checks = requireUnbroken(plan.chain(), checks);
        checks = requireStepwise(plan.chain(), checks);
        checks = requireOnward(plan.chain(), checks);
        return requireReports(plan.directives(), plan.asOf(), checks);
    }

    private static Checks requireUnbroken(ResponsibilityChain chain, Checks checks) {
        ImmutableList<UnitStanding> standings = chain.standings();
        for (int i = 0; i < standings.size(); i++) {
            UnitStanding standing = standings.get(i);
            checks = checks.requireCountAt(
                    ResponsibilityRules.CHAIN_UNBROKEN,
                    standing.linked(),
                    ResponsibilityPaths.UNIT,
                    i,
                    standing.superiors(),
                    standing.subordinates(),
                    chain.units().get(i).id());
        }
        return checks;
    }

    private static Checks requireStepwise(ResponsibilityChain chain, Checks checks) {
        ImmutableList<UnitStanding> standings = chain.standings();
        for (int i = 0; i < standings.size(); i++) {
            ResponsibleUnit unit = chain.units().get(i);
            checks = checks.requireAt(
                    ResponsibilityRules.CHAIN_NO_SKIP,
                    standings.get(i).stepwise(),
                    ResponsibilityPaths.UNIT_SUPERIORS,
                    i,
                    unit.id(),
                    unit.level());
        }
        return checks;
    }

    private static Checks requireOnward(ResponsibilityChain chain, Checks checks) {
        ImmutableList<UnitStanding> standings = chain.standings();
        for (int i = 0; i < standings.size(); i++) {
            checks = checks.requireAt(
                    ResponsibilityRules.CHAIN_ACYCLIC,
                    standings.get(i).onward(),
                    ResponsibilityPaths.UNIT_SUPERIORS,
                    i,
                    chain.units().get(i).id());
        }
        return checks;
    }

    private Checks requireReports(ImmutableList<Directive> directives, LocalDate asOf, Checks checks) {
        for (int i = 0; i < directives.size(); i++) {
            Directive directive = directives.get(i);
            Truth notDueYet = isNotDueYet(directive.handedDownOn(), asOf);
            checks = checks.requireAt(
                    ResponsibilityRules.CHAIN_REPORTS_BACK,
                    Truth.of(directive.reportedBack()).or(notDueYet),
                    ResponsibilityPaths.DIRECTIVE_REPORTED_BACK,
                    i,
                    directive.id(),
                    directive.toUnitId(),
                    reportBackDays);
        }
        return checks;
    }

    private Truth isNotDueYet(Optional<LocalDate> handedDownOn, LocalDate asOf) {
        return handedDownOn.isPresent()
                ? Truth.of(Days.atMostApart(handedDownOn.get(), asOf, reportBackDays))
                : Truth.UNKNOWN;
    }
}
