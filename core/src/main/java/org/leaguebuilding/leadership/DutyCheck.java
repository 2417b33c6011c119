package org.leaguebuilding.leadership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;

/**
 * A duty is held, and by the right kind of holder (P46 to P50).
 *
 * @param rule the rule that asks for it
 * @param duty the duty
 */
record DutyCheck(Rule rule, Duty duty) {

    /** The five, in the order of their rules. */
    static final ImmutableList<DutyCheck> ALL = ImmutableList.of(
            new DutyCheck(LeadershipRules.DUTY_OVERALL, Duty.OVERALL),
            new DutyCheck(LeadershipRules.DUTY_DIRECT, Duty.DIRECT),
            new DutyCheck(LeadershipRules.DUTY_ASSISTING, Duty.ASSISTING),
            new DutyCheck(LeadershipRules.DUTY_SPECIFIC, Duty.SPECIFIC),
            new DutyCheck(LeadershipRules.DUTY_COOPERATING, Duty.COOPERATING));

    /** Up to so many holders are gone through for each one that cooperates; of more a set is made, which takes memory. */
    private static final int FEW = 32;

    Checks check(ImmutableList<DutyHolder> holders, Checks checks) {
        boolean held = false;
        Set<String> former =
                duty == Duty.COOPERATING && holders.size() > FEW ? formerHolders(holders) : ImmutableSet.of();
        for (int i = 0; i < holders.size(); i++) {
            DutyHolder holder = holders.get(i);
            if (holder.duty() == duty) {
                held = true;
                checks = checks.requireAt(
                        rule,
                        isRight(holder, holders, former),
                        DistrictLeadershipPaths.DUTY_HOLDERS_KIND,
                        i,
                        holder.holderId(),
                        holder.kind());
            }
        }
        return held ? checks : checks.require(rule, Truth.FALSE, DistrictLeadershipPaths.DUTY_HOLDERS);
    }

    private static Truth isRight(DutyHolder holder, ImmutableList<DutyHolder> holders, Set<String> former) {
        Truth rightKind = Truth.is(holder.kind(), holder.duty().holderKind());
        return holder.duty() == Duty.COOPERATING
                ? rightKind.and(Truth.of(!holdsFormerDuty(holder.holderId(), holders, former)))
                : rightKind;
    }

    private static Set<String> formerHolders(ImmutableList<DutyHolder> holders) {
        Set<String> former = new HashSet<>();
        for (int i = 0; i < holders.size(); i++) {
            if (holders.get(i).duty() != Duty.COOPERATING) {
                former.add(holders.get(i).holderId());
            }
        }
        return former;
    }

    private static boolean holdsFormerDuty(String holderId, ImmutableList<DutyHolder> holders, Set<String> former) {
        if (holders.size() > FEW) {
            return former.contains(holderId);
        }
        for (int i = 0; i < holders.size(); i++) {
            DutyHolder other = holders.get(i);
            if (other.duty() != Duty.COOPERATING && other.holderId().equals(holderId)) {
                return true;
            }
        }
        return false;
    }
}
