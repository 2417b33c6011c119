package org.leaguebuilding.leadership.guarantee;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.internal.Days;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/** What a community's Party organization has to guarantee (P58, P59). */
final class GuaranteeChecks {

    private static final ImmutableList<HearingSubject> SUBJECTS = ImmutableList.copyOf(HearingSubject.values());

    private final int hearingsPerCycle;
    private final Integer guidanceDays;

    GuaranteeChecks(GuaranteeParameters parameters) {
        this.hearingsPerCycle = parameters.hearingsPerCycle().value();
        this.guidanceDays = parameters.guidanceDays().value();
    }

    /**
     * The loop stands here, and not in a method of its own, so that the JIT compiles this before the policy's check and then
     * finds it too big to inline there. That keeps the policy's check small enough to be inlined itself, up to where a host
     * reads the report and drops it; such a report is never allocated.
     */
    Checks check(CommunityGuarantee guarantee, Checks checks) {
        checks = requireRegularHearings(guarantee, checks);
        for (int i = 0; i < SUBJECTS.size(); i++) {
            HearingSubject subject = SUBJECTS.get(i);
            checks = checks.require(
                    GuaranteeRules.PARTY_HEAD_SUBJECTS, wasHeard(subject, guarantee), GuaranteePaths.HEARINGS, subject);
        }
        checks = requireGuidance(guarantee.difficulties(), guarantee.asOf(), checks);
        checks = checks.require(
                GuaranteeRules.FUNDING, Truth.of(guarantee.fundingArranged()), GuaranteePaths.FUNDING_ARRANGED);
        return checks.require(GuaranteeRules.VENUE, Truth.of(guarantee.venueArranged()), GuaranteePaths.VENUE_ARRANGED);
    }

    /** Hearings of unknown date may or may not lie in the cycle: the count lies between none and all of them. */
    private Checks requireRegularHearings(CommunityGuarantee guarantee, Checks checks) {
        ImmutableList<Hearing> hearings = guarantee.hearings();
        int known = 0;
        int possible = 0;
        for (int i = 0; i < hearings.size(); i++) {
            Truth counts = inCycle(hearings.get(i), guarantee);
            known += counts == Truth.TRUE ? 1 : 0;
            possible += counts == Truth.FALSE ? 0 : 1;
        }
        Truth enough = Truth.sumIsAtLeast(known, possible < hearingsPerCycle, hearingsPerCycle);
        return checks.requireCount(
                GuaranteeRules.PARTY_HEAD_REGULAR, enough, GuaranteePaths.HEARINGS, known, hearingsPerCycle);
    }

    private static Truth wasHeard(HearingSubject subject, CommunityGuarantee guarantee) {
        ImmutableList<Hearing> hearings = guarantee.hearings();
        Truth heard = Truth.FALSE;
        for (int i = 0; i < hearings.size() && heard != Truth.TRUE; i++) {
            Hearing hearing = hearings.get(i);
            if (hearing.subjects().contains(subject)) {
                heard = heard.or(inCycle(hearing, guarantee));
            }
        }
        return heard;
    }

    private Checks requireGuidance(ImmutableList<Difficulty> difficulties, LocalDate asOf, Checks checks) {
        for (int i = 0; i < difficulties.size(); i++) {
            Difficulty difficulty = difficulties.get(i);
            checks = checks.requireAt(
                    GuaranteeRules.PARTY_HEAD_GUIDANCE,
                    wasGuidedInTime(difficulty, asOf),
                    GuaranteePaths.DIFFICULTY_GUIDANCE,
                    i,
                    difficulty.id(),
                    difficulty.raisedOn(),
                    guidanceDays);
        }
        return checks;
    }

    /** Guidance of unknown date was given by the day of the record at the latest, none by then is still open. */
    private Truth wasGuidedInTime(Difficulty difficulty, LocalDate asOf) {
        if (difficulty.raisedOn().isEmpty()) {
            return Truth.UNKNOWN;
        }
        Optional<Guidance> guidance = difficulty.guidance();
        boolean dated = guidance.isPresent() && guidance.get().on().isPresent();
        LocalDate latest = dated ? guidance.get().on().get() : asOf;
        if (Days.atMostApart(difficulty.raisedOn().get(), latest, guidanceDays)) {
            return Truth.TRUE;
        }
        return guidance.isPresent() && !dated ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** What was heard by a day before the cycle was not heard in it, whatever its unknown date. */
    private static Truth inCycle(Hearing hearing, CommunityGuarantee guarantee) {
        Optional<LocalDate> on = hearing.on();
        if (on.isPresent()) {
            return Truth.of(guarantee.cycle().contains(on.get()));
        }
        return guarantee.asOf().isBefore(guarantee.cycle().startInclusive()) ? Truth.FALSE : Truth.UNKNOWN;
    }
}
