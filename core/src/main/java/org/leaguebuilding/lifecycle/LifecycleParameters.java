package org.leaguebuilding.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;

/**
 * The choices that an edition makes for the stages of organizations. The source names the stages and the five haves, but not
 * which have belongs to which stage.
 */
public final class LifecycleParameters {

    /** The haves that a consolidated organization needs (P26, P66). */
    public static final ParameterKey<ImmutableSet<Have>> CONSOLIDATED_NEEDS = ParameterKey.ofDefault(
            "lifecycle.consolidated-needs",
            ParameterType.someOf(Have.class),
            ImmutableSet.of(Have.ORGANIZATION, Have.INSTITUTION, Have.TEAM),
            Provision.P26,
            Provision.P66);

    /** The haves that an active organization needs in addition (P26, P66). */
    public static final ParameterKey<ImmutableSet<Have>> ACTIVE_NEEDS = ParameterKey.ofDefault(
            "lifecycle.active-needs",
            ParameterType.someOf(Have.class),
            ImmutableSet.of(Have.ACTIVITIES, Have.VENUE),
            Provision.P26,
            Provision.P66);

    /** Whether an attested have counts only with a document that shows it; without one it is unknown (P66). */
    public static final ParameterKey<Boolean> EVIDENCE_REQUIRED =
            ParameterKey.ofDefault("lifecycle.evidence-required", ParameterType.yesOrNo(), false, Provision.P66);

    /** Whether an organization that goes back to an earlier stage has to meet what the lower stage needs (P26). */
    public static final ParameterKey<Boolean> NEEDS_ON_FALLING_BACK =
            ParameterKey.ofDefault("lifecycle.needs-on-falling-back", ParameterType.yesOrNo(), true, Provision.P26);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS =
            ImmutableList.of(CONSOLIDATED_NEEDS, ACTIVE_NEEDS, EVIDENCE_REQUIRED, NEEDS_ON_FALLING_BACK);

    private LifecycleParameters() {}
}
