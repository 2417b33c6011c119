package org.leaguebuilding.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;

/**
 * What an edition's answers about one kind of subject rest on. Immutable and thread-safe.
 *
 * @param <S> the subjects
 */
public final class SubjectAnalysis<S extends Subject> implements HasNoForm {

    private final RuleFamily<S> family;
    private final FactTree tree;
    private final KnownValues known;
    private final Figures figures;
    private final Domains domains;
    private final Runnable eachSearch;

    SubjectAnalysis(RuleFamily<S> family, KnownValues known, Figures figures, Runnable eachSearch) {
        this.family = family;
        this.tree = FactTree.of(family.facts());
        this.known = known;
        this.figures = figures;
        this.domains = new Domains(tree, known, figures);
        this.eachSearch = eachSearch;
    }

    /**
     * What would mend a subject that is not compliant.
     *
     * @param subject the subject
     * @param effort how far to look, and what to leave alone
     * @return the smallest sets of changes; none for a compliant subject
     * @throws MalformedValueException if a locked path is no fact of the subject
     */
    public Repairs<S> repairs(S subject, Effort effort) {
        requireNonNull(subject, "subject");
        requireNonNull(effort, "effort");
        return search(subject, effort).search();
    }

    /** Of these those of the fewest changes alone. */
    Repairs<S> fewest(S subject, Effort effort) {
        return search(subject, effort).fewest();
    }

    private RepairSearch<S> search(S subject, Effort effort) {
        Readings readings = Readings.of(judge(subject));
        Judge<S> judge = judge(subject);
        return new RepairSearch<>(judge, new Reasons(judge, readings), effort);
    }

    /**
     * Why each rule came out as it did.
     *
     * @param subject the subject
     * @return for each rule that was asked of it, in the order of the rules: one explanation for each place where it does not hold or cannot
     *     be judged; one if it holds everywhere
     */
    public ImmutableList<Explanation> why(S subject) {
        requireNonNull(subject, "subject");
        Readings readings = Readings.of(judge(subject));
        return new ExplanationSearch<>(judge(subject), readings).search();
    }

    /**
     * What to ask of a subject on which there is no definite verdict.
     *
     * @param subject the subject
     * @param effort how many subjects are checked at most
     * @return the questions
     */
    public Questions questions(S subject, Effort effort) {
        requireNonNull(subject, "subject");
        requireNonNull(effort, "effort");
        return new QuestionSearch<>(judge(subject), effort).search();
    }

    /** The same with the figures of another edition as well, so that values on both sides of them are tried. */
    SubjectAnalysis<S> with(Figures others) {
        return new SubjectAnalysis<>(family, known, figures.and(others), eachSearch);
    }

    /** Subjects from which a search starts; none if the analysis could not make one. */
    ImmutableList<Judge<S>> starts(Shapes<S> shapes, LocalDate day) {
        return new Seeds<>(family, tree, known, day).smallest().map(shapes::of).orElse(ImmutableList.of());
    }

    Shapes<S> shapes(Scope scope) {
        SubjectAnalysis<S> wide = with(figures.withSpans(family));
        return new Shapes<>(wide::judge, tree, known, scope.elements());
    }

    Optional<DefectSearch<S>> defects(LocalDate day, Scope scope) {
        Shapes<S> shapes = shapes(scope);
        return Optional.of(starts(shapes, day))
                .filter(judges -> !judges.isEmpty())
                .map(judges -> new DefectSearch<>(family, day, scope, figures, shapes, judges, eachSearch));
    }

    /** What another edition has otherwise in the rules of the family. */
    Differences<S> differences(RuleFamily<S> to, KnownValues ofTo) {
        return new Differences<>(family, to, known, ofTo);
    }

    /** The search for what another edition judges otherwise; empty where there is no subject to start from. */
    Optional<DiffSearch<S>> diff(Differences<S> differences, LocalDate day, Scope scope) {
        Shapes<S> shapes = shapes(scope);
        return Optional.of(starts(shapes, day))
                .filter(judges -> !judges.isEmpty())
                .map(judges -> new DiffSearch<>(differences, scope, shapes, judges, eachSearch));
    }

    Judge<S> judge(S subject) {
        return new Judge<>(family, tree, known, domains, subject);
    }
}
