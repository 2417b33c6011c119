package org.leaguebuilding.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.guarantee.Guarantees.DAY;
import static org.leaguebuilding.guarantee.Guarantees.POLICY;
import static org.leaguebuilding.guarantee.Guarantees.bare;
import static org.leaguebuilding.guarantee.Guarantees.difficulty;
import static org.leaguebuilding.guarantee.Guarantees.hearing;
import static org.leaguebuilding.guarantee.Guarantees.sound;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.leadership.Lines;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;

class GuaranteeRulesTest {

    private static final LocalDate MARCH = LocalDate.of(2005, 3, 1);
    private static final NoProvision OWN = NoProvision.because(LocalizedText.of("本市自定", "The city's own"));

    private static ListAssert<String> assertFindings(CommunityGuarantee.Builder guarantee) {
        return Lines.assertLines(POLICY.check(guarantee.build()));
    }

    private static Hearing undated(String id) {
        return hearing(id, DAY).on(Optional.empty()).build();
    }

    @Test
    void a_sound_record_has_no_findings() {
        assertFindings(sound()).isEmpty();
    }

    @Test
    void of_a_bare_record_everything_but_guidance_is_violated_or_missing() {
        assertFindings(bare())
                .containsExactly(
                        "guarantee.party-head.regular violation at hearings {hearings=0, minimum=2, undated=0} by P58",
                        "guarantee.party-head.subjects violation at hearings {subject=development} by P58",
                        "guarantee.party-head.subjects violation at hearings {subject=activities} by P58",
                        "guarantee.party-head.subjects violation at hearings {subject=difficulties} by P58",
                        "guarantee.funding missing-fact at fundingArranged {} by P59",
                        "guarantee.venue missing-fact at venueArranged {} by P59");
    }

    @Nested
    class Hearings {

        private static CommunityGuarantee.Builder with(Hearing... hearings) {
            return sound().hearings(ImmutableList.copyOf(hearings));
        }

        @Test
        void are_held_at_least_twice() {
            assertFindings(with(hearing("h1", MARCH).build()))
                    .containsExactly(
                            "guarantee.party-head.regular violation at hearings {hearings=1, minimum=2, undated=0} by P58");
        }

        @ParameterizedTest
        @CsvSource({"2004-12-31, 1", "2005-01-01, 0", "2005-12-31, 0", "2006-01-01, 1"})
        void are_held_within_the_cycle(LocalDate day, int findings) {
            assertFindings(with(hearing("h1", MARCH).build(), hearing("h2", day).build())
                            .asOf(LocalDate.of(2006, 3, 1)))
                    .hasSize(findings);
        }

        @Test
        void without_a_date_count_as_possible_only() {
            assertFindings(with(hearing("h1", MARCH).build(), undated("h2")))
                    .containsExactly("guarantee.party-head.regular missing-fact at hearings[1].on "
                            + "{hearings=1, minimum=2, undated=1, hearing=h2} by P58");
            assertFindings(with(undated("h1")))
                    .filteredOn(line -> line.contains("regular"))
                    .containsExactly("guarantee.party-head.regular violation at hearings "
                            + "{hearings=0, minimum=2, undated=1} by P58");
            assertFindings(sound().addHearing(undated("h3"))).isEmpty();
        }

        @Test
        void without_a_date_are_named_where_they_could_decide() {
            Hearing second = Hearing.builder()
                    .from(undated("h2"))
                    .subjects(ImmutableSet.of(HearingSubject.ACTIVITIES, HearingSubject.DEVELOPMENT))
                    .build();
            Hearing third = hearing("h3", MARCH)
                    .subjects(ImmutableSet.of(HearingSubject.ACTIVITIES))
                    .build();

            assertFindings(with(undated("h1"), second, third))
                    .containsExactly(
                            "guarantee.party-head.regular missing-fact at hearings[0].on "
                                    + "{hearings=1, minimum=2, undated=2, hearing=h1} by P58",
                            "guarantee.party-head.regular missing-fact at hearings[1].on "
                                    + "{hearings=1, minimum=2, undated=2, hearing=h2} by P58",
                            "guarantee.party-head.subjects missing-fact at hearings[0].on {hearing=h1} by P58");
        }

