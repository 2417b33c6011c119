package org.leaguebuilding.formation;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.RuleId;

/**
 * A condition of a {@link CustomMode} has thrown, or has given null in place of a truth. It is an error of the mode's code, not of the
 * proposal.
 */
public class FailedConditionException extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What the accessor of the same name gives. */
    private final String mode;

    /** What the accessor of the same name gives. */
    private final String rule;

    /**
     * Names the condition.
     *
     * @param mode the mode
     * @param rule the rule whose test failed
     * @param cause what the test has thrown; null if it gave null
     */
    public FailedConditionException(ModeId mode, RuleId rule, @Nullable Throwable cause) {
        super(
                "mode " + requireNonNull(mode, "mode") + ": the condition of " + requireNonNull(rule, "rule")
                        + (cause == null ? " gave null in place of a truth" : " has thrown " + cause),
                cause);
        this.mode = mode.code();
        this.rule = rule.value();
    }

    /**
     * The mode.
     *
     * @return its id
     */
    public ModeId mode() {
        return ModeId.of(mode);
    }

    /**
     * The rule whose test failed.
     *
     * @return its id
     */
    public RuleId rule() {
        return RuleId.of(rule);
    }
}
