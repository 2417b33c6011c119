package org.leaguebuilding.responsibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.structure.Days;
import org.leaguebuilding.structure.Structure;

/** Responsibility runs level by level, and what is handed down is reported back up (P55, P56). */
final class ChainChecks implements ResponsibilityCheck {

    private final Integer reportBackDays;

    ChainChecks(ParameterSet parameters) {
        this.reportBackDays = parameters.value(ResponsibilityParameters.REPORT_BACK_DAYS);
    }

    @Override
    public Checks check(ResponsibilityPlan plan, Checks checks) {
        checks = requireUnbroken(plan.chain(), checks);
        checks = requireStepwise(plan.chain(), checks);
        checks = requireOnward(plan.chain(), checks);
        return requireReports(plan.directives(), plan.asOf(), checks);
    }

    /** What is unknown of a unit's links is what is unknown of superiors: its own, or those of units that may stand below it. */
    private static Checks requireUnbroken(ResponsibilityChain chain, Checks checks) {
        ImmutableList<UnitStanding> standings = chain.standings();
        for (int i = 0; i < standings.size(); i++) {
            UnitStanding standing = standings.get(i);
            if (standing.linked() != Truth.UNKNOWN) {
                checks = requireLinks(standing.linked(), ResponsibilityPlanPaths.EACH_OF_CHAIN_UNITS, i, chain, checks);
            }
            if (standing.linksUnknown()) {
                checks =
                        requireLinks(Truth.UNKNOWN, ResponsibilityPlanPaths.CHAIN_UNITS_SUPERIOR_IDS, i, chain, checks);
            }
        }
        return checks;
    }

    private static Checks requireLinks(
            Truth linked, FactPath path, int index, ResponsibilityChain chain, Checks checks) {
        UnitStanding standing = chain.standings().get(index);
        return checks.requireAt(
                ResponsibilityRules.CHAIN_UNBROKEN,
                linked,
                path,
                index,
                standing.superiors(),
                standing.subordinates(),
                chain.units().get(index).id());
    }

    private static Checks requireStepwise(ResponsibilityChain chain, Checks checks) {
        ImmutableList<UnitStanding> standings = chain.standings();
        for (int i = 0; i < standings.size(); i++) {
            ResponsibleUnit unit = chain.units().get(i);
            checks = checks.requireAt(
                    ResponsibilityRules.CHAIN_NO_SKIP,
                    standings.get(i).stepwise(),
                    ResponsibilityPlanPaths.CHAIN_UNITS_SUPERIOR_IDS,
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
                    ResponsibilityPlanPaths.CHAIN_UNITS_SUPERIOR_IDS,
                    i,
                    chain.units().get(i).id());
        }
        return checks;
    }

    private Checks requireReports(ImmutableList<Directive> directives, LocalDate asOf, Checks checks) {
        for (int i = 0; i < directives.size(); i++) {
            Directive directive = directives.get(i);
            Truth reported = Truth.of(directive.reportedBack()).or(isNotDueYet(directive.handedDownOn(), asOf));
            if (reported != Truth.UNKNOWN) {
                checks =
                        requireReport(reported, ResponsibilityPlanPaths.DIRECTIVES_REPORTED_BACK, i, directive, checks);
                continue;
            }
            if (directive.handedDownOn().isEmpty()) {
                checks = requireReport(
                        reported, ResponsibilityPlanPaths.DIRECTIVES_HANDED_DOWN_ON, i, directive, checks);
            }
            if (directive.reportedBack().isEmpty()) {
                checks =
                        requireReport(reported, ResponsibilityPlanPaths.DIRECTIVES_REPORTED_BACK, i, directive, checks);
            }
        }
        return checks;
    }

    private Checks requireReport(Truth reported, FactPath path, int index, Directive directive, Checks checks) {
        return checks.requireAt(
                ResponsibilityRules.CHAIN_REPORTS_BACK,
                reported,
                path,
                index,
                directive.id(),
                directive.toUnitId(),
                reportBackDays);
    }

    /** What was handed down on an unknown day was so on the first day that a fact may carry, at the earliest. */
    private Truth isNotDueYet(Optional<LocalDate> handedDownOn, LocalDate asOf) {
        if (Days.atMostApart(handedDownOn.orElse(Structure.FIRST_DATE), asOf, reportBackDays)) {
            return Truth.TRUE;
        }
        return handedDownOn.isPresent() ? Truth.FALSE : Truth.UNKNOWN;
    }
}
