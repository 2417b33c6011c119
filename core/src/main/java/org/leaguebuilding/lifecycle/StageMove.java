package org.leaguebuilding.lifecycle;

import java.util.Optional;

/** What the order of stages has to say about a move from one to another (P26). */
final class StageMove {

    private StageMove() {}

    /** Whether the move goes one stage on. */
    static boolean isStep(Stage from, Stage to) {
        return switch (to) {
            case PLANNED -> false;
            case ESTABLISHED -> from == Stage.PLANNED;
            case CONSOLIDATED -> from == Stage.ESTABLISHED;
            case ACTIVE -> from == Stage.CONSOLIDATED;
            case DEMONSTRATING -> from == Stage.ACTIVE;
        };
    }

    /** Whether the move goes back, by any number of stages. */
    static boolean isFallingBack(Stage from, Stage to) {
        return to.compareTo(from) < 0;
    }

    /** Whether the move is a step, a going back with its reason, or none at all. */
    static boolean keepsOrder(Stage from, Stage to, Optional<String> reason) {
        return isFallingBack(from, to) ? reason.isPresent() : from == to || isStep(from, to);
    }
}
