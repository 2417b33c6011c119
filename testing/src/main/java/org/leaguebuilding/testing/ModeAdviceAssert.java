package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import org.leaguebuilding.formation.ModeAdvice;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;

/**
 * Assertions on what a community is told about one mode:
 *
 * <pre>{@code
 * assertThat(advice)
 *         .isNotEligibleFor(ModeId.INDEPENDENT).because("formation.independent.foundation")
 *         .and().isEligibleFor(ModeId.JOINT).withNeighbours("community-2");
 * }</pre>
 */
public final class ModeAdviceAssert {

    private final AdviceAssert whole;
    private final ModeAdvice advice;

    ModeAdviceAssert(AdviceAssert whole, ModeAdvice advice) {
        this.whole = whole;
        this.advice = advice;
    }

    /**
     * A rule is what stands in the way: a condition that is not met, or one that cannot be judged for want of a fact.
     *
     * @param rule the rule's id
     * @return this
     */
    @CanIgnoreReturnValue
    public ModeAdviceAssert because(String rule) {
        requireNonNull(rule, "rule");
        return because(RuleId.of(rule));
    }

    /**
     * A rule is what stands in the way: a condition that is not met, or one that cannot be judged for want of a fact.
     *
     * @param rule the rule
     * @return this
     */
    @CanIgnoreReturnValue
    public ModeAdviceAssert because(Rule rule) {
        requireNonNull(rule, "rule");
        return because(rule.id());
    }

    /**
     * A fact is asked for.
     *
     * @param path the path of the fact, such as {@code communities[0].foundation}
     * @return this
     */
    @CanIgnoreReturnValue
    public ModeAdviceAssert asksFor(String path) {
        requireNonNull(path, "path");
        boolean asks =
                advice.factsToCollect().stream().anyMatch(fact -> fact.path().equals(path));
        return require(asks, "to ask for " + path + " for " + advice.mode());
    }

    /**
     * These are the neighbours with which the conditions hold.
     *
     * @param ids their ids, in the order of the advice
     * @return this
     */
    @CanIgnoreReturnValue
    public ModeAdviceAssert withNeighbours(String... ids) {
        requireNonNull(ids, "ids");
        return require(
                advice.fittingNeighbours().equals(ImmutableList.copyOf(ids)),
                "to say that for " + advice.mode() + " these neighbours fit: " + Arrays.toString(ids));
    }

    /**
     * Back to the whole advice.
     *
     * @return what can be asserted about it
     */
    @CanIgnoreReturnValue
    public AdviceAssert and() {
        return whole;
    }

    private ModeAdviceAssert because(RuleId rule) {
        ImmutableList<Finding> reasons = ImmutableList.<Finding>builder()
                .addAll(advice.unmet())
                .addAll(advice.factsToCollect())
                .build();
        boolean found = reasons.stream().anyMatch(reason -> reason.rule().id().equals(rule));
        return require(found, "to give " + rule + " as a reason about " + advice.mode());
    }

    private ModeAdviceAssert require(boolean holds, String expectation) {
        whole.require(holds, expectation);
        return this;
    }
}
