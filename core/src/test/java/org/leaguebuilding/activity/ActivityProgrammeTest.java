package org.leaguebuilding.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.Ratio;

class ActivityProgrammeTest {

    private static void assertRefused(ThrowingCallable construction, String field, Expectation expectation) {
        MalformedValueException refusal = catchThrowableOfType(MalformedValueException.class, construction);

        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.expectation()).isEqualTo(expectation);
    }

    @Nested
    class A_programme {

        @Test
        void of_more_or_less_than_a_year_is_refused() {
            LocalDate start = LocalDate.of(2005, 9, 1);
            assertRefused(
                    () -> programme()
                            .year(DateSpan.of(start, start.plusMonths(11)))
                            .build(),
                    "year",
                    Expectation.ONE_YEAR);
            assertRefused(
                    () -> programme()
                            .year(DateSpan.of(start, start.plusYears(1).plusDays(1)))
                            .build(),
                    "year",
                    Expectation.ONE_YEAR);
        }

        @Test
        void may_begin_on_any_day() {
            LocalDate start = LocalDate.of(2004, 2, 29);

            assertThat(ActivityProgramme.builder()
                            .id("p1")
                            .organizationId("o1")
                            .year(DateSpan.of(start, LocalDate.of(2005, 2, 28)))
                            .addActivities(Programmes.activity("a1", 2)
                                    .dates(ImmutableList.of(LocalDate.of(2005, 2, 27)))
                                    .build())
                            .build()
                            .activities())
                    .hasSize(1);
        }

        @Test
        void with_an_activity_twice_is_refused() {
            Activity activity = Programmes.activity("a1", 2).build();

            assertRefused(() -> Programmes.of(activity, activity), "activities", Expectation.DISTINCT);
        }

        @Test
        void with_a_date_outside_the_year_is_refused() {
            Activity late = Programmes.activity("a1", 2)
                    .dates(ImmutableList.of(LocalDate.of(2005, 12, 31), LocalDate.of(2006, 1, 1)))
                    .build();

            assertRefused(() -> Programmes.of(late), "activities.dates", Expectation.WITHIN_YEAR);
        }

        @Test
        void with_blank_ids_is_refused() {
            assertRefused(() -> programme().id("").build(), "id", Expectation.IDENTIFIER);
            assertRefused(() -> programme().organizationId(" ").build(), "organizationId", Expectation.IDENTIFIER);
        }

        @Test
        void is_equal_by_value() {
            assertThat(Programmes.complete())
                    .isEqualTo(Programmes.complete())
                    .hasSameHashCodeAs(Programmes.complete())
                    .isNotEqualTo(Programmes.of());
        }

        private ActivityProgramme.Builder programme() {
            return ActivityProgramme.builder().from(Programmes.complete());
        }
    }

    @Nested
    class An_activity {

        @Test
        void with_dates_that_are_none_is_refused() {
            assertRefused(
                    () -> Programmes.activity("a1", 2).dates(ImmutableList.of()).build(),
                    "dates",
                    Expectation.NOT_EMPTY);
        }

        @Test
        void with_a_date_twice_is_refused() {
            LocalDate day = LocalDate.of(2005, 2, 1);

            assertRefused(
                    () -> Programmes.activity("a1", 2)
                            .dates(ImmutableList.of(day, day))
                            .build(),
                    "dates",
                    Expectation.DISTINCT);
        }

        @Test
        void with_a_date_out_of_range_is_refused() {
            assertRefused(
                    () -> Programmes.activity("a1", 2)
                            .dates(ImmutableList.of(LocalDate.of(1899, 12, 31)))
                            .build(),
                    "dates",
                    Expectation.DATE);
        }

        @Test
        void with_a_blank_id_or_problem_is_refused() {
            assertRefused(() -> Programmes.activity("", 2).build(), "id", Expectation.IDENTIFIER);
            assertRefused(
                    () -> Programmes.activity("a1", 2).practicalProblem("").build(),
                    "practicalProblem",
                    Expectation.TEXT);
        }
    }

    @Nested
    class Codes {

        @Test
        void of_kinds_are_open() {
            assertThat(ActivityKind.of("street-cleaning")).hasToString("street-cleaning");
            assertRefused(() -> ActivityKind.of("Street cleaning"), "code", Expectation.CODE);
        }

        @Test
        void of_built_in_kinds_have_a_term_each() {
            assertThat(ActivityKind.builtIn())
                    .hasSize(9)
                    .containsExactlyElementsOf(ActivityKind.terms().values());
            assertThat(ActivityKind.terms()).containsEntry("志愿服务", ActivityKind.VOLUNTEER_SERVICE);
        }

        @Test
        void of_closed_sets_name_their_provision() {
            assertThat(ServiceOrientation.values())
                    .extracting(ServiceOrientation::provision)
                    .containsOnly(Provision.P32);
            assertThat(YouthNeed.values()).extracting(YouthNeed::provision).containsOnly(Provision.P10);
            assertThat(WorkStyle.values()).extracting(WorkStyle::provision).containsOnly(Provision.P14);
        }

        @Test
        void of_closed_sets_have_the_terms_of_the_source() {
            assertThat(ServiceOrientation.values())
                    .extracting(ServiceOrientation::term)
                    .containsExactly("服务社区", "服务青少年", "服务社会");
            assertThat(YouthNeed.values()).extracting(YouthNeed::term).containsExactlyElementsOf(Provision.P10.terms());
            assertThat(WorkStyle.values())
                    .extracting(WorkStyle::term)
                    .allSatisfy(term -> assertThat(Provision.P14.terms().get(0)).contains(term));
            assertThat(YouthNeed.values())
                    .extracting(YouthNeed::code)
                    .containsExactly("politics-and-culture", "growth", "friends-and-work");
            assertThat(WorkStyle.MANAGEMENT.code()).isEqualTo("management");
        }
    }

    @Nested
    class Parameters {

        @Test
        void are_the_librarys_own_with_a_reason_each() {
            assertThat(Editions.wuhan2005().activity().parameters().all())
                    .isNotEmpty()
                    .allSatisfy(parameter -> {
                        assertThat(parameter.origin()).isEqualTo(Origin.DEFAULT);
                        assertThat(parameter.reason(Locale.CHINA)).isPresent();
                    });
        }

        @Test
        void become_a_citys_own_without_changing_what_was_handed_out() {
            ParameterSet shipped = Editions.wuhan2005().activity().parameters();
            ParameterSet own = shipped.with(ActivityParameters.LEAST_KINDS, 5, Programmes.OWN);

            assertThat(own.get(ActivityParameters.LEAST_KINDS).origin()).isEqualTo(Origin.LOCAL);
            assertThat(own.value(ActivityParameters.LEAST_KINDS)).isEqualTo(5);
            assertThat(shipped)
                    .isEqualTo(Editions.wuhan2005().activity().parameters())
                    .isNotEqualTo(own);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 5})
        void have_one_to_four_quarters(int quarters) {
            assertRefused(
                    () -> Editions.wuhan2005()
                            .activity()
                            .parameters()
                            .with(ActivityParameters.LEAST_QUARTERS, quarters, Programmes.OWN),
                    "activity.least-quarters",
                    Expectation.QUARTERS);
        }

        @Test
        void have_one_kind_at_least() {
            assertRefused(
                    () -> Editions.wuhan2005()
                            .activity()
                            .parameters()
                            .with(ActivityParameters.LEAST_KINDS, 0, Programmes.OWN),
                    "activity.least-kinds",
                    Expectation.POSITIVE);
        }

        @Test
        void have_a_floor_that_is_a_share() {
            assertRefused(
                    () -> Editions.wuhan2005()
                            .activity()
                            .parameters()
                            .with(ActivityParameters.SERVICE_SHARE_FLOOR, Ratio.of(101, 100), Programmes.OWN),
                    "activity.service-share-floor",
                    Expectation.SHARE);
        }
    }

    @Nested
    class A_service_share {

        @Test
        void lies_between_its_bounds() {
            ServiceShare share = new ServiceShare(3, 2, 1);

            assertThat(share.activities()).isEqualTo(6);
            assertThat(share.least()).contains(Ratio.of(3, 6));
            assertThat(share.most()).contains(Ratio.of(4, 6));
        }

        @Test
        void of_nothing_is_none() {
            assertThat(ServiceShare.of(Programmes.of()).least()).isEmpty();
            assertThat(ServiceShare.of(Programmes.of()).most()).isEmpty();
        }

        @Test
        void with_a_negative_count_is_refused() {
            assertRefused(() -> new ServiceShare(-1, 0, 0), "service", Expectation.COUNT);
            assertRefused(() -> new ServiceShare(0, -1, 0), "management", Expectation.COUNT);
            assertRefused(() -> new ServiceShare(0, 0, -1), "unknown", Expectation.COUNT);
        }
    }
}
