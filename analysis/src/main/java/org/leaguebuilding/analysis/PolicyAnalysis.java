package org.leaguebuilding.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;

/** What the answers of an edition rest on. Immutable and thread-safe. */
public final class PolicyAnalysis implements HasNoForm {

    private final LeagueBuildingPolicy policy;
    private final KnownValues known;
    private final Runnable eachSearch;

    private PolicyAnalysis(LeagueBuildingPolicy policy, KnownValues known, Runnable eachSearch) {
        this.policy = policy;
        this.known = known;
        this.eachSearch = eachSearch;
    }

    /**
     * {@return the analysis of an edition}
     *
     * @param policy the edition, shipped or of files
     */
    public static PolicyAnalysis of(LeagueBuildingPolicy policy) {
        requireNonNull(policy, "policy");
        return new PolicyAnalysis(policy, new KnownValues(policy), () -> {});
    }

    /**
     * {@return the same analysis, which tells how far {@link #defects} and {@link #diff} are}
     *
     * @param eachSearch is called after each of their searches; how many there are to come is not known
     */
    public PolicyAnalysis telling(Runnable eachSearch) {
        requireNonNull(eachSearch, "eachSearch");
        return new PolicyAnalysis(policy, known, eachSearch);
    }

    /**
     * Looks for what makes no sense in the edition: rules that contradict each other, that can never fail or that others imply, communities
     * without a mode, facts that no rule reads any more.
     *
     * @param scope which subjects to look at
     * @return the defects; none if the edition is sound within the scope
     */
    public EditionDefects defects(Scope scope) {
        requireNonNull(scope, "scope");
        ImmutableList.Builder<Defect> found = ImmutableList.builder();
        int checks = 0;
        for (RuleFamily<?> family : policy.families()) {
            DefectSearch<?> search =
                    of(family.subject()).defects(policy.day(), scope).orElse(null);
            if (search != null) {
                found.addAll(search.search());
                checks += search.checks();
            }
        }
        return new EditionDefects(found.build(), scope, checks);
    }

    /**
     * Looks for the ways in which another edition comes to other verdicts.
     *
     * @param to the other edition
     * @param scope which subjects to look at
     * @return each way in which a verdict changes, of the kinds of subjects that both editions have rules about
     */
    public EditionDiff diff(LeagueBuildingPolicy to, Scope scope) {
        requireNonNull(to, "to");
        requireNonNull(scope, "scope");
        ImmutableList.Builder<VerdictChange> changes = ImmutableList.builder();
        int checks = 0;
        for (RuleFamily<?> family : policy.families()) {
            DiffSearch<?> search = diff(family, to, scope).orElse(null);
            if (search != null) {
                changes.addAll(search.search());
                checks += search.checks();
            }
        }
        return new EditionDiff(policy.id(), to.id(), changes.build(), scope, checks);
    }

    private <S extends Subject> Optional<DiffSearch<S>> diff(
            RuleFamily<S> family, LeagueBuildingPolicy to, Scope scope) {
        return to.families().stream()
                .filter(other -> other.subject().equals(family.subject()))
                .findFirst()
                .flatMap(other -> of(family.subject())
                        .with(Figures.of(other, DeclaredFigures.of(to)))
                        .diff(to.family(family.subject()), new KnownValues(to), policy.day(), scope));
    }

    /**
     * Says how another edition judges one subject otherwise.
     *
     * @param subject the subject
     * @param to the other edition
     * @return how the verdict changes and by which rules; empty where it does not
     * @throws MalformedValueException if one of the editions has no rules about it
     */
    public Optional<VerdictChange> change(Subject subject, LeagueBuildingPolicy to) {
        requireNonNull(subject, "subject");
        requireNonNull(to, "to");
        Report from = policy.check(subject);
        return VerdictChange.between(policy.familyOf(subject).subject(), subject, from, to.check(subject));
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
        return new SubjectAnalysis<>(family, known, Figures.of(family, DeclaredFigures.of(policy)), eachSearch);
    }
}
