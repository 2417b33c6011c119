package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * How a report came about: every requirement that was made, with the facts it read, and the rules that were not looked
 * at because they did not apply. It comes from the same code as the report itself. Immutable and thread-safe.
 *
 * @param report the report
 * @param steps the requirements, in the order in which they were made
 * @param notLookedAt the rules of the edition for this kind of subject that no requirement was made of, in their order
 */
public record Trace(Report report, ImmutableList<Step> steps, ImmutableList<Rule> notLookedAt) implements HasForm {

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public Trace {
        Structure.given("Trace", "report", report);
        Structure.given("Trace", "steps", steps);
        Structure.given("Trace", "notLookedAt", notLookedAt);
    }

    /**
     * One requirement.
     *
     * @param rule the rule
     * @param holds whether it held, did not hold, or could not be judged
     * @param path where in the subject
     * @param facts the facts that the rule read, by name; absent ones are left out
     */
    public record Step(Rule rule, Truth holds, String path, ImmutableMap<String, Object> facts) implements HasForm {

        /**
         * Takes the components.
         *
         * @throws MalformedValueException if one is null
         */
        public Step {
            Structure.given("Step", "rule", rule);
            Structure.given("Step", "holds", holds);
            Structure.given("Step", "path", path);
            Structure.given("Step", "facts", facts);
        }
    }

    /**
     * Runs a check and writes down what it does.
     *
     * @param subjectType the kind of subject, as in {@link Report#subjectType()}
     * @param subject the subject's id
     * @param edition the edition's id
     * @param rules the rules that the edition has for this kind of subject
     * @param check the check
     * @return the trace
     */
    public static Trace of(
            String subjectType, String subject, String edition, RuleSet rules, UnaryOperator<Checks> check) {
        requireNonNull(subjectType, "subjectType");
        requireNonNull(subject, "subject");
        requireNonNull(edition, "edition");
        return of(subjectType, subject, edition, rules, RuleChanges.NONE, check);
    }

    /** The same in an edition that changes rules, of a subject of which only the id is known. */
    static Trace of(
            String subjectType,
            String subject,
            String edition,
            RuleSet rules,
            RuleChanges changes,
            UnaryOperator<Checks> check) {
        Tracer tracer = new Tracer();
        Checks checks = check.apply(Checks.tracing(tracer, changes));
        return of(Report.of(subjectType, subject, edition, checks), tracer, rules);
    }

    /**
     * Runs a check and writes down what it does; the findings name their places by the subject.
     *
     * @param subjectType the kind of subject, as in {@link Report#subjectType()}
     * @param subject the subject
     * @param edition the edition's id
     * @param rules the rules that the edition has for this kind of subject
     * @param check the check
     * @return the trace
     */
    public static Trace of(
            String subjectType, Subject subject, String edition, RuleSet rules, UnaryOperator<Checks> check) {
        requireNonNull(subjectType, "subjectType");
        requireNonNull(subject, "subject");
        requireNonNull(edition, "edition");
        Tracer tracer = new Tracer();
        Checks checks = check.apply(Checks.tracing(tracer, RuleChanges.NONE));
        return of(Report.of(subjectType, subject, edition, checks), tracer, rules);
    }

    /** Runs the check of a family and writes down what it does. */
    static <S extends Subject> Trace of(
            RuleFamily<S> family, S subject, RuleChanges changes, UnaryOperator<Checks> check) {
        Tracer tracer = new Tracer();
        Checks checks = check.apply(Checks.tracing(tracer, changes));
        return of(Report.of(family, subject, checks), tracer, family.rules());
    }

    private static Trace of(Report report, Tracer tracer, RuleSet rules) {
        ImmutableList<Step> steps = tracer.steps();
        ImmutableSet<Rule> lookedAt = steps.stream().map(Step::rule).collect(ImmutableSet.toImmutableSet());
        return new Trace(
                report,
                steps,
                rules.rules().stream()
                        .filter(rule -> !lookedAt.contains(rule))
                        .collect(ImmutableList.toImmutableList()));
    }
}
