package org.leaguebuilding.guarantee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.structure.Days;
import org.leaguebuilding.structure.Structure;

/** What a community's Party organization has to guarantee, beside its hearings (P58, P59). */
final class GuaranteeChecks {

    private final HearingChecks hearings;
    private final Integer guidanceDays;

    GuaranteeChecks(ParameterSet parameters) {
        this.hearings = new HearingChecks(parameters);
        this.guidanceDays = parameters.value(GuaranteeParameters.GUIDANCE_DAYS);
    }

    /** In one long method, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(CommunityGuarantee guarantee, Checks checks) {
        checks = hearings.check(guarantee, checks);
        ImmutableList<Difficulty> difficulties = guarantee.difficulties();
        for (int i = 0; i < difficulties.size(); i++) {
            Difficulty difficulty = difficulties.get(i);
            Truth inTime = wasGuidedInTime(difficulty, guarantee.asOf());
            checks = inTime == Truth.UNKNOWN
                    ? nameUndated(difficulty, i, checks)
                    : requireGuidance(inTime, CommunityGuaranteePaths.DIFFICULTIES_GUIDANCE, i, difficulty, checks);
        }
        checks = checks.require(
                GuaranteeRules.FUNDING,
                Truth.of(guarantee.fundingArranged()),
                CommunityGuaranteePaths.FUNDING_ARRANGED);
        return checks.require(
                GuaranteeRules.VENUE, Truth.of(guarantee.venueArranged()), CommunityGuaranteePaths.VENUE_ARRANGED);
    }

    private Checks requireGuidance(Truth inTime, FactPath path, int index, Difficulty difficulty, Checks checks) {
        return checks.requireAt(
                GuaranteeRules.PARTY_HEAD_GUIDANCE,
                inTime,
                path,
                index,
                difficulty.id(),
                difficulty.raisedOn(),
                guidanceDays);
    }

    private Checks nameUndated(Difficulty difficulty, int index, Checks checks) {
        if (difficulty.raisedOn().isEmpty()) {
            checks = requireGuidance(
                    Truth.UNKNOWN, CommunityGuaranteePaths.DIFFICULTIES_RAISED_ON, index, difficulty, checks);
        }
        return isUndated(difficulty.guidance())
                ? requireGuidance(
                        Truth.UNKNOWN, CommunityGuaranteePaths.DIFFICULTIES_GUIDANCE_ON, index, difficulty, checks)
                : checks;
    }

    /**
     * Guidance of unknown date was given by the day of the record at the latest, none by then is still open; and a difficulty of
     * unknown date was raised on the first day that a fact may carry at the earliest.
     */
    private Truth wasGuidedInTime(Difficulty difficulty, LocalDate asOf) {
        boolean undated = isUndated(difficulty.guidance());
        LocalDate latest = difficulty.guidance().isPresent() && !undated
                ? difficulty.guidance().get().on().get()
                : asOf;
        if (Days.atMostApart(difficulty.raisedOn().orElse(Structure.FIRST_DATE), latest, guidanceDays)) {
            return Truth.TRUE;
        }
        return undated || difficulty.raisedOn().isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static boolean isUndated(Optional<Guidance> guidance) {
        return guidance.isPresent() && guidance.get().on().isEmpty();
    }
}
