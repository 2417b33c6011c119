package org.leaguebuilding.examples.cityreport.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.honor.Honor;
import org.leaguebuilding.honor.HonorHistory;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.honor.HonorStatus;
import org.leaguebuilding.honor.HonorStep;
import org.leaguebuilding.lifecycle.Stage;

/**
 * Who is nominated as demonstration community or district. What a nomination rests on comes from the answers of the other
 * families; only the nomination and its history are generated.
 */
public final class GeneratedNominations {

    private static final LocalDate CANDIDATE_ON = LocalDate.of(2004, 3, 1);
    private static final LocalDate CREATING_ON = LocalDate.of(2004, 9, 1);

    private GeneratedNominations() {}

    /**
     * The nomination of a community: most of those with an active organization, a few others.
     *
     * @param life the state of the League there
     * @return a nomination without conditions, always the same for the same community; empty where there is none
     */
    public static Optional<HonorNomination.Builder> community(LeagueLife life) {
        Dice dice = life.dice("honor");
        boolean active = life.stage().compareTo(Stage.ACTIVE) >= 0;
        if (!dice.percent(active ? 88 : 2)) {
            return Optional.empty();
        }
        HonorNomination.Builder builder = nomination(
                Honor.DEMONSTRATION_COMMUNITY,
                UnitLevel.COMMUNITY,
                life.community().id());
        return Optional.of(builder.stage(life.stage()).history(history(dice)));
    }

    /**
     * The nomination of a district. Every district is nominated.
     *
     * @param districtId the district's code
     * @return a nomination without conditions
     */
    public static HonorNomination.Builder district(String districtId) {
        return nomination(Honor.DEMONSTRATION_DISTRICT, UnitLevel.DISTRICT, districtId);
    }

    private static HonorNomination.Builder nomination(Honor honor, UnitLevel level, String unitId) {
        HonorNomination.Builder builder = HonorNomination.builder();
        return builder.id(GeneratedProposals.PREFIX + "honor-" + unitId)
                .honor(honor)
                .unitId(unitId)
                .unitLevel(level)
                .asksFor(HonorStatus.DEMONSTRATION)
                .askedOn(GeneratedYear.TODAY);
    }

    /** A few ask for the honor before they have been creating. */
    private static HonorHistory history(Dice dice) {
        HonorHistory candidate = HonorHistory.of(HonorStep.of(HonorStatus.CANDIDATE, CANDIDATE_ON));
        return dice.percent(95) ? candidate.then(HonorStep.of(HonorStatus.CREATING, CREATING_ON)) : candidate;
    }
}
