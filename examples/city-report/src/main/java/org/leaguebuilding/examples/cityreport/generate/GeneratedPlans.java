package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.responsibility.Directive;
import org.leaguebuilding.responsibility.PlannedTask;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.responsibility.ResponsibleUnit;
import org.leaguebuilding.responsibility.Schedule;
import org.leaguebuilding.value.PersonRef;

/** The chain of responsibility of each district, from the city down to its communities, with its plan and tasks. */
public final class GeneratedPlans {

    private static final int DIRECTIVES = 6;
    private static final int REPORT_DAYS = 30;

    private final String cityId;
    private final String districtId;
    private final ImmutableSet<String> subdistrictIds;
    private final String prefix;
    private final Dice dice;

    /** How many of a hundred links, tasks and reports are as they should be. */
    private final int diligence;

    /** How many of a hundred tasks are started below the district. */
    private final int initiative;

    private GeneratedPlans(String cityId, String districtId, ImmutableSet<String> subdistrictIds, Chance chance) {
        this.cityId = cityId;
        this.districtId = districtId;
        this.subdistrictIds = subdistrictIds;
        this.prefix = GeneratedProposals.PREFIX + "plan-" + districtId;
        this.dice = chance.dice("plan", districtId);
        this.diligence = dice.percent(60) ? 100 : dice.between(94, 99);
        this.initiative = dice.between(4, 28);
    }

    /**
     * The plan of a district.
     *
     * @param cityId the code of the city in which it lies
     * @param districtId the district's code
     * @param communities its communities
     * @param chance what chance decides
     * @return always the same for the same district
     */
    public static ResponsibilityPlan plan(
            String cityId, String districtId, ImmutableList<Community> communities, Chance chance) {
        ImmutableSet<String> subdistrictIds =
                communities.stream().map(Community::subdistrictId).collect(ImmutableSet.toImmutableSet());
        return new GeneratedPlans(cityId, districtId, subdistrictIds, chance).plan(communities);
    }

    private ResponsibilityPlan plan(ImmutableList<Community> communities) {
        ResponsibilityPlan.Builder builder = ResponsibilityPlan.builder();
        builder.id(prefix)
                .districtId(districtId)
                .asOf(GeneratedYear.TODAY)
                .period(GeneratedYear.YEAR)
                .chain(chain(communities))
                .addGoals("扩大建团率", "扩大工作覆盖面")
                .developmentPlan(dice.known(95, prefix + "-development"));
        int tasks = dice.between(10, 20);
        for (int i = 0; i < tasks; i++) {
            builder.addTask(task(prefix + "-task-" + i, communities));
        }
        for (int i = 0; i < DIRECTIVES; i++) {
            builder.addDirective(directive(prefix + "-directive-" + i));
        }
        return builder.build();
    }

    private ResponsibilityChain chain(ImmutableList<Community> communities) {
        ResponsibilityChain.Builder chain = ResponsibilityChain.builder();
        chain.addUnit(ResponsibleUnit.of(cityId, UnitLevel.CITY));
        chain.addUnit(ResponsibleUnit.of(districtId, UnitLevel.DISTRICT, cityId));
        for (String subdistrictId : subdistrictIds) {
            chain.addUnit(ResponsibleUnit.of(subdistrictId, UnitLevel.SUBDISTRICT, districtId));
        }
        for (Community community : communities) {
            chain.addUnit(link(community));
        }
        return chain.build();
    }

    /** Now and then a community answers to the district directly, or to no unit that is known. */
    private ResponsibleUnit link(Community community) {
        if (dice.percent(diligence)) {
            return ResponsibleUnit.of(community.id(), UnitLevel.COMMUNITY, community.subdistrictId());
        }
        return dice.percent(50)
                ? ResponsibleUnit.of(community.id(), UnitLevel.COMMUNITY, districtId)
                : ResponsibleUnit.builder()
                        .id(community.id())
                        .level(UnitLevel.COMMUNITY)
                        .build();
    }

    private PlannedTask task(String id, ImmutableList<Community> communities) {
        String unit = communities.get(dice.between(0, communities.size() - 1)).id();
        LocalDate starts = GeneratedYear.YEAR.startInclusive().plusDays(dice.between(0, 250));
        int days = dice.percent(diligence) ? dice.between(20, 110) : 400;
        PlannedTask.Builder builder = PlannedTask.builder();
        builder.id(id)
                .unitId(unit)
                .startedByUnitId(starter(unit))
                .schedule(dice.known(diligence, Schedule.of(starts, starts.plusDays(days))))
                .responsible(dice.known(diligence, PersonRef.of(id + "-person")));
        if (dice.percent(diligence)) {
            builder.addMeasure("措施到位");
        }
        return builder.build();
    }

    /** Rarely, it is not known who started a task. */
    private Optional<String> starter(String unit) {
        String starter = dice.percent(initiative) ? unit : districtId;
        return dice.percent(1) ? dice.known(70, starter) : Optional.of(starter);
    }

    private Directive directive(String id) {
        return Directive.builder()
                .id(id)
                .fromUnitId(districtId)
                .toUnitId(dice.oneOf(subdistrictIds.toArray(String[]::new)))
                .handedDownOn(GeneratedYear.past(dice, REPORT_DAYS))
                .reportedBack(known(dice.percent(diligence - 4)))
                .build();
    }

    private Optional<Boolean> known(boolean fact) {
        return dice.known(97, fact);
    }
}
