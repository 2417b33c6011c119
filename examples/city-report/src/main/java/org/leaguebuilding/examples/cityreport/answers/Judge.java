package org.leaguebuilding.examples.cityreport.answers;

import java.util.function.Consumer;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;

/**
 * Checks subjects and hands each on, to be kept.
 *
 * @param policy the edition
 * @param keeper takes every subject that is checked, before its report is there
 */
public record Judge(LeagueBuildingPolicy policy, Consumer<? super Subject> keeper) {

    /**
     * Checks a subject.
     *
     * @param subject the subject
     * @return its report
     */
    public Report check(Subject subject) {
        keeper.accept(subject);
        return policy.check(subject);
    }
}
