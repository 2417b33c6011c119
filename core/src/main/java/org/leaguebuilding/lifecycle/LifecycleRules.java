package org.leaguebuilding.lifecycle;

import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;

/**
 * The rules about an organization's stages, in the order in which they are reported. What a stage needs, the stages above it
 * need as well: an organization that asks to become active has to be consolidated, too. Thread-safe.
 */
public final class LifecycleRules {

    /**
     * One stage on at a time; going back by any number of stages is allowed and needs a reason. Asking for the stage that
     * the organization has is neither, and breaks no order: it is a review. A history is held to the same order, change by
     * change, and begins with a planned organization, or with an established one where no planning was recorded.
     */
    public static final Rule ORDER = Rule.define("lifecycle.order", Severity.VIOLATION)
            .from(Provision.P26)
            .arguments("stage", "requested")
            .shipped();

    /**
     * A consolidated organization has what the edition asks for of the five haves. It is asked of an organization that requests that
     * stage or a higher one; where a request goes back to an earlier stage, only if the edition says so.
     */
    public static final Rule CONSOLIDATED_NEEDS = Rule.define("lifecycle.consolidated.needs", Severity.VIOLATION)
            .from(Provision.P26, Provision.P66)
            .arguments("need")
            .reads(
                    LifecycleParameters.CONSOLIDATED_NEEDS,
                    LifecycleParameters.EVIDENCE_REQUIRED,
                    LifecycleParameters.NEEDS_ON_FALLING_BACK)
            .shipped();

    /** An active organization has what the edition asks for in addition, and a programme without violations. */
    public static final Rule ACTIVE_NEEDS = Rule.define("lifecycle.active.needs", Severity.VIOLATION)
            .from(Provision.P26, Provision.P66)
            .arguments("need")
            .reads(
                    LifecycleParameters.ACTIVE_NEEDS,
                    LifecycleParameters.EVIDENCE_REQUIRED,
                    LifecycleParameters.NEEDS_ON_FALLING_BACK)
            .shipped();

    /** A demonstrating organization names whom it brings along. */
    public static final Rule DEMONSTRATING_BRINGS_ALONG = Rule.define(
                    "lifecycle.demonstrating.brings-along", Severity.VIOLATION)
            .from(Provision.P27)
            .reads(LifecycleParameters.NEEDS_ON_FALLING_BACK)
            .shipped();

    static final RuleSet ALL = RuleSet.of(ORDER, CONSOLIDATED_NEEDS, ACTIVE_NEEDS, DEMONSTRATING_BRINGS_ALONG);

    private LifecycleRules() {}
}
