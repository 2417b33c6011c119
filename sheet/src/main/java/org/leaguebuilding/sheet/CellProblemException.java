package org.leaguebuilding.sheet;

import java.io.Serial;

/** What stands in a cell cannot be taken. */
final class CellProblemException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final CellProblem problem;

    CellProblemException(CellProblem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    CellProblem problem() {
        return problem;
    }
}
