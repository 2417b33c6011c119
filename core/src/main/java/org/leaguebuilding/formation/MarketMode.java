package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.PersonRef;

/**
 * Market formation (P31): a resident, a self-employed person or the like, committed to the League's cause and dedicated, heads
 * the organization.
 */
final class MarketMode extends BuiltInMode {

    private final ImmutableList<HeadBackground> backgrounds;

    MarketMode(ImmutableSet<HeadBackground> backgrounds) {
        super(ModeId.MARKET, Provision.P31);
        this.backgrounds = backgrounds.asList();
    }

    @Override
    public RuleSet rules() {
        return FormationRules.MARKET;
    }

    @Override
    public Checks check(FormationProposal proposal, Checks checks) {
        checks = requireOneCommunity(FormationRules.MARKET_ONE_COMMUNITY, proposal.communities(), checks);
        if (proposal.head().isEmpty()) {
            return checks;
        }
        Head head = proposal.head().get();
        checks = checks.require(
                FormationRules.MARKET_HEAD_BACKGROUND,
                Truth.isIn(head.background(), backgrounds),
                FormationProposalPaths.HEAD_BACKGROUND,
                head.background());
        checks = checks.require(
                FormationRules.MARKET_HEAD_WARM,
                Truth.of(head.warmToLeagueWork()),
                FormationProposalPaths.HEAD_WARM_TO_LEAGUE_WORK);
        return checks.require(
                FormationRules.MARKET_HEAD_DEDICATED,
                Truth.of(head.dedicated()),
                FormationProposalPaths.HEAD_DEDICATED);
    }

    /** A head of an allowed background, warm and dedicated. */
    @Override
    public FormationProposal bestCase(FormationProposal draft, ImmutableList<Community> communities) {
        return FormationProposal.builder()
                .from(draft)
                .head(Head.builder()
                        .person(PersonRef.of("head"))
                        .background(backgrounds.stream().findFirst())
                        .warmToLeagueWork(true)
                        .dedicated(true)
                        .build())
                .build();
    }
}
