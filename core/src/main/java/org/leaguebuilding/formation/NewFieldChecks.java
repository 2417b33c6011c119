package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;

/** What a formation in a new field has to meet in addition (P39, P40, P41), given the modes that the edition allows there. */
record NewFieldChecks(ImmutableSet<ModeId> modes) {

    Checks check(FormationProposal proposal, Checks checks) {
        if (proposal.newField().isEmpty()) {
            return checks;
        }
        checks = checks.require(
                FormationRules.NEW_FIELD_CORE,
                Truth.of(proposal.coreOrganization().isPresent()),
                FormationProposalPaths.CORE_ORGANIZATION,
                proposal.newField());
        checks = checks.require(
                FormationRules.NEW_FIELD_MODE,
                Truth.of(modes.contains(proposal.mode())),
                FormationProposalPaths.MODE,
                proposal.mode());
        if (anyHasPartyOrganization(proposal.participants())) {
            checks = checks.require(
                    FormationRules.NEW_FIELD_RELIES_ON_PARTY,
                    Truth.of(isOneOfTheirs(proposal.reliesOnPartyOrganization(), proposal.participants())),
                    FormationProposalPaths.RELIES_ON_PARTY_ORGANIZATION);
        }
        return checks.require(
                FormationRules.NEW_FIELD_EXEMPLARY_YOUTH,
                Truth.of(!proposal.exemplaryYouth().isEmpty()),
                FormationProposalPaths.EXEMPLARY_YOUTH);
    }

    private static boolean anyHasPartyOrganization(ImmutableList<Participant> participants) {
        for (int i = 0; i < participants.size(); i++) {
            if (participants.get(i).partyOrganization().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOfTheirs(Optional<String> reliesOn, ImmutableList<Participant> participants) {
        for (int i = 0; i < participants.size() && reliesOn.isPresent(); i++) {
            if (participants.get(i).partyOrganization().equals(reliesOn)) {
                return true;
            }
        }
        return false;
    }
}
