package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;

/**
 * A subject on which a rule alone makes for one verdict in one edition and for another one in the other.
 *
 * @param differences the editions
 * @param rule the rule
 * @param before the verdict in the first edition
 * @param after the verdict in the second edition
 */
record Differing<S extends Subject>(Differences<S> differences, Rule rule, Verdict before, Verdict after)
        implements Goal {

    private static final int FAR = 1_000;

    @Override
    public int distance(Object subject) {
        return distance(check(differences.from(), subject), before) + distance(check(differences.to(), subject), after);
    }

    private int distance(Report report, Verdict wanted) {
        int others = 0;
        Verdict own = Verdict.COMPLIANT;
        for (Failure failure : Failure.of(report)) {
            if (!failure.rule().equals(rule)) {
                others++;
            } else if (own != Verdict.NON_COMPLIANT) {
                own = failure.isMissing() ? Verdict.UNDETERMINED : Verdict.NON_COMPLIANT;
            }
        }
        return (own == wanted ? 0 : FAR) + others;
    }

    @Override
    public ImmutableSet<Rule> rules(Object subject) {
        ImmutableSet.Builder<Rule> rules = ImmutableSet.builder();
        rules.add(rule);
        for (RuleFamily<S> family : List.of(differences.from(), differences.to())) {
            Failure.of(check(family, subject)).forEach(failure -> rules.add(failure.rule()));
        }
        return rules.build();
    }

    private Report check(RuleFamily<S> family, Object subject) {
        return family.check(family.subject().subjectClass().cast(subject));
    }
}