        @Test
        void are_told_in_numbers_that_read_well_whether_one_or_two() {
            Finding one = POLICY.check(with(hearing("h1", MARCH).build()).build())
                    .findings()
                    .get(0);
            Finding none = POLICY.check(with(undated("h1")).build()).findings().get(0);

            assertThat(one.message(Locale.ENGLISH))
                    .isEqualTo("In the cycle the head took one report on League work; at least 2 are required");
            assertThat(one.message(Locale.CHINA)).isEqualTo("本周期内听取团组织汇报1次，应不少于2次");
            assertThat(none.message(Locale.ENGLISH))
                    .isEqualTo(
                            "In the cycle the head took no report on League work, and 1 without a date; at least 2 are required");
            assertThat(none.message(Locale.CHINA)).isEqualTo("本周期内听取团组织汇报0次，另有1次未填报日期，应不少于2次");
            assertThat(one.remedy(Locale.ENGLISH)).contains(" at least 2 reports ");
        }

        @Test
        void without_a_date_were_not_held_in_a_cycle_that_has_not_begun() {
            assertFindings(with(undated("h1"), undated("h2")).cycle(DateSpan.ofYear(2006)))
                    .hasSize(4)
                    .allSatisfy(line -> assertThat(line).contains(" violation at hearings "));
        }

        @Test
        void are_as_many_as_the_city_says() {
            GuaranteePolicy own = GuaranteePolicy.of(
                    "city", POLICY.parameters().with(GuaranteeParameters.HEARINGS_PER_CYCLE, 3, OWN));

            Lines.assertLines(own.check(sound().build()))
                    .containsExactly(
                            "guarantee.party-head.regular violation at hearings {hearings=2, minimum=3, undated=0} by P58");
        }

        @ParameterizedTest
        @EnumSource
        void cover_every_subject(HearingSubject subject) {
            ImmutableSet<HearingSubject> others = Arrays.stream(HearingSubject.values())
                    .filter(each -> each != subject)
                    .collect(ImmutableSet.toImmutableSet());
            Hearing first = hearing("h1", MARCH).subjects(others).build();
            Hearing second = hearing("h2", MARCH).subjects(others).build();
            Hearing about = Hearing.builder()
                    .id("h3")
                    .addSubject(subject)
                    .on(LocalDate.of(2004, 12, 31))
                    .build();

            assertFindings(with(first, second, about))
                    .containsExactly("guarantee.party-head.subjects violation at hearings {subject=" + subject.code()
                            + "} by P58");
            assertFindings(with(
                            first,
                            second,
                            Hearing.builder().from(about).on(Optional.empty()).build()))
                    .containsExactly(
                            "guarantee.party-head.subjects missing-fact at hearings[2].on {hearing=h3} by P58");
            assertFindings(with(
                            first,
                            second,
                            Hearing.builder().from(about).on(MARCH).build()))
                    .isEmpty();
        }
    }

    @Nested
    class Guidance_on_a_difficulty {

        private static CommunityGuarantee.Builder with(Difficulty.Builder difficulty) {
            return sound().difficulties(ImmutableList.of(difficulty.build()));
        }

        @Test
        void is_given_within_a_month() {
            assertFindings(with(difficulty("x1").guidance(Guidance.on(MARCH.plusDays(30)))))
                    .isEmpty();
            assertFindings(with(difficulty("x1").guidance(Guidance.on(MARCH.plusDays(31)))))
                    .containsExactly("guarantee.party-head.guidance violation at difficulties[0].guidance "
                            + "{difficulty=x1, raisedOn=2005-03-01, allowedDays=30} by P58");
        }

        @Test
        void is_owed_once_the_month_has_passed() {
            Difficulty.Builder open = difficulty("x1").guidance(Optional.empty());

            assertFindings(with(open.raisedOn(DAY.minusDays(30)))).isEmpty();
            assertFindings(with(open.raisedOn(DAY.minusDays(31))))
                    .containsExactly("guarantee.party-head.guidance violation at difficulties[0].guidance "
                            + "{difficulty=x1, raisedOn=2005-08-30, allowedDays=30} by P58");
        }

