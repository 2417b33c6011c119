package org.leaguebuilding.honor;

import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.source.ParameterSet;

/** What a nomination has to show, by what it asks for. */
final class HonorChecks {

    private final boolean conditionsAtEveryStep;
    private final HonorCheck level = new LevelCheck();
    private final HonorCheck step = new StepCheck();
    private final HonorCheck community;
    private final HonorCheck district;

    HonorChecks(ParameterSet parameters) {
        this.conditionsAtEveryStep = parameters.value(HonorParameters.CONDITIONS_AT_EVERY_STEP);
        this.community = new CommunityCheck(parameters);
        this.district = new DistrictCheck(parameters);
    }

    /** Goes on to what the nomination asks for at one call site, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(HonorNomination subject, Checks checks) {
        return askedFor(subject).check(subject, checks);
    }

    private HonorCheck askedFor(HonorNomination subject) {
        if (subject.unitLevel() != subject.honor().level()) {
            return level;
        }
        boolean conditions = looksAtConditions(subject.asksFor());
        if (subject.honor() == Honor.DEMONSTRATION_COMMUNITY) {
            return conditions ? community : step;
        }
        return conditions ? district : level;
    }

    private boolean looksAtConditions(HonorStatus asksFor) {
        return asksFor == HonorStatus.DEMONSTRATION || (conditionsAtEveryStep && asksFor != HonorStatus.WITHDRAWN);
    }
}
