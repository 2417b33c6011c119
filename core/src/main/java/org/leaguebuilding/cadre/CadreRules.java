package org.leaguebuilding.cadre;

import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;

/**
 * The rules about a community League cadre, in the order in which they are reported. Thread-safe.
 *
 * <p>The three criteria are violations: the source has only cadres who meet all three given more. Training and reserve are concerns:
 * the source asks them of the organizations, not of the cadre who is appraised, and their figures are the library's own.
 */
public final class CadreRules {

    /**
     * Integrity and ability. Each of the three criteria holds where it is attested and shown by evidence; one without evidence
     * does not hold, unless the edition asks for none ({@code cadre.criteria-need-evidence}).
     */
    public static final Rule INTEGRITY_AND_ABILITY = criterion("integrity-and-ability");

    /** Outstanding achievements. */
    public static final Rule ACHIEVEMENT = criterion("achievement");

    /** Recognition by the masses. */
    public static final Rule RECOGNITION = criterion("recognition");

    /**
     * The courses within the cycle reach the edition's least number of courses and of hours. Both are asked for, each a finding of its
     * own; a city that counts only one of them sets the other to 0. Where the known hours do not suffice, every course of
     * unknown length is a missing fact.
     */
    public static final Rule TRAINING = Rule.define("cadre.training", Severity.CONCERN)
            .from(Provision.P72)
            .arguments("done", "least", "measure")
            .reads(CadreParameters.TRAINING_COURSES, CadreParameters.TRAINING_HOURS)
            .shipped();

    /**
     * League and Party organization are in step: either neither has the cadre on its reserve list, or both have, and the days
     * of the two listings are no further apart than the edition allows, in whatever cycle they lie. "In step" is read as
     * dates, as the four synchronizations are (P54). One list alone is a concern.
     */
    public static final Rule RESERVE = Rule.define("cadre.reserve", Severity.CONCERN)
            .from(Provision.P72)
            .reads(CadreParameters.RESERVE_LAG_DAYS)
            .shipped();

    static final RuleSet ALL = RuleSet.of(INTEGRITY_AND_ABILITY, ACHIEVEMENT, RECOGNITION, TRAINING, RESERVE);

    private CadreRules() {}

    private static Rule criterion(String name) {
        return Rule.define("cadre.criteria." + name, Severity.VIOLATION)
                .from(Provision.P73)
                .arguments("state")
                .reads(CadreParameters.CRITERIA_NEED_EVIDENCE)
                .shipped();
    }
}
