package org.leaguebuilding.examples.cityreport.facts;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.responsibility.ResponsibilityPlan;

/** The facts about one district itself. */
public interface DistrictFacts {

    /** {@return how it leads League building} */
    Optional<DistrictLeadership> leadership();

    /** {@return its chain of responsibility, with its plan} */
    Optional<ResponsibilityPlan> plan();

    /** {@return the surveys of it and of its parts; where two are on one community, the first one counts} */
    ImmutableList<CoverageSurvey> surveys();

    /** {@return how many organizations there are; empty where that is to be taken from the surveys} */
    OptionalInt organizations();

    /** {@return whether a community without a nomination is one that is not nominated, rather than one of which it is unknown} */
    boolean nominationsAreComplete();

    /**
     * Its nomination.
     *
     * @param grounds what the other checks came to
     * @return the nomination; empty if it is not nominated, or nothing is known of it
     */
    Optional<HonorNomination> nomination(DistrictGrounds grounds);

    /**
     * Adds how many of those who lead see League building as their task.
     *
     * @param figures the figures so far
     * @return the figures
     */
    UnitFigures.Builder addRecognition(UnitFigures.Builder figures);
}
