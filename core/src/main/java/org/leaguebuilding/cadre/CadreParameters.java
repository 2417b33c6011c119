package org.leaguebuilding.cadre;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;

/** The figures and choices that an edition sets for cadres. */
public final class CadreParameters {

    /** Whether a criterion counts only where evidence shows it (P73). */
    public static final ParameterKey<Boolean> CRITERIA_NEED_EVIDENCE =
            ParameterKey.ofDefault("cadre.criteria-need-evidence", ParameterType.yesOrNo(), true, Provision.P73);

    /** The least courses within the cycle (P72). */
    public static final ParameterKey<Integer> TRAINING_COURSES =
            ParameterKey.ofDefault("cadre.training-courses", ParameterType.count(), 1, Provision.P72);

    /** The least hours of courses within the cycle (P72). */
    public static final ParameterKey<Integer> TRAINING_HOURS =
            ParameterKey.ofDefault("cadre.training-hours", ParameterType.count(), 16, Provision.P72);

    /** The most days between the two listings (P72). */
    public static final ParameterKey<Integer> RESERVE_LAG_DAYS =
            ParameterKey.ofDefault("cadre.reserve-lag-days", ParameterType.countOf(ChronoUnit.DAYS), 90, Provision.P72);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS =
            ImmutableList.of(CRITERIA_NEED_EVIDENCE, TRAINING_COURSES, TRAINING_HOURS, RESERVE_LAG_DAYS);

    private CadreParameters() {}
}
