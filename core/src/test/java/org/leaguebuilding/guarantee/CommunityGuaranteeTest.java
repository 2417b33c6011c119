package org.leaguebuilding.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.Refusals.assertRefused;
import static org.leaguebuilding.guarantee.Guarantees.DAY;
import static org.leaguebuilding.guarantee.Guarantees.difficulty;
import static org.leaguebuilding.guarantee.Guarantees.hearing;
import static org.leaguebuilding.guarantee.Guarantees.sound;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.value.LocalizedText;

class CommunityGuaranteeTest {

    private static final LocalDate TOO_EARLY = LocalDate.of(1899, 12, 31);
    private static final LocalDate TOMORROW = DAY.plusDays(1);

    @Test
    void records_with_the_same_facts_are_equal() {
        CommunityGuarantee one = sound().build();

        assertThat(one).isEqualTo(sound().build()).hasSameHashCodeAs(sound().build());
        assertThat(one).isNotEqualTo(sound().venueArranged(false).build());
        assertThat(CommunityGuarantee.builder().from(one).build()).isEqualTo(one);
    }

    @Nested
    class Is_refused_with {

        @Test
        void a_blank_id() {
            assertRefused(() -> sound().id("").build(), "CommunityGuarantee.id", Expectation.IDENTIFIER);
            assertRefused(
                    () -> sound().communityId("").build(), "CommunityGuarantee.communityId", Expectation.IDENTIFIER);
            assertRefused(() -> hearing("", DAY).build(), "Hearing.id", Expectation.IDENTIFIER);
            assertRefused(() -> difficulty("").build(), "Difficulty.id", Expectation.IDENTIFIER);
        }

        @Test
        void a_date_out_of_range() {
            assertRefused(() -> sound().asOf(TOO_EARLY).build(), "CommunityGuarantee.asOf", Expectation.DATE);
            assertRefused(() -> hearing("h", TOO_EARLY).build(), "Hearing.on", Expectation.DATE);
            assertRefused(() -> Guidance.on(TOO_EARLY), "Guidance.on", Expectation.DATE);
            assertRefused(() -> difficulty("x").raisedOn(TOO_EARLY).build(), "Difficulty.raisedOn", Expectation.DATE);
        }

        @Test
        void something_twice() {
            assertRefused(
                    () -> sound().addHearing(hearing("h1", DAY).build()).build(),
                    "CommunityGuarantee.hearings",
                    Expectation.DISTINCT);
            assertRefused(
                    () -> sound().addDifficulty(difficulty("x1").build()).build(),
                    "CommunityGuarantee.difficulties",
                    Expectation.DISTINCT);
        }

        @Test
        void a_hearing_about_nothing() {
            assertRefused(
                    () -> hearing("h", DAY).subjects(ImmutableSet.of()).build(),
                    "Hearing.subjects",
                    Expectation.NOT_EMPTY);
        }

        @Test
        void guidance_before_the_difficulty() {
            assertThat(difficulty("x")
                            .raisedOn(DAY)
                            .guidance(Guidance.on(DAY))
                            .build()
                            .raisedOn())
                    .hasValue(DAY);
            assertRefused(
                    () -> difficulty("x")
                            .raisedOn(TOMORROW)
                            .guidance(Guidance.on(DAY))
                            .build(),
                    "Difficulty.guidance",
                    Expectation.NOT_BEFORE_START);
        }

        @Test
        void something_dated_after_the_day_of_the_record() {
            assertRefused(
                    () -> sound().addHearing(hearing("h3", TOMORROW).build()).build(),
                    "CommunityGuarantee.asOf",
                    Expectation.NOT_BEFORE_START);
            assertRefused(
                    () -> sound().addDifficulty(difficulty("x2")
                                    .guidance(Guidance.on(TOMORROW))
                                    .build())
                            .build(),
                    "CommunityGuarantee.asOf",
                    Expectation.NOT_BEFORE_START);
            assertRefused(
                    () -> sound().addDifficulty(difficulty("x2")
                                    .raisedOn(TOMORROW)
                                    .guidance(Guidance.undated())
                                    .build())
                            .build(),
                    "CommunityGuarantee.asOf",
                    Expectation.NOT_BEFORE_START);
        }

        @Test
        void figures_that_no_city_can_mean() {
            ParameterSet defaults = Editions.wuhan2005().guarantee().parameters();
            NoProvision own = NoProvision.because(LocalizedText.of("本市自定", "The city's own"));

            assertRefused(
                    () -> defaults.with(GuaranteeParameters.HEARINGS_PER_CYCLE, 0, own),
                    "Parameter.guarantee.hearings-per-cycle",
                    Expectation.POSITIVE);
            assertRefused(
                    () -> defaults.with(GuaranteeParameters.GUIDANCE_DAYS, -1, own),
                    "Parameter.guarantee.guidance-days",
                    Expectation.COUNT);
        }
    }
}
