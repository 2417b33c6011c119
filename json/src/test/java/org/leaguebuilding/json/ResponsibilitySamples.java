package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.responsibility.Directive;
import org.leaguebuilding.responsibility.PlannedTask;
import org.leaguebuilding.responsibility.ResponsibilityChain;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.responsibility.ResponsibleUnit;
import org.leaguebuilding.responsibility.Schedule;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.PersonRef;

/** Responsibility plans with their chains. */
final class ResponsibilitySamples {

    static final ResponsibilityPlan MINIMAL = ResponsibilityPlan.builder()
            .id("p-0")
            .districtId("420102")
            .asOf(LocalDate.of(2005, 9, 30))
            .period(DateSpan.ofYear(2005))
            .chain(ResponsibilityChain.of(ImmutableList.of(ResponsibleUnit.builder()
                    .id("420102")
                    .level(UnitLevel.DISTRICT)
                    .build())))
            .build();

    static final ResponsibilityPlan FULL = ResponsibilityPlan.builder()
            .id("p-1")
            .districtId("420102")
            .asOf(LocalDate.of(2026, 1, 31))
            .period(DateSpan.ofYear(2026))
            .chain(ResponsibilityChain.builder()
                    .addUnit(ResponsibleUnit.of("4201", UnitLevel.CITY))
                    .addUnit(ResponsibleUnit.of("420102", UnitLevel.DISTRICT, "4201"))
                    .addUnit(ResponsibleUnit.of("420102001", UnitLevel.SUBDISTRICT, "420102", "4201"))
                    .addUnit(ResponsibleUnit.of("420102001001", UnitLevel.COMMUNITY))
                    .addUnit(ResponsibleUnit.builder()
                            .id("420102001002")
                            .level(UnitLevel.COMMUNITY)
                            .build())
                    .build())
            .addGoals("社区团组织全覆盖", "“五有”达标")
            .developmentPlan("doc-1")
            .addTasks(
                    PlannedTask.builder()
                            .id("t-1")
                            .unitId("420102001001")
                            .startedByUnitId("420102001")
                            .schedule(Schedule.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 12, 31)))
                            .responsible(PersonRef.of("r-77"))
                            .addMeasures("摸底调查", "集中培训")
                            .build(),
                    PlannedTask.builder().id("t-2").unitId("420102").build())
            .addDirectives(
                    Directive.builder()
                            .id("d-1")
                            .fromUnitId("4201")
                            .toUnitId("420102")
                            .handedDownOn(LocalDate.of(2026, 1, 5))
                            .reportedBack(false)
                            .build(),
                    Directive.builder()
                            .id("d-2")
                            .fromUnitId("420102")
                            .toUnitId("420102001")
                            .build())
            .build();

    private ResponsibilitySamples() {}
}
