package org.leaguebuilding.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.leaguebuilding.community.CommunityArea;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;

/** Programmes for tests: one that meets everything, and random ones. */
final class Programmes {

    static final DateSpan YEAR = DateSpan.ofYear(2005);

    static final LocalProvision OWN = new LocalProvision(
            "city.activities",
            LocalizedText.of("活动管理办法", "Rules on activities"),
            LocalizedText.of("市文件", "City document"));

    private Programmes() {}

    /** An activity in a month of 2005 that meets everything that is asked of a single one. */
    static Activity.Builder activity(String id, int month) {
        return Activity.builder()
                .id(id)
                .kind(ActivityKind.VOLUNTEER_SERVICE)
                .dates(ImmutableList.of(LocalDate.of(2005, month, 15)))
                .orientations(ImmutableSet.copyOf(ServiceOrientation.values()))
                .needs(ImmutableSet.of(YouthNeed.GROWTH))
                .areas(ImmutableSet.of(CommunityArea.SERVICE))
                .style(WorkStyle.SERVICE)
                .effective(true)
                .targeted(true)
                .lively(true);
    }

    /** Four activities of two kinds, one in each quarter. */
    static ActivityProgramme complete() {
        return of(
                activity("a1", 2).build(),
                activity("a2", 5).kind(ActivityKind.CARE).build(),
                activity("a3", 8).build(),
                activity("a4", 11).build());
    }

    /** The complete programme with every activity changed. */
    static ActivityProgramme each(UnaryOperator<Activity.Builder> change) {
        return changed(complete(), change);
    }

    /** The complete programme with its third activity changed. */
    static ActivityProgramme third(UnaryOperator<Activity.Builder> change) {
        ImmutableList<Activity> activities = complete().activities();
        return of(activities.get(0), activities.get(1), changed(activities.get(2), change), activities.get(3));
    }

    static ActivityProgramme of(Activity... activities) {
        return of(ImmutableList.copyOf(activities));
    }

    static ActivityProgramme of(ImmutableList<Activity> activities) {
        return ActivityProgramme.builder()
                .id("p1")
                .organizationId("o1")
                .year(YEAR)
                .activities(activities)
                .build();
    }

    static ActivityProgramme random(Random random) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            activities.add(randomActivity("a" + i, random));
        }
        return of(activities.build());
    }

    private static Activity randomActivity(String id, Random random) {
        return Activity.builder()
                .id(id)
                .kind(ActivityKind.builtIn().get(random.nextInt(3)))
                .dates(maybe(random, () -> dates(random)))
                .orientations(maybe(random, () -> subset(ServiceOrientation.values(), random)))
                .needs(maybe(random, () -> subset(YouthNeed.values(), random)))
                .areas(maybe(random, () -> subset(CommunityArea.values(), random)))
                .style(maybe(random, () -> anyOf(WorkStyle.values(), random)))
                .effective(maybe(random, random::nextBoolean))
                .targeted(maybe(random, random::nextBoolean))
                .lively(maybe(random, random::nextBoolean))
                .newField(maybe(random, () -> NewField.NON_PUBLIC))
                .practicalProblem(maybe(random, () -> "no place to meet"))
                .build();
    }

    /** The same programme with every unknown fact filled in. */
    static ActivityProgramme filledIn(ActivityProgramme programme, Random random) {
        ImmutableList.Builder<Activity> activities = ImmutableList.builder();
        for (Activity activity : programme.activities()) {
            activities.add(Activity.builder()
                    .from(activity)
                    .dates(activity.dates().orElseGet(() -> dates(random)))
                    .orientations(activity.orientations().orElseGet(() -> subset(ServiceOrientation.values(), random)))
                    .needs(activity.needs().orElseGet(() -> subset(YouthNeed.values(), random)))
                    .areas(activity.areas().orElseGet(() -> subset(CommunityArea.values(), random)))
                    .style(activity.style().orElseGet(() -> anyOf(WorkStyle.values(), random)))
                    .effective(activity.effective().orElseGet(random::nextBoolean))
                    .targeted(activity.targeted().orElseGet(random::nextBoolean))
                    .lively(activity.lively().orElseGet(random::nextBoolean))
                    .build());
        }
        return of(activities.build());
    }

    private static ActivityProgramme changed(ActivityProgramme programme, UnaryOperator<Activity.Builder> change) {
        return of(programme.activities().stream()
                .map(activity -> changed(activity, change))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Activity changed(Activity activity, UnaryOperator<Activity.Builder> change) {
        return change.apply(Activity.builder().from(activity)).build();
    }

    private static ImmutableList<LocalDate> dates(Random random) {
        return random.ints(1 + random.nextInt(3), 0, 365)
                .distinct()
                .mapToObj(YEAR.startInclusive()::plusDays)
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> Optional<T> maybe(Random random, Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private static <T> ImmutableSet<T> subset(T[] values, Random random) {
        ImmutableSet.Builder<T> subset = ImmutableSet.builder();
        for (T value : values) {
            if (random.nextInt(3) == 0) {
                subset.add(value);
            }
        }
        return subset.build();
    }

    private static <T> T anyOf(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
