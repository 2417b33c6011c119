package org.leaguebuilding.leadership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Ratio;

/** The figures and choices that an edition sets for leadership. */
public final class LeadershipParameters {

    /** The levels at which a leading body has to exist (P45). */
    public static final ParameterKey<ImmutableSet<UnitLevel>> BODY_LEVELS = ParameterKey.ofDefault(
            "leadership.body-levels",
            ParameterType.setOf(UnitLevel.class),
            ImmutableSet.of(UnitLevel.DISTRICT, UnitLevel.SUBDISTRICT),
            Provision.P45);

    /** What the weight of the League's result has to be greater than (P53). */
    public static final ParameterKey<Ratio> BUNDLED_WEIGHT_FLOOR =
            ParameterKey.ofDefault("leadership.bundled-weight-floor", ParameterType.share(), Ratio.ZERO, Provision.P53);

    /** How many days apart the two sides may plan (P54). */
    public static final ParameterKey<Integer> PLANNED_LAG_DAYS = lag(SynchronizedStep.PLANNED);

    /** How many days apart the two sides may implement (P54). */
    public static final ParameterKey<Integer> IMPLEMENTED_LAG_DAYS = lag(SynchronizedStep.IMPLEMENTED);

    /** How many days apart the two sides may be assessed (P54). */
    public static final ParameterKey<Integer> ASSESSED_LAG_DAYS = lag(SynchronizedStep.ASSESSED);

    /** How many days apart the two sides may be commended (P54). */
    public static final ParameterKey<Integer> COMMENDED_LAG_DAYS = lag(SynchronizedStep.COMMENDED);

    /** How many calendar months ago the institution may have been revised last (P57). */
    public static final ParameterKey<Integer> INSTITUTION_MAXIMUM_AGE_MONTHS = ParameterKey.ofDefault(
            "leadership.institution-maximum-age-months", ParameterType.countOf(ChronoUnit.MONTHS), 36, Provision.P57);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS = ImmutableList.of(
            BODY_LEVELS,
            BUNDLED_WEIGHT_FLOOR,
            PLANNED_LAG_DAYS,
            IMPLEMENTED_LAG_DAYS,
            ASSESSED_LAG_DAYS,
            COMMENDED_LAG_DAYS,
            INSTITUTION_MAXIMUM_AGE_MONTHS);

    private LeadershipParameters() {}

    /**
     * How many days apart the two sides may take a step (P54).
     *
     * @param step the step
     * @return the key
     */
    public static ParameterKey<Integer> lagDays(SynchronizedStep step) {
        return switch (step) {
            case PLANNED -> PLANNED_LAG_DAYS;
            case IMPLEMENTED -> IMPLEMENTED_LAG_DAYS;
            case ASSESSED -> ASSESSED_LAG_DAYS;
            case COMMENDED -> COMMENDED_LAG_DAYS;
        };
    }

    private static ParameterKey<Integer> lag(SynchronizedStep step) {
        return ParameterKey.ofDefault(
                "leadership.sync-lag-days." + step.code(), ParameterType.countOf(ChronoUnit.DAYS), 30, Provision.P54);
    }
}
