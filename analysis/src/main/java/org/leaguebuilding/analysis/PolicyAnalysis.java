package org.leaguebuilding.analysis;

import static java.util.Objects.requireNonNull;

import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;

/** What the answers of an edition rest on. Immutable and thread-safe. */
public final class PolicyAnalysis implements HasNoForm {

    private final LeagueBuildingPolicy policy;
    private final KnownValues known;

    private PolicyAnalysis(LeagueBuildingPolicy policy) {
        this.policy = policy;
        this.known = new KnownValues(policy);
    }

    /**
     * {@return the analysis of an edition}
     *
     * @param policy the edition, shipped or of files
     */
    public static PolicyAnalysis of(LeagueBuildingPolicy policy) {
        requireNonNull(policy, "policy");
        return new PolicyAnalysis(policy);
    }

    /**
     * {@return the analysis of one kind of subject}
     *
     * @param <S> the subjects
     * @param subject the kind of subject
     * @throws MalformedValueException if the edition has no rules about it
     */
    public <S extends Subject> SubjectAnalysis<S> of(SubjectType<S> subject) {
        requireNonNull(subject, "subject");
        RuleFamily<S> family = policy.family(subject);
        return new SubjectAnalysis<>(family, known, Figures.of(family, DeclaredFigures.of(policy)));
    }
}