        @Test
        void of_unknown_date_was_given_by_the_day_of_the_record() {
            Difficulty.Builder answered = difficulty("x1").guidance(Guidance.undated());

            assertFindings(with(answered.raisedOn(DAY.minusDays(30)))).isEmpty();
            assertFindings(with(answered.raisedOn(DAY.minusDays(31))))
                    .containsExactly("guarantee.party-head.guidance missing-fact at difficulties[0].guidance.on "
                            + "{difficulty=x1, raisedOn=2005-08-30, allowedDays=30} by P58");
        }

        @Test
        void is_unknown_to_be_in_time_where_the_day_of_the_difficulty_is_absent() {
            assertFindings(with(difficulty("x1").raisedOn(Optional.empty())))
                    .containsExactly("guarantee.party-head.guidance missing-fact at difficulties[0].raisedOn "
                            + "{difficulty=x1, allowedDays=30} by P58");
            assertFindings(with(difficulty("x1").raisedOn(Optional.empty()).guidance(Optional.empty())))
                    .containsExactly("guarantee.party-head.guidance missing-fact at difficulties[0].raisedOn "
                            + "{difficulty=x1, allowedDays=30} by P58");
        }

        @Test
        void is_unknown_to_be_in_time_in_both_respects_where_neither_day_is_stated() {
            assertFindings(with(difficulty("x1").raisedOn(Optional.empty()).guidance(Guidance.undated())))
                    .containsExactly(
                            "guarantee.party-head.guidance missing-fact at difficulties[0].raisedOn "
                                    + "{difficulty=x1, allowedDays=30} by P58",
                            "guarantee.party-head.guidance missing-fact at difficulties[0].guidance.on "
                                    + "{difficulty=x1, allowedDays=30} by P58");
        }

        @Test
        void is_in_time_on_unknown_days_where_a_city_gives_more_than_can_have_passed() {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.of(1900, 1, 1), DAY));
            CommunityGuarantee unknown = with(difficulty("x1")
                            .raisedOn(Optional.empty())
                            .guidance(Guidance.undated()))
                    .build();

            Lines.assertLines(GuaranteePolicy.of(
                                    "city", POLICY.parameters().with(GuaranteeParameters.GUIDANCE_DAYS, days, OWN))
                            .check(unknown))
                    .isEmpty();
            Lines.assertLines(GuaranteePolicy.of(
                                    "city", POLICY.parameters().with(GuaranteeParameters.GUIDANCE_DAYS, days - 1, OWN))
                            .check(unknown))
                    .hasSize(2);
        }

        @Test
        void is_given_within_the_citys_own_days() {
            GuaranteePolicy own =
                    GuaranteePolicy.of("city", POLICY.parameters().with(GuaranteeParameters.GUIDANCE_DAYS, 0, OWN));

            Lines.assertLines(own.check(
                            with(difficulty("x1").guidance(Guidance.on(MARCH))).build()))
                    .isEmpty();
            Lines.assertLines(own.check(with(difficulty("x1").guidance(Guidance.on(MARCH.plusDays(1))))
                            .build()))
                    .hasSize(1);
        }
    }

    @Nested
    class The_community {

        @Test
        void arranges_funding() {
            assertFindings(sound().fundingArranged(false))
                    .containsExactly("guarantee.funding violation at fundingArranged {} by P59");
            assertFindings(sound().fundingArranged(Optional.empty()))
                    .containsExactly("guarantee.funding missing-fact at fundingArranged {} by P59");
        }

        @Test
        void arranges_a_venue() {
            assertFindings(sound().venueArranged(false))
                    .containsExactly("guarantee.venue violation at venueArranged {} by P59");
            assertFindings(sound().venueArranged(Optional.empty()))
                    .containsExactly("guarantee.venue missing-fact at venueArranged {} by P59");
        }
    }

    @Test
    void findings_are_put_into_words() {
        assertThat(POLICY.check(bare().build()).findings().get(2).message(Locale.CHINA))
                .isEqualTo("本周期内未听取团组织“活动情况”的汇报");
    }
}
