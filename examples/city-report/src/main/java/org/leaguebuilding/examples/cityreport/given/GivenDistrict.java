package org.leaguebuilding.examples.cityreport.given;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.examples.cityreport.facts.DistrictFacts;
import org.leaguebuilding.examples.cityreport.facts.DistrictGrounds;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.responsibility.ResponsibilityPlan;

/** What was given about one district. */
record GivenDistrict(
        Optional<DistrictLeadership> leadership,
        Optional<ResponsibilityPlan> plan,
        ImmutableList<CoverageSurvey> surveys,
        Optional<HonorNomination> nominated)
        implements DistrictFacts {

    @Override
    public OptionalInt organizations() {
        return OptionalInt.empty();
    }

    /** No file says that there are no others. */
    @Override
    public boolean nominationsAreComplete() {
        return false;
    }

    @Override
    public Optional<HonorNomination> nomination(DistrictGrounds grounds) {
        return nominated;
    }

    @Override
    public UnitFigures.Builder addRecognition(UnitFigures.Builder figures) {
        return figures;
    }
}
