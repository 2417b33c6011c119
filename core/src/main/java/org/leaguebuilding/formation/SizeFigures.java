package org.leaguebuilding.formation;

import java.util.Optional;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.statute.StatutoryParameters;

/** The size figures of an edition, read once from its parameters. */
final class SizeFigures {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final int branchMinimum;
    private final int generalBranchMinimum;
    private final int committeeMinimum;
    private final int branchLimit;

    SizeFigures(ParameterSet parameters) {
        this.branchMinimum = parameters.value(StatutoryParameters.BRANCH_MINIMUM);
        this.generalBranchMinimum = parameters.value(StatutoryParameters.GENERAL_BRANCH_MINIMUM);
        this.committeeMinimum = parameters.value(StatutoryParameters.COMMITTEE_MINIMUM);
        Optional<Parameter<Integer>> limit = parameters.find(StatutoryParameters.BRANCH_MAXIMUM);
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
