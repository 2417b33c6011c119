package org.leaguebuilding.examples.cityreport.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import org.leaguebuilding.analysis.PolicyAnalysis;
import org.leaguebuilding.analysis.SubjectAnalysis;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;

/** Checks subjects of any kind, and makes the analysis of a kind when the first of them comes. Not thread-safe. */
final class Judge {

    private final LeagueBuildingPolicy policy;
    private final PolicyAnalysis analysis;
    private final Map<Class<?>, Kind<?>> kinds = new LinkedHashMap<>();

    Judge(LeagueBuildingPolicy policy) {
        this.policy = policy;
        this.analysis = PolicyAnalysis.of(policy);
    }

    Judged<?> of(Subject subject) {
        return kinds.computeIfAbsent(subject.getClass(), type -> kind(policy.familyOf(subject)))
                .judge(subject);
    }

    private <S extends Subject> Kind<S> kind(RuleFamily<S> family) {
        return new Kind<>(family, analysis.of(family.subject()));
    }

    /** The rules about one kind of subject. */
    private record Kind<S extends Subject>(RuleFamily<S> family, SubjectAnalysis<S> analysis) {

        Judged<S> judge(Subject any) {
            S subject = family.subject().subjectClass().cast(any);
            return new Judged<>(family, analysis, subject, family.check(subject));
        }
    }
}
