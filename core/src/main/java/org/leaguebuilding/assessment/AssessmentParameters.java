package org.leaguebuilding.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.Ratio;

/** The figures and choices that an edition sets for assessment. */
public final class AssessmentParameters {

    /** How a record becomes a score and a grade. */
    public static final ParameterKey<Scheme> SCHEME = ParameterKey.ofDefaultMadeLater(
            "assessment.scheme",
            ParameterType.of(Scheme.class),
            DefaultScheme::build,
            Provision.P66,
            Provision.P03,
            Provision.P67,
            Provision.P68,
            Provision.P69,
            Provision.P70,
            Provision.P74);

    /** Whether a have counts only where evidence shows it (P66). */
    public static final ParameterKey<Boolean> HAVES_NEED_EVIDENCE =
            ParameterKey.ofDefault("assessment.haves-need-evidence", ParameterType.yesOrNo(), true, Provision.P66);

    /** The youth groups that need particular care (P68); at least one. */
    public static final ParameterKey<ImmutableSet<YouthGroup>> CARE_GROUPS = ParameterKey.ofSource(
            "assessment.care-groups",
            ParameterType.someOf(YouthGroup.class).keeping((id, groups) -> {
                Structure.notEmpty("Parameter", id, groups);
                return groups;
            }),
            Sets.immutableEnumSet(YouthGroup.VULNERABLE, YouthGroup.SPECIAL_NEEDS),
            Provision.P68);

    /** The least rate of satisfied answers of youth (P74). */
    public static final ParameterKey<Ratio> YOUTH_SATISFACTION_FLOOR = ParameterKey.ofDefault(
            "assessment.youth-satisfaction-floor", ParameterType.share(), Ratio.percent(80), Provision.P74);

    /** The League's share in the bundled result, in hundredths (P53); above 0 and up to 100. */
    public static final ParameterKey<BigDecimal> LEAGUE_WEIGHT = ParameterKey.ofDefault(
            "assessment.league-weight", ParameterType.marks(), BigDecimal.valueOf(20), Provision.P53);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS =
            ImmutableList.of(SCHEME, HAVES_NEED_EVIDENCE, CARE_GROUPS, YOUTH_SATISFACTION_FLOOR, LEAGUE_WEIGHT);

    private AssessmentParameters() {}
}
