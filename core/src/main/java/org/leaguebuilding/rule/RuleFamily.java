package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * The rules of one edition about one kind of subject, and the check that applies them. A host that checks subjects of its own
 * extends this class and adds the family to an edition.
 *
 * <p>Subclasses are immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that
 * it hands out.
 *
 * @param <S> the subjects
 */
public abstract class RuleFamily<S extends Subject> {

    private final SubjectType<S> subject;
    private final String edition;
    private final RuleSet rules;
    private final ParameterSet parameters;

    /**
     * Takes what the family consists of.
     *
     * @param subject the kind of subject
     * @param edition the edition's id, which every report names
     * @param rules the rules, in the order in which they are reported
     * @param parameters the figures and choices of the edition that the rules read
     * @throws MalformedValueException if one is null
     */
    protected RuleFamily(SubjectType<S> subject, String edition, RuleSet rules, ParameterSet parameters) {
        Structure.given("RuleFamily", "subject", subject);
        Structure.given("RuleFamily", "edition", edition);
        Structure.given("RuleFamily", "rules", rules);
        Structure.given("RuleFamily", "parameters", parameters);
        this.subject = subject;
        this.edition = edition;
        this.rules = rules;
        this.parameters = parameters;
    }

    /**
     * Makes the requirements of the rules that apply to a subject, in the order of the rules.
     *
     * @param checked the subject
     * @param checks the collector to begin with
     * @return the collector that the last requirement gave back
     */
    protected abstract Checks judge(S checked, Checks checks);

    /**
     * The kind of subject that the family checks.
     *
     * @return the kind
     */
    public final SubjectType<S> subject() {
        return subject;
    }

    /**
     * The edition that the family belongs to.
     *
     * @return its id
     */
    public final String edition() {
        return edition;
    }

    /**
     * The rules of the edition for this kind of subject.
     *
     * @return them, in the order in which they are reported
     */
    public final RuleSet rules() {
        return rules;
    }

    /**
     * The figures and choices of the edition that the rules read.
     *
     * @return the parameters
     */
    public final ParameterSet parameters() {
        return parameters;
    }

    /**
     * The facts of the subjects, as the build made them from the record's declarations. They are loaded when they are asked for.
     *
     * @return the facts, each before those within it; none for a host's family that does not override this
     */
    public ImmutableList<SubjectFact> facts() {
        return ImmutableList.of();
    }

    /**
     * Checks a subject.
     *
     * @param checked the subject
     * @return the report
     */
    public final Report check(S checked) {
        requireNonNull(checked, "checked");
        return Report.of(subject.code(), checked, edition, judge(checked, Checks.quiet()));
    }

    /**
     * The verdict on a subject alone, for callers that need no findings.
     *
     * @param checked the subject
     * @return the verdict of its report
     */
    public final Verdict verdict(S checked) {
        return check(checked).verdict();
    }

    /**
     * Checks a subject and writes down what held, what failed and what was not looked at.
     *
     * @param checked the subject
     * @return the trace, with the same report that {@link #check} gives
     */
    public final Trace trace(S checked) {
        requireNonNull(checked, "checked");
        return Trace.of(subject.code(), checked, edition, rules, checks -> judge(checked, checks));
    }

    @Override
    public String toString() {
        return subject + " by " + edition;
    }
}
