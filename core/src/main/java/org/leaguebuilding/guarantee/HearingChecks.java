package org.leaguebuilding.guarantee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;

/** The head of the community's Party organization hears the League organization often enough, about all subjects (P58). */
final class HearingChecks {

    private final HearingSubject[] subjects = HearingSubject.values();

    private final int hearingsPerCycle;

    HearingChecks(ParameterSet parameters) {
        this.hearingsPerCycle = parameters.value(GuaranteeParameters.HEARINGS_PER_CYCLE);
    }

    Checks check(CommunityGuarantee guarantee, Checks checks) {
        checks = requireRegularHearings(guarantee, checks);
        return requireSubjects(guarantee, checks);
    }

    /** Hearings of unknown date may or may not lie in the cycle: the count lies between none and all of them. */
    private Checks requireRegularHearings(CommunityGuarantee guarantee, Checks checks) {
        ImmutableList<Hearing> hearings = guarantee.hearings();
        int known = 0;
        int undated = 0;
        for (int i = 0; i < hearings.size(); i++) {
            Truth counts = inCycle(hearings.get(i), guarantee);
            known += counts == Truth.TRUE ? 1 : 0;
            undated += counts == Truth.UNKNOWN ? 1 : 0;
        }
        Truth enough = Truth.sumIsAtLeast(known, known + undated < hearingsPerCycle, hearingsPerCycle);
        if (checks.passes(enough)) {
            return checks;
        }
        return enough == Truth.UNKNOWN
                ? nameUndated(hearings, known, undated, checks)
                : checks.requireCount(
                        GuaranteeRules.PARTY_HEAD_REGULAR,
                        enough,
                        CommunityGuaranteePaths.HEARINGS,
                        known,
                        hearingsPerCycle,
                        undated);
    }

    private Checks nameUndated(ImmutableList<Hearing> hearings, int known, int undated, Checks checks) {
        for (int i = 0; i < hearings.size(); i++) {
            if (hearings.get(i).on().isEmpty()) {
                checks = checks.requireAt(
                        GuaranteeRules.PARTY_HEAD_REGULAR,
                        Truth.UNKNOWN,
                        CommunityGuaranteePaths.HEARINGS_ON,
                        i,
                        known,
                        hearingsPerCycle,
                        undated,
                        hearings.get(i).id());
            }
        }
        return checks;
    }

    /** Each subject is one bit of the sets of those heard in the cycle, and of those heard on an unknown day. */
    private Checks requireSubjects(CommunityGuarantee guarantee, Checks checks) {
        ImmutableList<Hearing> hearings = guarantee.hearings();
        int heard = 0;
        int undated = 0;
        for (int i = 0; i < hearings.size(); i++) {
            Truth counts = inCycle(hearings.get(i), guarantee);
            heard |= counts == Truth.TRUE ? bits(hearings.get(i).subjects()) : 0;
            undated |= counts == Truth.UNKNOWN ? bits(hearings.get(i).subjects()) : 0;
        }
        for (int i = 0; i < subjects.length; i++) {
            boolean wasHeard = has(heard, i);
            if (wasHeard || !has(undated, i)) {
                checks = checks.require(
                        GuaranteeRules.PARTY_HEAD_SUBJECTS,
                        Truth.of(wasHeard),
                        CommunityGuaranteePaths.HEARINGS,
                        subjects[i]);
            }
        }
        int unknown = undated & ~heard;
        return unknown == 0 ? checks : nameUndated(hearings, unknown, checks);
    }

    /** Names the days of those hearings alone that can decide; {@link GuaranteeRules#PARTY_HEAD_SUBJECTS} says which these are. */
    private Checks nameUndated(ImmutableList<Hearing> hearings, int unknown, Checks checks) {
        int[] besides = new int[subjects.length];
        for (int subject = 0; subject < besides.length; subject++) {
            besides[subject] = subjectsOfUndatedWithout(subject, hearings);
        }
        for (int i = 0; i < hearings.size(); i++) {
            Hearing hearing = hearings.get(i);
            if (hearing.on().isEmpty() && decides(bits(hearing.subjects()), unknown, besides)) {
                checks = checks.requireAt(
                        GuaranteeRules.PARTY_HEAD_SUBJECTS,
                        Truth.UNKNOWN,
                        CommunityGuaranteePaths.HEARINGS_ON,
                        i,
                        Optional.empty(),
                        hearing.id());
            }
        }
        return checks;
    }

    /**
     * A hearing decides where it may be the only one about a subject: where others, which are not about that one, may cover all
     * subjects that it is not about itself.
     */
    private static boolean decides(int about, int unknown, int[] besides) {
        for (int subject = 0; subject < besides.length; subject++) {
            if (has(about & unknown, subject) && (unknown & ~about & ~besides[subject]) == 0) {
                return true;
            }
        }
        return false;
    }

    private int subjectsOfUndatedWithout(int subject, ImmutableList<Hearing> hearings) {
        int bits = 0;
        for (int i = 0; i < hearings.size(); i++) {
            int about = hearings.get(i).on().isEmpty() ? bits(hearings.get(i).subjects()) : 0;
            bits |= has(about, subject) ? 0 : about;
        }
        return bits;
    }

    private int bits(ImmutableSet<HearingSubject> about) {
        int bits = 0;
        for (int i = 0; i < subjects.length; i++) {
            bits |= about.contains(subjects[i]) ? 1 << i : 0;
        }
        return bits;
    }

    private static boolean has(int bits, int index) {
        return ((bits >> index) & 1) == 1;
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
