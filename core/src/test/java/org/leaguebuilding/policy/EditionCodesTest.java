package org.leaguebuilding.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.assessment.AssessmentParameters;
import org.leaguebuilding.assessment.Grade;
import org.leaguebuilding.assessment.GradeBand;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.formation.CustomMode;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.SimilarTypes;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;

/** The codes that an edition knows. */
class EditionCodesTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final LocalizedText TEXT = LocalizedText.of("甲", "a");
    private static final NoProvision TRIAL = NoProvision.because(LocalizedText.of("试验", "a trial"));

    private static final Rule PARTNER = Rule.define("formation.campus.partner", Severity.VIOLATION)
            .from(TRIAL)
            .title(TEXT)
            .message(TEXT)
            .remedy(TEXT)
            .build();

    private static <C> ImmutableList<C> withOwn(Class<C> set, C own) {
        return Stream.concat(POLICY.codes(set).stream(), Stream.of(own)).collect(ImmutableList.toImmutableList());
    }

    @Test
    void of_a_closed_set_are_all() {
        assertThat(POLICY.codes(UnitLevel.class)).containsExactly(UnitLevel.values());
    }

    @Test
    void of_an_open_set_are_those_that_the_library_knows() {
        assertThat(POLICY.codes(CommunityType.class)).isEqualTo(CommunityType.builtIn());
        assertThat(POLICY.codes(HeadBackground.class)).isEqualTo(HeadBackground.builtIn());
        assertThat(POLICY.codes(Grade.class)).isEqualTo(Grade.builtIn());
        assertThat(POLICY.codes(ModeId.class)).isEqualTo(ModeId.builtIn());
    }

    @Test
    void are_the_kinds_of_subjects_in_the_order_of_the_families() {
        assertThat(POLICY.codes(SubjectType.class))
                .hasSize(11)
                .startsWith(POLICY.formation().subject());
    }

    @Test
    void are_the_modes_that_the_edition_adds_as_well() {
        ModeId campus = ModeId.of("campus");
        LeagueBuildingPolicy city = POLICY.toBuilder("city")
                .mode(CustomMode.define(campus)
                        .title(LocalizedText.of("校区建团", "campus formation"))
                        .version("1")
                        .from(TRIAL)
                        .condition(PARTNER, "participants", proposal -> Truth.TRUE)
                        .build())
                .build();

        assertThat(city.codes(ModeId.class)).isEqualTo(withOwn(ModeId.class, campus));
        assertThat(city.formation().titleOf(campus, Locale.CHINA)).isEqualTo("校区建团");
        assertThat(city.formation().titleOf(CommunityType.NEW_ESTATE, Locale.CHINA))
                .isEqualTo(CommunityType.NEW_ESTATE.title(Locale.CHINA));
        assertThat(city.cadre().titleOf(campus, Locale.CHINA)).isEqualTo("campus");
    }

    @Test
    void are_those_that_the_parameters_of_the_edition_name_as_well() {
        HeadBackground retired = HeadBackground.of("retired-cadre");
        CommunityType island = CommunityType.of("island");
        Grade top = Grade.of("top");
        Scheme shipped = POLICY.assessment().parameters().value(AssessmentParameters.SCHEME);
        LeagueBuildingPolicy city = POLICY.toBuilder("city")
                .set(FormationParameters.MARKET_HEAD_BACKGROUNDS, ImmutableSet.of(retired), TRIAL)
                .set(
                        FormationParameters.SIMILAR_TYPES,
                        SimilarTypes.none().and(island, CommunityType.NEW_ESTATE),
                        TRIAL)
                .set(
                        AssessmentParameters.SCHEME,
                        new Scheme(
                                "own",
                                shipped.indicators(),
                                ImmutableList.of(),
                                ImmutableList.of(GradeBand.of(top, 0, 100))),
                        TRIAL)
                .build();

        assertThat(city.codes(HeadBackground.class)).isEqualTo(withOwn(HeadBackground.class, retired));
        assertThat(city.codes(CommunityType.class)).isEqualTo(withOwn(CommunityType.class, island));
        assertThat(city.codes(Grade.class)).isEqualTo(withOwn(Grade.class, top));
    }

    @Test
    void are_none_of_a_class_that_is_no_set_of_codes() {
        assertThat(POLICY.codes(String.class)).isEmpty();
    }
}
