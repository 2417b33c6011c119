package org.leaguebuilding.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.Completions;
import org.leaguebuilding.community.CommunityArea;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/** Every rule says of a programme with unknown facts exactly what it says of all programmes that it can turn out to be. */
class ActivityCompletionsTest {

    private static final int MOST_ACTIVITIES = 3;

    @Test
    void of_the_share_of_service_activities() {
        ImmutableList<Optional<WorkStyle>> styles =
                ImmutableList.of(Optional.empty(), Optional.of(WorkStyle.SERVICE), Optional.of(WorkStyle.MANAGEMENT));
        Set<Truth> decided = new HashSet<>();
        for (Ratio floor : List.of(Ratio.ZERO, Ratio.of(1, 3), Ratio.of(1, 2), Ratio.of(2, 3), Ratio.ONE)) {
            ActivityPolicy policy = ActivityPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .activity()
                            .parameters()
                            .with(ActivityParameters.SERVICE_SHARE_FLOOR, floor, Programmes.OWN));
            for (List<Optional<WorkStyle>> chosen : upTo(MOST_ACTIVITIES, styles)) {
                decided.add(completions(
                                chosen,
                                "style",
                                List.of(WorkStyle.values()),
                                (activity, style) -> activity.style(style))
                        .assertExact(programme -> of(policy, ActivityRules.SERVICE_SHARE, programme)));
            }
        }

