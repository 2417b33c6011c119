package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.leaguebuilding.activity.Activity;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.activity.ServiceOrientation;
import org.leaguebuilding.activity.WorkStyle;
import org.leaguebuilding.activity.YouthNeed;
import org.leaguebuilding.community.CommunityArea;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.value.DateSpan;

/** Programmes of activities. */
final class ActivitySamples {

    static final ActivityProgramme MINIMAL = ActivityProgramme.builder()
            .id("y-0")
            .organizationId("o-1")
            .year(DateSpan.ofYear(2005))
            .build();

    static final ActivityProgramme FULL = ActivityProgramme.builder()
            .id("y-1")
            .organizationId("o-1")
            .year(DateSpan.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1)))
            .addActivities(
                    Activity.builder()
                            .id("a-1")
                            .kind(ActivityKind.VOLUNTEER_SERVICE)
                            .dates(ImmutableList.of(LocalDate.of(2026, 3, 5), LocalDate.of(2025, 12, 5)))
                            .orientations(ImmutableSet.of(ServiceOrientation.SOCIETY, ServiceOrientation.COMMUNITY))
                            .needs(ImmutableSet.of(YouthNeed.GROWTH))
                            .areas(ImmutableSet.of(CommunityArea.CIVILITY, CommunityArea.ECONOMY))
                            .style(WorkStyle.SERVICE)
                            .effective(true)
                            .targeted(false)
                            .lively(true)
                            .newField(NewField.NEW_ECONOMIC)
                            .practicalProblem("楼宇青年“吃饭难”")
                            .build(),
                    Activity.builder()
                            .id("a-2")
                            .kind(ActivityKind.of("street-dance"))
                            .orientations(ImmutableSet.of())
                            .needs(ImmutableSet.of())
                            .areas(ImmutableSet.of())
                            .build(),
                    Activity.builder().id("a-3").kind(ActivityKind.CARE).build())
            .build();

    private ActivitySamples() {}
}
