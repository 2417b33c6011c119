package org.leaguebuilding.leadership;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;

/** The five duties are held, each by the right kind of holder (P46 to P50). */
final class DutyChecks {

    private DutyChecks() {}

    static Checks check(ImmutableList<DutyHolder> holders, Checks checks) {
        checks = requireHeld(LeadershipRules.DUTY_OVERALL, Duty.OVERALL, holders, checks);
        checks = requireHeld(LeadershipRules.DUTY_DIRECT, Duty.DIRECT, holders, checks);
        checks = requireHeld(LeadershipRules.DUTY_ASSISTING, Duty.ASSISTING, holders, checks);
        checks = requireHeld(LeadershipRules.DUTY_SPECIFIC, Duty.SPECIFIC, holders, checks);
        return requireHeld(LeadershipRules.DUTY_COOPERATING, Duty.COOPERATING, holders, checks);
    }

    private static Checks requireHeld(Rule rule, Duty duty, ImmutableList<DutyHolder> holders, Checks checks) {
        boolean held = false;
        for (int i = 0; i < holders.size(); i++) {
            DutyHolder holder = holders.get(i);
            if (holder.duty() == duty) {
                held = true;
                checks = checks.requireAt(
                        rule,
                        isRight(holder, holders),
                        LeadershipPaths.DUTY_HOLDER_KIND,
                        i,
                        holder.holderId(),
                        holder.kind());
            }
        }
        return held ? checks : checks.require(rule, Truth.FALSE, LeadershipPaths.DUTY_HOLDERS);
    }

    private static Truth isRight(DutyHolder holder, ImmutableList<DutyHolder> holders) {
        Truth rightKind = Truth.is(holder.kind(), holder.duty().holderKind());
        return holder.duty() == Duty.COOPERATING
                ? rightKind.and(Truth.of(!holdsFormerDuty(holder.holderId(), holders)))
                : rightKind;
    }

    private static boolean holdsFormerDuty(String holderId, ImmutableList<DutyHolder> holders) {
        for (int i = 0; i < holders.size(); i++) {
            DutyHolder other = holders.get(i);
            if (other.duty() != Duty.COOPERATING && other.holderId().equals(holderId)) {
                return true;
            }
        }
        return false;
    }
}
