package org.leaguebuilding.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
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
        ImmutableList.Builder<SubjectType<?>> unsearched = ImmutableList.builder();
        int checks = 0;
        for (RuleFamily<?> family : policy.families()) {
            DefectSearch<?> search =
                    of(family.subject()).defects(policy.day(), scope).orElse(null);
            if (search == null) {
                unsearched.add(family.subject());
            } else {
                found.addAll(search.search());
                checks += search.checks();
            }
        }
        return new EditionDefects(found.build(), scope, checks, unsearched.build());
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
        DiffOf all = new DiffOf(to, scope);
        policy.families().forEach(family -> all.add(family.subject()));
        return new EditionDiff(policy.id(), to.id(), all.changes.build(), scope, all.checks, all.unsearched.build());
    }

    /** What differs from another edition, one kind of subject after the other. */
    private final class DiffOf {
        private final LeagueBuildingPolicy to;
        private final KnownValues ofTo;
        private final Scope scope;
        private final ImmutableList.Builder<VerdictChange> changes = ImmutableList.builder();
        private final ImmutableList.Builder<SubjectType<?>> unsearched = ImmutableList.builder();
        private int checks;

        DiffOf(LeagueBuildingPolicy to, Scope scope) {
            this.to = to;
            this.ofTo = new KnownValues(to);
            this.scope = scope;
        }

        <S extends Subject> void add(SubjectType<S> subject) {
            if (to.families().stream().anyMatch(other -> other.subject().equals(subject))) {
                add(to.family(subject));
            }
        }

        private <S extends Subject> void add(RuleFamily<S> other) {
            SubjectAnalysis<S> analysis = of(other.subject()).with(Figures.of(other, DeclaredFigures.of(to)));
            Differences<S> differences = analysis.differences(other, ofTo);
            if (differences.rules().isEmpty()) {
                return;
            }
            DiffSearch<S> search =
                    analysis.diff(differences, policy.day(), scope).orElse(null);
            if (search == null) {
                unsearched.add(other.subject());
            } else {
                changes.addAll(search.search());
                checks += search.checks();
            }
        }
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
     * Says of each mode of formation what it supposes that a proposal does not have, and which fewest changes would make the proposal compliant
     * in it. The mode itself is not counted and stays, as what the effort locks does.
     *
     * @param proposal the proposal; its own mode is one of those that are looked at, or told as {@link ModeWays#unknown() unknown}
     * @param effort how far to look on the way to each mode, and what to leave alone
     * @return the ways, the cheapest one first
     * @throws MalformedValueException if a locked path is no fact of a proposal
     */
    public ModeWays modes(FormationProposal proposal, Effort effort) {
        requireNonNull(proposal, "proposal");
        return modes(effort).from(proposal);
    }

    /**
     * The same of a community on which there is no proposal yet, where all that a mode asks for and that is not up to communities is arranged as
     * {@link FormationPolicy#bestCase} does it. In a mode that joins communities the proposal covers the neighbours that fit; where none does the
     * one with which the fewest rules fail.
     *
     * @param community the community
     * @param neighbours other communities that it could join, usually those that it touches
     * @param effort how far to look on the way to each mode, and what to leave alone
     * @return the ways, the cheapest one first
     * @throws MalformedValueException if the community is among its neighbours, a neighbour is given twice, or a locked path is no fact of a
     *     proposal
     */
    public ModeWays modes(Community community, ImmutableList<Community> neighbours, Effort effort) {
        requireNonNull(community, "community");
        requireNonNull(neighbours, "neighbours");
        return modes(effort).from(community, neighbours);
    }

    /**
     * Says of one mode what {@link #modes(FormationProposal, Effort)} says of all.
     *
     * @param proposal the proposal
     * @param mode the mode to which a way is looked for
     * @param effort how far to look, and what to leave alone
     * @return the way
     * @throws MalformedValueException if the edition does not have the mode, or a locked path is no fact of a proposal
     */
    public ModeWay way(FormationProposal proposal, ModeId mode, Effort effort) {
        requireNonNull(proposal, "proposal");
        requireNonNull(mode, "mode");
        return modes(effort).from(proposal, mode);
    }

    private ModeSearch modes(Effort effort) {
        requireNonNull(effort, "effort");
        return new ModeSearch(policy.formation(), of(FormationPolicy.SUBJECT), effort);
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
