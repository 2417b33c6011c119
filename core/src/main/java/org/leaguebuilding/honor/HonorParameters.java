package org.leaguebuilding.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.leaguebuilding.activity.ActivityPolicy;
import org.leaguebuilding.assessment.AssessmentPolicy;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Ratio;

/** The figures and choices that an edition sets for honors. */
public final class HonorParameters {

    /** Whether a candidate and a creating unit meet the conditions of the title as well (P71). */
    public static final ParameterKey<Boolean> CONDITIONS_AT_EVERY_STEP =
            ParameterKey.ofDefault("honor.conditions-at-every-step", ParameterType.yesOrNo(), false, Provision.P71);

    /** The least stage of a demonstration community's League organization (P01, P27). */
    public static final ParameterKey<Stage> LEAST_STAGE = ParameterKey.ofDefault(
            "honor.least-stage", ParameterType.oneOf(Stage.class), Stage.ACTIVE, Provision.P01, Provision.P27);

    /** The least share of youth whom League work reaches (P01, P15). */
    public static final ParameterKey<Ratio> COVERAGE_FLOOR = ParameterKey.ofDefault(
            "honor.coverage-floor", ParameterType.share(), Ratio.percent(80), Provision.P01, Provision.P15);

    /** The kinds of subject that have to have been checked (P01, P71); may be none. */
    public static final ParameterKey<ImmutableSet<SubjectType<?>>> CHECKED_SUBJECT_TYPES = ParameterKey.ofDefault(
            "honor.checked-subject-types",
            ParameterType.setOf(SubjectType.class, HonorParameters::subjectType),
            ImmutableSet.of(ActivityPolicy.SUBJECT, AssessmentPolicy.SUBJECT, GuaranteePolicy.SUBJECT),
            Provision.P01,
            Provision.P71);

    /** The least share of communities with a League organization (P01, P15). */
    public static final ParameterKey<Ratio> FORMATION_RATE_FLOOR = ParameterKey.ofDefault(
            "honor.formation-rate-floor", ParameterType.share(), Ratio.percent(80), Provision.P01, Provision.P15);

    /** The least share of demonstration communities in a demonstration district (P01). */
    public static final ParameterKey<Ratio> DEMONSTRATION_SHARE_FLOOR = ParameterKey.ofDefault(
            "honor.demonstration-share-floor", ParameterType.share(), Ratio.percent(20), Provision.P01);

    /** The greatest coefficient of variation of a district's rates (P01, P61); from 0 to 100. */
    public static final ParameterKey<BigDecimal> DISPERSION_CEILING = ParameterKey.ofDefault(
            "honor.dispersion-ceiling", ParameterType.score(), new BigDecimal("0.3"), Provision.P01, Provision.P61);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS = ImmutableList.of(
            CONDITIONS_AT_EVERY_STEP,
            LEAST_STAGE,
            COVERAGE_FLOOR,
            CHECKED_SUBJECT_TYPES,
            FORMATION_RATE_FLOOR,
            DEMONSTRATION_SHARE_FLOOR,
            DISPERSION_CEILING);

    private HonorParameters() {}

    private static SubjectType<?> subjectType(String code) {
        return SubjectType.named(code);
    }
}
