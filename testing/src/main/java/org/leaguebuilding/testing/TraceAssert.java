package org.leaguebuilding.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;

/** Assertions on how a report came about. A failure shows every requirement that was made. */
public final class TraceAssert extends AbstractAssert<TraceAssert, Trace> {

    TraceAssert(@Nullable Trace actual) {
        super(actual, TraceAssert.class);
    }

    /**
     * A rule was looked at and held, wherever it was required.
     *
     * @param rule the rule
     * @return this
     */
    @CanIgnoreReturnValue
    public TraceAssert held(Rule rule) {
        requireNonNull(rule, "rule");
        ImmutableList<Truth> truths = present().steps().stream()
                .filter(step -> step.rule().equals(rule))
                .map(Trace.Step::holds)
                .collect(toImmutableList());
        boolean held = !truths.isEmpty() && truths.stream().allMatch(truth -> truth == Truth.TRUE);
        String instead = truths.isEmpty() ? "not looked at" : truths.toString();
        return require(held, rule + " to have held, but it was " + instead);
    }

    /**
     * A rule was looked at, whatever came of it.
     *
     * @param rule the rule
     * @return this
     */
    @CanIgnoreReturnValue
    public TraceAssert lookedAt(Rule rule) {
        requireNonNull(rule, "rule");
        boolean lookedAt =
                present().steps().stream().anyMatch(step -> step.rule().equals(rule));
        return require(lookedAt, rule + " to have been looked at");
    }

    /**
     * A rule of the edition was not looked at, for it does not apply to the subject.
     *
     * @param rule the rule
     * @return this
     */
    @CanIgnoreReturnValue
    public TraceAssert didNotLookAt(Rule rule) {
        requireNonNull(rule, "rule");
        return require(
                present().notLookedAt().contains(rule), rule + " to be a rule of the edition that was not looked at");
    }

    /**
     * Goes on with the report.
     *
     * @return what can be asserted about it
     */
    @CanIgnoreReturnValue
    public ReportAssert report() {
        return Described.like(this, new ReportAssert(present().report()));
    }

    private Trace present() {
        isNotNull();
        return actual;
    }

    private TraceAssert require(boolean holds, String expectation) {
        if (!holds) {
            String steps = actual.steps().stream()
                    .map(step -> String.format(
                            Locale.ROOT, "\n  %s %s at %s %s", step.rule(), step.holds(), step.path(), step.facts()))
                    .collect(Collectors.joining());
            failWithMessage(
                    "%s",
                    "Expecting in the trace" + steps + "\n  not looked at: " + actual.notLookedAt() + "\nof report\n"
                            + ReportText.of(actual.report()) + "\n" + expectation);
        }
        return this;
    }
}
