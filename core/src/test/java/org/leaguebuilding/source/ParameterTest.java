package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

class ParameterTest {

    private static final NoProvision NONE = NoProvision.because(LocalizedText.of("测试", "a test"));

    private static final Range<LocalDate> SINCE_1993 = Range.atLeast(LocalDate.of(1993, 5, 1));

    private final Parameter<Integer> ofStatute = Parameter.ofStatute(
            "formation.minimum-members.general-branch",
            30,
            StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS,
            SINCE_1993);

    private final ParameterKey<Integer> key =
            ParameterKey.ofStatutes(ofStatute.id(), ParameterType.count(), ImmutableList.of(ofStatute));

    @Test
    void a_figure_of_a_statute_names_its_article_and_dates_and_how_far_it_was_checked() {
        assertThat(ofStatute.origin()).isEqualTo(Origin.STATUTE);
        assertThat(ofStatute.bases()).containsExactly(StatuteArticle.LEAGUE_CONSTITUTION_PRIMARY_ORGANIZATIONS);
        assertThat(ofStatute.inForce()).isEqualTo(SINCE_1993);
        assertThat(ofStatute.confidence()).contains(Confidence.SECONDARY);
        assertThat(ofStatute.reason(Locale.ENGLISH)).isEmpty();
        assertThat(ofStatute.title(Locale.ENGLISH)).isEqualTo("Members that a general branch needs at least");
        assertThat(ofStatute.title(Locale.CHINA)).isEqualTo("团总支团员人数下限");
    }

    @Test
    void a_figure_of_the_source_names_its_provision() {
        Parameter<String> figure = Parameter.ofSource("formation.new-field-modes", "joint", Provision.P41);

        assertThat(figure.origin()).isEqualTo(Origin.SOURCE);
        assertThat(figure.bases()).containsExactly(Provision.P41);
        assertThat(figure.inForce()).isEqualTo(Range.all());
        assertThat(figure.confidence()).isEmpty();
        assertThat(figure.reason(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_default_gives_its_reason() {
        Parameter<String> figure = Parameter.ofDefault("formation.similar-types", "none");

        assertThat(figure.origin()).isEqualTo(Origin.DEFAULT);
        assertThat(figure.reason(Locale.ENGLISH)).get().asString().startsWith("The source asks for similar types");
        assertThat(figure.reason(Locale.CHINA)).get().asString().contains("仅同类视为相近");
        assertThat(Parameter.ofDefault("formation.similar-types", "none", Provision.P28)
                        .bases())
                .containsExactly(Provision.P28);
    }

    @Test
    void what_a_city_sets_is_local_and_no_longer_the_statutes() {
        Parameter<Integer> own = key.set(25, NONE);

        assertThat(own.id()).isEqualTo(ofStatute.id());
        assertThat(own.value()).isEqualTo(25);
        assertThat(own.origin()).isEqualTo(Origin.LOCAL);
        assertThat(own.bases()).containsExactly(NONE);
        assertThat(own.inForce()).isEqualTo(Range.all());
        assertThat(ofStatute.value()).isEqualTo(30);
    }

    @Test
    void only_a_figure_of_a_statute_has_a_confidence() {
        assertThat(key.set(25, StatuteArticle.BRANCH_WORK_REGULATIONS_ART_4).confidence())
                .isEmpty();
    }

    @Test
    void a_parameter_that_is_not_the_librarys_is_called_by_its_id() {
        Parameter<Integer> own = new Parameter<>("hankou.lamps", 3, Origin.LOCAL, ImmutableList.of(NONE), Range.all());

        assertThat(own.title(Locale.CHINA)).isEqualTo("hankou.lamps");
        assertThat(Parameter.ofDefault("hankou.lamps", 3).reason(Locale.CHINA)).isEmpty();
        assertThat(Parameter.ofDefault("formation.lamps", 3).title(Locale.ENGLISH))
                .isEqualTo("formation.lamps");
    }

    @Test
    void what_is_no_default_rests_on_something() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Parameter.ofSource("formation.figure", 1))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.NOT_EMPTY));
    }

    @Test
    void an_id_has_a_family() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Parameter.ofDefault("figure", 1))
                .satisfies(refusal -> assertThat(refusal.expectation()).isEqualTo(Expectation.RULE_ID));
    }
}
