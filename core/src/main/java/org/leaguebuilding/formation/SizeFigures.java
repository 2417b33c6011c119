package org.leaguebuilding.formation;

import java.util.Optional;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.rule.Parameter;

/** The size figures of an edition, read once from its parameters. */
final class SizeFigures {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final int branchMinimum;
    private final int generalBranchMinimum;
    private final int committeeMinimum;
    private final int branchLimit;

    SizeFigures(FormationParameters parameters) {
        this.branchMinimum = parameters.branchMinimum().value();
        this.generalBranchMinimum = parameters.generalBranchMinimum().value();
        this.committeeMinimum = parameters.committeeMinimum().value();
        Optional<Parameter<Integer>> limit = parameters.branchMaximum();
        this.branchLimit = limit.map(Parameter::value).orElse(NO_LIMIT);
    }

    int minimum(OrganizationType type) {
        return switch (type) {
            case BRANCH -> branchMinimum;
            case GENERAL_BRANCH -> generalBranchMinimum;
            case COMMITTEE -> committeeMinimum;
        };
    }

    boolean limitsBranches() {
        return branchLimit != NO_LIMIT;
    }

    int branchLimit() {
        return branchLimit;
    }
}
