package org.leaguebuilding.honor;

import java.util.Optional;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.value.Ratio;

/** What a nomination has to show that asks for something. A class, for a call to one of several classes is shorter than to one of several lambdas. */
abstract class HonorCheck {

    /** The collector after what the nomination has to show. */
    abstract Checks check(HonorNomination subject, Checks checks);

    static Checks requireLevel(HonorNomination subject, Checks checks) {
        return checks.require(
                HonorRules.LEVEL_MATCH,
                Truth.of(subject.unitLevel() == subject.honor().level()),
                HonorNominationPaths.UNIT_LEVEL,
                subject.honor(),
                subject.unitLevel());
    }

    /** A rate that is not given can be any share. */
    static Checks requireRate(Rule rule, Optional<RateBounds> rate, Ratio floor, FactPath path, Checks checks) {
        Truth reached = rate.orElse(RateBounds.anyShare()).isAtLeast(floor);
        return checks.require(rule, reached, path, rate, floor);
    }

    static Truth withoutViolation(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> Truth.TRUE;
            case NON_COMPLIANT -> Truth.FALSE;
            case UNDETERMINED -> Truth.UNKNOWN;
        };
    }
}
