package org.leaguebuilding.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageMoveTest {

    private static final List<Stage> ORDER = List.of(Stage.values());
    private static final Optional<String> NO_REASON = Optional.empty();

    private static int place(Stage stage) {
        return ORDER.indexOf(stage);
    }

    @ParameterizedTest
    @EnumSource
    void one_stage_on_is_a_step_and_nothing_else_is(Stage from) {
        for (Stage to : Stage.values()) {
            assertThat(StageMove.isStep(from, to)).as("to %s", to).isEqualTo(place(to) == place(from) + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_an_earlier_stage_is_a_falling_back(Stage from) {
        for (Stage to : Stage.values()) {
            assertThat(StageMove.isFallingBack(from, to)).as("to %s", to).isEqualTo(place(to) < place(from));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_move_at_all_keeps_the_order_without_a_reason(Stage stage) {
        assertThat(StageMove.keepsOrder(stage, stage, NO_REASON)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_falling_back_keeps_the_order_where_it_has_a_reason(Stage to) {
        boolean back = to != Stage.DEMONSTRATING;

        assertThat(StageMove.keepsOrder(Stage.DEMONSTRATING, to, Optional.of("a reason")))
                .isTrue();
        assertThat(StageMove.keepsOrder(Stage.DEMONSTRATING, to, NO_REASON)).isEqualTo(!back);
    }

    @ParameterizedTest
    @EnumSource
    void a_move_on_keeps_the_order_one_stage_at_a_time(Stage to) {
        assertThat(StageMove.keepsOrder(Stage.PLANNED, to, NO_REASON)).isEqualTo(place(to) <= 1);
    }
}
