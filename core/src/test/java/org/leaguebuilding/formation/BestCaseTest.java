package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.leaguebuilding.formation.Communities.strong;
import static org.leaguebuilding.formation.Communities.weak;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/** The proposal that advice tries. */
class BestCaseTest {

    private static final LeagueBuildingPolicy WUHAN = Editions.wuhan2005();
    private static final ImmutableList<Community> STRONG =
            ImmutableList.of(strong("c1").build());
    private static final ImmutableList<Community> WEAK =
            ImmutableList.of(weak("c1").build());

    @Test
    void is_compliant_where_the_community_fits_the_mode() {
        assertThat(ImmutableList.of(ModeId.INDEPENDENT, ModeId.INDUSTRY, ModeId.MARKET))
                .allSatisfy(mode -> assertThat(WUHAN.check(WUHAN.formation().bestCase(mode, STRONG))
                                .verdict())
                        .isEqualTo(Verdict.COMPLIANT));
    }

    @Test
    void fails_where_advice_says_that_the_community_does_not_fit() {
        ImmutableList<Finding> unmet = WUHAN.advise(WEAK.get(0), ImmutableList.of())
                .on(ModeId.INDEPENDENT)
                .orElseThrow()
                .unmet();

        assertThat(WUHAN.check(WUHAN.formation().bestCase(ModeId.INDEPENDENT, WEAK))
                        .findings())
                .filteredOn(finding -> finding.rule().severity() == Severity.VIOLATION)
                .isNotEmpty()
                .containsExactlyElementsOf(unmet);
    }

    @Test
    void is_of_a_mode_that_the_edition_has() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> WUHAN.formation().bestCase(ModeId.of("campus"), STRONG))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("mode");
                    assertThat(refusal.value()).isEqualTo("campus");
                    assertThat(refusal.expectation()).isEqualTo(Expectation.MODE_OF_EDITION);
                });
        assertThat(WUHAN.formation().mode(ModeId.JOINT).id()).isEqualTo(ModeId.JOINT);
    }

    @Test
    void is_of_one_community_at_least_and_of_each_once() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> WUHAN.formation().bestCase(ModeId.JOINT, ImmutableList.of()))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.NOT_EMPTY));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(
                        () -> WUHAN.formation().bestCase(ModeId.JOINT, ImmutableList.of(STRONG.get(0), WEAK.get(0))))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.DISTINCT));
    }
}
