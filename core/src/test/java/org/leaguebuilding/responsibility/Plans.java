package org.leaguebuilding.responsibility;

import static org.leaguebuilding.community.UnitLevel.CITY;
import static org.leaguebuilding.community.UnitLevel.COMMUNITY;
import static org.leaguebuilding.community.UnitLevel.DISTRICT;
import static org.leaguebuilding.community.UnitLevel.SUBDISTRICT;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.PersonRef;

/** Plans that meet every rule; a test spoils what it is about. */
final class Plans {

    static final LocalDate DAY = LocalDate.of(2005, 9, 30);
    static final ResponsibilityPolicy POLICY = ResponsibilityPolicy.of(
            "test", Editions.wuhan2005().responsibility().parameters());

    private Plans() {}

    static ResponsibilityPlan.Builder sound() {
        return with(chain())
                .addGoals("每个社区建立团组织")
                .developmentPlan("plan-2005")
                .addTasks(task("t1", "d1").build(), task("t2", "s1").build())
                .addDirective(directive("x1").reportedBack(true).build());
    }

    static ResponsibilityPlan.Builder with(ResponsibilityChain chain) {
        return ResponsibilityPlan.builder()
                .id("plan")
                .districtId("d1")
                .asOf(DAY)
                .period(DateSpan.ofYear(2005))
                .chain(chain);
    }

    /** The sound plan along another chain. */
    static ResponsibilityPlan.Builder along(ResponsibleUnit... units) {
        return sound().tasks(
                        ImmutableList.of(task("t1", "d1").startedByUnitId("s1").build()))
                .directives(ImmutableList.of())
                .chain(ResponsibilityChain.of(ImmutableList.copyOf(units)));
    }

    /** A city, a district, a subdistrict and two communities. */
    static ResponsibilityChain chain() {
        return ResponsibilityChain.builder()
                .addUnit(city())
                .addUnit(district("d1", "city"))
                .addUnit(subdistrict("s1", "d1"))
                .addAllUnits(Arrays.asList(community("c1", "s1"), community("c2", "s1")))
                .build();
    }

    static ResponsibleUnit city() {
        return ResponsibleUnit.of("city", CITY);
    }

    static ResponsibleUnit district(String id, String... superiors) {
        return ResponsibleUnit.of(id, DISTRICT, superiors);
    }

    static ResponsibleUnit subdistrict(String id, String... superiors) {
        return ResponsibleUnit.of(id, SUBDISTRICT, superiors);
    }

    static ResponsibleUnit community(String id, String... superiors) {
        return ResponsibleUnit.of(id, COMMUNITY, superiors);
    }

    static ResponsibleUnit unknown(String id, UnitLevel level) {
        return ResponsibleUnit.builder().id(id).level(level).build();
    }

    static PlannedTask.Builder task(String id, String startedBy) {
        return PlannedTask.builder()
                .id(id)
                .unitId("s1")
                .startedByUnitId(startedBy)
                .schedule(Schedule.of(LocalDate.of(2005, 3, 1), LocalDate.of(2005, 6, 30)))
                .responsible(PersonRef.of("someone"))
                .addMeasure("每月走访一次");
    }

    static Directive.Builder directive(String id) {
        return Directive.builder().id(id).fromUnitId("d1").toUnitId("s1").handedDownOn(LocalDate.of(2005, 2, 1));
    }
}
