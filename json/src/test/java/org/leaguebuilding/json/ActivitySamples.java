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
final class ActivitySamples extends Samples {

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

    ActivitySamples(long seed) {
        super(seed);
    }

    ActivityProgramme programme() {
        LocalDate first = LocalDate.of(1901 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return ActivityProgramme.builder()
                .id(id("y"))
                .organizationId(id("o"))
                .year(DateSpan.of(first, first.plusYears(1)))
                .activities(upTo(5, i -> activity(i, first)))
                .build();
    }

    private Activity activity(int i, LocalDate first) {
        return Activity.builder()
                .id("a" + i)
                .kind(random.nextInt(4) == 0 ? ActivityKind.of("street-dance") : oneOf(ActivityKind.builtIn()))
                .dates(maybe(() -> ImmutableList.of(
                        first.plusDays(200 + random.nextInt(100)), first.plusDays(random.nextInt(200)))))
                .orientations(maybe(() -> someOf(ServiceOrientation.values())))
                .needs(maybe(() -> someOf(YouthNeed.values())))
                .areas(maybe(() -> someOf(CommunityArea.values())))
                .style(maybe(() -> oneOf(WorkStyle.values())))
                .effective(maybeTrue())
                .targeted(maybeTrue())
                .lively(maybeTrue())
                .newField(maybe(() -> oneOf(NewField.builtIn())))
                .practicalProblem(maybe(() -> oneOf(NAMES)))
                .build();
    }
}
