package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;

/** Independent formation (P25): a community with a good foundation and a strong cadre team stands alone. */
final class IndependentMode extends BuiltInMode {

    IndependentMode() {
        super(ModeId.INDEPENDENT, Provision.P25);
    }

    @Override
    public RuleSet rules() {
        return FormationRules.INDEPENDENT;
    }

    @Override
    public Checks check(FormationProposal proposal, Checks checks) {
        ImmutableList<Community> communities = proposal.communities();
        checks = requireOneCommunity(FormationRules.INDEPENDENT_ONE_COMMUNITY, communities, checks);
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            checks = checks.requireAt(
                    FormationRules.INDEPENDENT_FOUNDATION,
                    Truth.is(community.foundation(), Foundation.GOOD),
                    FormationProposalPaths.COMMUNITIES_FOUNDATION,
                    i,
                    community.id(),
                    community.foundation());
        }
        for (int i = 0; i < communities.size(); i++) {
            Community community = communities.get(i);
            checks = checks.requireAt(
                    FormationRules.INDEPENDENT_CADRE_TEAM,
                    Truth.is(community.cadreTeam(), Strength.STRONG),
                    FormationProposalPaths.COMMUNITIES_CADRE_TEAM,
                    i,
                    community.id(),
                    community.cadreTeam());
        }
        return checks;
    }
}