        assertThat(decided).containsExactlyInAnyOrder(Truth.values());
    }

    @Test
    void of_the_quarters_of_the_year() {
        List<ImmutableList<LocalDate>> quarters = IntStream.range(1, 1 << 4)
                .mapToObj(bits -> IntStream.range(0, 4)
                        .filter(quarter -> (bits & (1 << quarter)) != 0)
                        .mapToObj(quarter -> LocalDate.of(2005, 1 + 3 * quarter, 31 - quarter))
                        .collect(ImmutableList.toImmutableList()))
                .toList();
        ImmutableList<Optional<ImmutableList<LocalDate>>> known =
                orAbsent(List.of(quarters.get(0), quarters.get(2), quarters.get(13)));
        Set<Truth> decided = new HashSet<>();
        for (int least = 1; least <= 4; least++) {
            ActivityPolicy policy = ActivityPolicy.of(
                    "city",
                    Editions.wuhan2005()
                            .activity()
                            .parameters()
                            .with(ActivityParameters.LEAST_QUARTERS, least, Programmes.OWN));
            for (List<Optional<ImmutableList<LocalDate>>> chosen : upTo(2, known)) {
                decided.add(completions(chosen, "dates", quarters, (activity, dates) -> activity.dates(dates))
                        .assertExact(programme -> of(policy, ActivityRules.SYSTEM_ALL_YEAR, programme)));
            }
        }

        assertThat(decided).containsExactlyInAnyOrder(Truth.values());
    }

    @Test
    void of_whom_the_programme_serves() {
        ImmutableSet<ServiceOrientation> none = ImmutableSet.of();
        ImmutableSet<ServiceOrientation> youth = ImmutableSet.of(ServiceOrientation.YOUTH);
        ImmutableSet<ServiceOrientation> others =
                ImmutableSet.of(ServiceOrientation.COMMUNITY, ServiceOrientation.SOCIETY);
        ActivityPolicy policy =
                ActivityPolicy.of("test", Editions.wuhan2005().activity().parameters());
        Set<Truth> decided = new HashSet<>();
        for (Rule rule : List.of(
                ActivityRules.ORIENTATION_COMMUNITY,
                ActivityRules.ORIENTATION_YOUTH,
                ActivityRules.ORIENTATION_SOCIETY)) {
            for (List<Optional<ImmutableSet<ServiceOrientation>>> chosen :
                    upTo(MOST_ACTIVITIES, orAbsent(List.of(none, youth, others)))) {
                decided.add(completions(
                                chosen,
                                "orientations",
                                List.of(none, youth, others),
                                (activity, set) -> activity.orientations(set))
                        .assertExact(programme -> of(policy, rule, programme)));
            }
        }

        assertThat(decided).containsExactlyInAnyOrder(Truth.values());
    }

    @Test
    void of_what_an_activity_starts_from() {
        List<ImmutableSet<YouthNeed>> needs = List.of(ImmutableSet.of(), ImmutableSet.of(YouthNeed.GROWTH));
        List<ImmutableSet<CommunityArea>> areas = List.of(ImmutableSet.of(), ImmutableSet.of(CommunityArea.SERVICE));
        ActivityPolicy policy =
                ActivityPolicy.of("test", Editions.wuhan2005().activity().parameters());
        Set<Truth> decided = new HashSet<>();
        for (Optional<ImmutableSet<YouthNeed>> need : orAbsent(needs)) {
            for (Optional<ImmutableSet<CommunityArea>> area : orAbsent(areas)) {
                Completions<ActivityProgramme> completions = Completions.of(
                        Programmes.of(unsaid("a0").needs(need).areas(area).build()));
                if (need.isEmpty()) {
                    completions.unknown(
                            "activities[0].needs",
                            needs,
                            value -> programme -> with(programme, 0, value, (activity, set) -> activity.needs(set)));
                }
                if (area.isEmpty()) {
                    completions.unknown(
                            "activities[0].areas",
                            areas,
                            value -> programme -> with(programme, 0, value, (activity, set) -> activity.areas(set)));
                }
                decided.add(completions.assertExact(programme -> of(policy, ActivityRules.STARTS_FROM, programme)));
            }
        }

        assertThat(decided).containsExactlyInAnyOrder(Truth.values());
    }

    private static <V> ImmutableList<Optional<V>> orAbsent(List<V> values) {
        ImmutableList.Builder<Optional<V>> all = ImmutableList.builder();
        values.forEach(value -> all.add(Optional.of(value)));
        return all.add(Optional.empty()).build();
    }

    /** A programme with one activity for each value chosen, the absent ones being unknown. */
    private static <V> Completions<ActivityProgramme> completions(
            List<Optional<V>> chosen,
            String fact,
            List<V> values,
            BiFunction<Activity.Builder, V, Activity.Builder> setter) {
        ActivityProgramme programme = Programmes.of(IntStream.range(0, chosen.size())
                .mapToObj(i -> chosen.get(i)
                        .map(value -> setter.apply(unsaid("a" + i), value))
                        .orElseGet(() -> unsaid("a" + i))
                        .build())
                .collect(ImmutableList.toImmutableList()));
        Completions<ActivityProgramme> completions = Completions.of(programme);
        for (int i = 0; i < chosen.size(); i++) {
            int index = i;
            if (chosen.get(i).isEmpty()) {
                Function<V, UnaryOperator<ActivityProgramme>> given =
                        value -> partial -> with(partial, index, value, setter);
                completions.unknown("activities[" + i + "]." + fact, values, given);
            }
        }
        return completions;
    }

    private static Activity.Builder unsaid(String id) {
        return Activity.builder().id(id).kind(ActivityKind.CARE);
    }

    private static <V> ActivityProgramme with(
            ActivityProgramme programme, int index, V value, BiFunction<Activity.Builder, V, Activity.Builder> setter) {
        List<Activity> activities = new ArrayList<>(programme.activities());
        activities.set(
                index,
                setter.apply(Activity.builder().from(activities.get(index)), value)
                        .build());
        return Programmes.of(ImmutableList.copyOf(activities));
    }

    private static ImmutableList<Finding> of(ActivityPolicy policy, Rule rule, ActivityProgramme programme) {
        return policy.check(programme).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .collect(ImmutableList.toImmutableList());
    }

    /** All lists of up to some elements. */
    private static <V> List<List<V>> upTo(int most, ImmutableList<V> values) {
        List<List<V>> lists = new ArrayList<>(List.of(List.of()));
        List<List<V>> longest = lists;
        for (int size = 1; size <= most; size++) {
            longest = longest.stream()
                    .flatMap(list -> values.stream().map(value -> {
                        List<V> longer = new ArrayList<>(list);
                        longer.add(value);
                        return longer;
                    }))
                    .<List<V>>map(List::copyOf)
                    .toList();
            lists.addAll(longest);
        }
        return List.copyOf(lists);
    }
}
