package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.validation.MalformedValueException;

class FigureTest {
    @Test
    void an_exact_number_is_its_own_lower_bound() {
        Figure figure = legible("465.2", "465.2", FigureBound.EXACT);

        assertThat(figure.legible()).isTrue();
        assertThat(figure.lower()).contains(new BigDecimal("465.2"));
    }

    @Test
    void an_over_gives_a_lower_bound() {
        assertThat(legible("10万多", "100000", FigureBound.OVER).lower()).contains(new BigDecimal("100000"));
    }

    @Test
    void an_about_gives_none() {
        Figure.Legible figure = legible("约100", "100", FigureBound.ABOUT);

        assertThat(figure.lower()).isEmpty();
        assertThat(figure.value()).isEqualByComparingTo("100");
    }

    @Test
    void an_illegible_number_has_no_value() {
        Figure figure = new Figure.Illegible("153*", FigureUnit.PLACE);

        assertThat(figure.legible()).isFalse();
        assertThat(figure.lower()).isEmpty();
        assertThat(figure.printed()).isEqualTo("153*");
        assertThat(figure.unit()).isEqualTo(FigureUnit.PLACE);
    }

    @Test
    void the_same_number_is_equal_however_it_is_scaled() {
        assertThat(legible("465.2", "465.200", FigureBound.EXACT))
                .isEqualTo(legible("465.2", "465.2", FigureBound.EXACT));
        assertThat(legible("910", "9.1E+2", FigureBound.EXACT).value()).hasToString("910");
        assertThat(legible("0", "0.00", FigureBound.EXACT).value()).hasToString("0");
    }

    @Test
    void a_masked_number_is_never_given_a_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> legible("153*", "1530", FigureBound.OVER))
                .withMessage("printed must not be masked: \"153*\"");
    }

    @Test
    void a_number_that_can_be_read_is_not_illegible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure.Illegible("153", FigureUnit.PLACE))
                .withMessage("printed must be masked by '*': \"153\"");
    }

    @Test
    void a_figure_is_printed_and_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> legible(" ", "1", FigureBound.EXACT))
                .withMessage("printed must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> legible("-1", "-1", FigureBound.EXACT))
                .withMessage("value must not be negative");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused() {
        BigDecimal one = BigDecimal.ONE;
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> new Figure.Legible(null, one, FigureBound.EXACT, FigureUnit.SET));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> new Figure.Legible("1", null, FigureBound.EXACT, FigureUnit.SET));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> new Figure.Legible("1", one, null, FigureUnit.SET));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> new Figure.Legible("1", one, FigureBound.EXACT, null));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> new Figure.Illegible(null, FigureUnit.SET));
        assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> new Figure.Illegible("1*", null));
    }

    private static Figure.Legible legible(String printed, String value, FigureBound bound) {
        return new Figure.Legible(printed, new BigDecimal(value), bound, FigureUnit.SQUARE_METRE);
    }
}
