package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PublishedFigureTest {
    @ParameterizedTest
    @EnumSource
    void the_printed_form_stands_in_its_phrase_and_the_phrase_in_one_line(PublishedFigure published) {
        assertThat(published.phrase()).contains(published.figure().printed());
        assertThat(published.provision().locators()).containsExactly(new Locator(Part.I, 0, 8));
    }

    @Test
    void exactly_the_masked_figures_are_illegible() {
        assertThat(PublishedFigure.values())
                .filteredOn(published -> !published.figure().legible())
                .containsExactly(PublishedFigure.START_YEAR, PublishedFigure.ILLEGAL_STRUCTURES_PLACES);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"START_YEAR", "ILLEGAL_STRUCTURES_PLACES", "PLATFORMS"})
    void the_value_is_what_the_digits_say(PublishedFigure published) {
        Figure.Legible figure = (Figure.Legible) published.figure();
        String digits = CharMatcher.anyOf("0123456789.").retainFrom(figure.printed());
        int tenThousands = figure.printed().contains("万") ? 4 : 0;

        assertThat(figure.value()).isEqualByComparingTo(new BigDecimal(digits).scaleByPowerOfTen(tenThousands));
        assertThat(figure.bound() == FigureBound.OVER)
                .isEqualTo(CharMatcher.anyOf("余多").matchesAnyOf(figure.printed()));
        assertThat(figure.bound()).isNotEqualTo(FigureBound.ABOUT);
    }

    @Test
    void the_platforms_are_counted_in_words() {
        assertThat(PublishedFigure.PLATFORMS.figure().printed()).isEqualTo("四");
        assertThat(PublishedFigure.PLATFORMS.figure().lower())
                .contains(BigDecimal.valueOf(Provision.P03.terms().size()));
    }

    @Test
    void a_figure_is_shown_with_title_and_unit_in_both_languages() {
        PublishedFigure sewers = PublishedFigure.SEWERS_REBUILT;

        assertThat(sewers.title(Locale.ENGLISH)).isEqualTo("sewers rebuilt");
        assertThat(sewers.title(Locale.CHINA)).isEqualTo("改造下水管网");
        assertThat(sewers.figure().unit().title(Locale.ENGLISH)).isEqualTo("km");
        assertThat(sewers.figure().unit().title(Locale.CHINA)).isEqualTo("千米");
    }

    @ParameterizedTest
    @EnumSource
    void every_unit_is_that_of_a_figure(FigureUnit unit) {
        assertThat(PublishedFigure.values())
                .extracting(published -> published.figure().unit())
                .contains(unit);
    }
}
