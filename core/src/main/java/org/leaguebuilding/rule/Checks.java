package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the plain code of a rule family finds. A check starts with {@link #quiet()}, hands the collector from
 * requirement to requirement, and always goes on with the one that it got back:
 *
 * <pre>{@code
 * Checks check(FormationProposal proposal, Checks checks) {
 *     checks = checks.require(SEVERAL_COMMUNITIES, Truth.of(proposal.communities().size() >= 2), COMMUNITIES);
 *     ...
 *     return checks;
 * }
 * }</pre>
 *
 * <p>Where everything holds, {@link #quiet()} itself comes back and nothing is allocated. A requirement that does not
 * hold becomes a violation or a concern, by its rule's severity; one that cannot be judged becomes a missing fact. A
 * requirement whose rule does not apply is simply not made.
 *
 * <p>Facts are given to a requirement in the order of the rule's {@link Rule#arguments() arguments} and as they are:
 * optionals, codes, dates, ids. The last ones may be left out, which says that they are absent; more than the rule has arguments are
 * refused with an {@link IllegalArgumentException} as soon as the requirement is noted. They are turned into named arguments only when these are asked for. A reference to a person is never given.
 *
 * <p>A collector belongs to one check on one thread; only {@link #quiet()} may be shared.
 */
@CheckReturnValue
public class Checks {

    private static final Checks QUIET = new Checks(null, true);

    private @Nullable Finding last;

    /** What the edition changes in the rules; null where it changes nothing. */
    private final @Nullable RuleChanges changes;

    /** Whether this one is shared, so that the first finding needs another. */
    private final boolean shared;

    Checks(@Nullable RuleChanges changes, boolean shared) {
        this.changes = changes;
        this.shared = shared;
    }

    /**
     * The collector to start with: it has found nothing.
     *
     * @return always the same instance
     */
    public static Checks quiet() {
        return QUIET;
    }

    /** The collector to start with in an edition that changes rules; it may be shared as {@link #quiet()} may. */
    static Checks quiet(RuleChanges changes) {
        return new Checks(changes, true);
    }

    /** A collector that also writes down what held. */
    static Checks tracing(Tracer tracer, RuleChanges changes) {
        return new TracingChecks(tracer, changes);
    }

    /** A collector that only writes down whether each rule holds. */
    static Checks answering(Map<Rule, Truth> answers) {
        return new AnsweringChecks(answers);
    }

    /**
     * Requires something of the subject as a whole.
     *
     * @param rule the rule
     * @param holds whether it holds
     * @param path the fact that it is about
     * @return the collector to go on with
     */
    public Checks require(Rule rule, Truth holds, FactPath path) {
        return passes(holds) ? this : note(rule, holds, path, FactPath.NO_INDEX, null, null, null);
    }

    /**
     * Requires something of the subject as a whole.
     *
     * @param rule the rule, with one argument
     * @param holds whether it holds
     * @param path the fact that it is about
     * @param fact the rule's argument
     * @return the collector to go on with
     */
    public Checks require(Rule rule, Truth holds, FactPath path, Object fact) {
        return passes(holds) ? this : note(rule, holds, path, FactPath.NO_INDEX, fact, null, null);
    }

    /**
     * Requires something of the subject as a whole.
     *
     * @param rule the rule, with two arguments
     * @param holds whether it holds
     * @param path the fact that it is about
     * @param fact the rule's first argument
     * @param second the rule's second argument
     * @return the collector to go on with
     */
    public Checks require(Rule rule, Truth holds, FactPath path, Object fact, Object second) {
        return passes(holds) ? this : note(rule, holds, path, FactPath.NO_INDEX, fact, second, null);
    }

    /**
     * Requires something of the subject as a whole.
     *
     * @param rule the rule, with three arguments
     * @param holds whether it holds
     * @param path the fact that it is about
     * @param fact the rule's first argument
     * @param second the rule's second argument
     * @param third the rule's third argument
     * @return the collector to go on with
     */
    public Checks require(Rule rule, Truth holds, FactPath path, Object fact, Object second, Object third) {
        return passes(holds) ? this : note(rule, holds, path, FactPath.NO_INDEX, fact, second, third);
    }

    /**
     * Requires something of the subject as a whole.
     *
     * @param rule the rule, with four arguments
     * @param holds whether it holds
     * @param path the fact that it is about
     * @param fact the rule's first argument
     * @param second the rule's second argument
     * @param third the rule's third argument
     * @param fourth the rule's fourth argument
     * @return the collector to go on with
     */
    public Checks require(
            Rule rule, Truth holds, FactPath path, Object fact, Object second, Object third, Object fourth) {
        return requireAt(rule, holds, path, FactPath.NO_INDEX, fact, second, third, fourth);
    }

    /**
     * Requires something of one element.
     *
     * @param rule the rule
     * @param holds whether it holds
     * @param path the fact that it is about, with one index left open
     * @param index the element's index, from 0
     * @return the collector to go on with
     */
    public Checks requireAt(Rule rule, Truth holds, FactPath path, int index) {
        return passes(holds) ? this : note(rule, holds, path, index, null, null, null);
    }

    /**
     * Requires something of one element.
     *
     * @param rule the rule, with one argument
     * @param holds whether it holds
     * @param path the fact that it is about, with one index left open
     * @param index the element's index, from 0
     * @param fact the rule's argument
     * @return the collector to go on with
     */
    public Checks requireAt(Rule rule, Truth holds, FactPath path, int index, Object fact) {
        return passes(holds) ? this : note(rule, holds, path, index, fact, null, null);
    }

    /**
     * Requires something of one element.
     *
     * @param rule the rule, with two arguments
     * @param holds whether it holds
     * @param path the fact that it is about, with one index left open
     * @param index the element's index, from 0
     * @param fact the rule's first argument
     * @param second the rule's second argument
     * @return the collector to go on with
     */
    public Checks requireAt(Rule rule, Truth holds, FactPath path, int index, Object fact, Object second) {
        return passes(holds) ? this : note(rule, holds, path, index, fact, second, null);
    }

    /**
     * Requires something of one element.
     *
     * @param rule the rule, with three arguments
     * @param holds whether it holds
     * @param path the fact that it is about, with one index left open
     * @param index the element's index, from 0
     * @param fact the rule's first argument
     * @param second the rule's second argument
     * @param third the rule's third argument
     * @return the collector to go on with
     */
    public Checks requireAt(
            Rule rule, Truth holds, FactPath path, int index, Object fact, Object second, Object third) {
        return passes(holds) ? this : note(rule, holds, path, index, fact, second, third);
    }

    /**
     * Requires something of one element.
     *
     * @param rule the rule, with four arguments
     * @param holds whether it holds
     * @param path the fact that it is about, with one index left open
     * @param index the element's index, from 0
     * @param fact the rule's first argument
     * @param second the rule's second argument
     * @param third the rule's third argument
     * @param fourth the rule's fourth argument
     * @return the collector to go on with
     */
    public Checks requireAt(
            Rule rule, Truth holds, FactPath path, int index, Object fact, Object second, Object third, Object fourth) {
        return passes(holds)
                ? this
                : note(rule, holds, path, index, new Object[] {fact, second, third, fourth}, null, null);
    }

    /**
     * Requires something with any number of facts, for rules whose arguments are not known when their check is written.
     *
     * @param rule the rule
     * @param holds whether it holds
     * @param path the fact that it is about, with one index left open where there is one
     * @param index the index of an element, from 0; -1 for none
     * @param facts the rule's arguments, in their order
     * @return the collector to go on with
     */
    public Checks requireWith(Rule rule, Truth holds, FactPath path, int index, Object[] facts) {
        return passes(holds) ? this : note(rule, holds, path, index, facts, null, null);
    }

    /**
     * Requires something of a count of the subject.
     *
     * @param rule the rule, with one argument
     * @param holds whether it holds
     * @param path the fact that it is about
     * @param actual the rule's argument: the count, as far as known
     * @return the collector to go on with
     */
    public Checks requireCount(Rule rule, Truth holds, FactPath path, long actual) {
        return passes(holds) ? this : note(rule, holds, path, FactPath.NO_INDEX, actual, null, null);
    }

    /**
     * Requires something of a count of the subject.
     *
     * @param rule the rule, with two arguments
     * @param holds whether it holds
     * @param path the fact that it is about
     * @param actual the rule's first argument: the count, as far as known
     * @param bound the rule's second argument: the figure that the count is checked against
     * @return the collector to go on with
     */
    public Checks requireCount(Rule rule, Truth holds, FactPath path, long actual, long bound) {
        return passes(holds) ? this : note(rule, holds, path, FactPath.NO_INDEX, actual, bound, null);
    }

    /**
     * Requires something of a count of the subject.
     *
     * @param rule the rule, with three arguments
     * @param holds whether it holds
     * @param path the fact that it is about
     * @param actual the rule's first argument: the count, as far as known
     * @param bound the rule's second argument: the figure that the count is checked against
     * @param fact the rule's third argument
     * @return the collector to go on with
     */
    public Checks requireCount(Rule rule, Truth holds, FactPath path, long actual, long bound, Object fact) {
        return passes(holds) ? this : note(rule, holds, path, FactPath.NO_INDEX, actual, bound, fact);
    }

    /**
     * Requires something of a count of one element.
     *
     * @param rule the rule, with three arguments
     * @param holds whether it holds
     * @param path the fact that it is about, with one index left open
     * @param index the element's index, from 0
     * @param actual the rule's first argument: the count, as far as known
     * @param bound the rule's second argument: the figure that the count is checked against
     * @param fact the rule's third argument
     * @return the collector to go on with
     */
    public Checks requireCountAt(
            Rule rule, Truth holds, FactPath path, int index, long actual, long bound, Object fact) {
        return passes(holds) ? this : note(rule, holds, path, index, actual, bound, fact);
    }

    /**
     * What has been found so far.
     *
     * @return the findings in the order of the requirements
     */
    public ImmutableList<Finding> findings() {
        return last == null ? ImmutableList.of() : inOrder();
    }

    /** The rules that the edition has switched off. */
    final ImmutableList<Rule> switchedOff() {
        return changes == null ? ImmutableList.of() : changes.switchedOff();
    }

    /** The rule as the edition has it; null if it is switched off. */
    final @Nullable Rule inForce(Rule rule) {
        return changes == null ? rule : changes.inForce(rule);
    }

    /** What has been found in a subject, by which the findings name their places. */
    ImmutableList<Finding> findingsIn(Subject subject) {
        return last == null ? ImmutableList.of() : inOrderIn(Checked.of(subject));
    }

    /** What a family has found in a subject, by which the findings name their facts and places. */
    <S extends Subject> ImmutableList<Finding> findingsIn(RuleFamily<S> family, S subject) {
        return last == null ? ImmutableList.of() : inOrderIn(new Checked<>(family, subject));
    }

    private ImmutableList<Finding> inOrderIn(Checked<?> checked) {
        for (Finding finding = last; finding != null; finding = finding.previous()) {
            finding.foundIn(checked);
        }
        return inOrder();
    }

    private ImmutableList<Finding> inOrder() {
        int size = 0;
        for (Finding finding = last; finding != null; finding = finding.previous()) {
            size++;
        }
        Object[] ordered = new Object[size];
        for (Finding finding = last; finding != null; finding = finding.previous()) {
            ordered[--size] = finding;
        }
        return ImmutableList.copyOf(new HandedOver<>(ordered));
    }

    /**
     * Whether a requirement with this answer leaves nothing to note. It need not be made then, nor its facts be looked up;
     * a check may ask where looking them up would cost more than judging. A collector that writes down all always says no.
     *
     * @param holds whether the rule holds
     * @return whether the requirement may be left out
     */
    public boolean passes(Truth holds) {
        return holds == Truth.TRUE;
    }

    /**
     * Notes a requirement that does not pass, with up to three facts, or an array of them as the first.
     *
     * @throws IllegalArgumentException if these are more than the rule has arguments
     */
    Checks note(
            Rule rule,
            Truth holds,
            FactPath path,
            int index,
            @Nullable Object fact,
            @Nullable Object second,
            @Nullable Object third) {
        Facts.requireArguments(rule, fact, second, third);
        Rule inForce = inForce(rule);
        if (inForce == null) {
            return this;
        }
        Checks target = shared ? new Checks(changes, false) : this;
        Rule.Outcome outcome = inForce.outcome(holds);
        target.last = second == null
                ? new Finding(outcome, path, index, fact, target.last)
                : new FindingOfSeveral(outcome, path, index, fact, second, third, target.last);
        return target;
    }
}
