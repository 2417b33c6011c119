package org.leaguebuilding.testing.junit;

import org.leaguebuilding.formation.CustomMode;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.value.LocalizedText;

/** A city with a mode of its own. */
final class Campus {

    static final Rule AGREEMENT = Rule.define("formation.campus.agreement", Severity.VIOLATION)
            .from(Provision.P24)
            .title(LocalizedText.of("应有协议", "There is an agreement"))
            .message(LocalizedText.of("无协议", "There is no agreement"))
            .remedy(LocalizedText.of("请签订协议", "Sign an agreement"))
            .build();

    private static final CustomMode MODE = CustomMode.define(ModeId.of("campus"))
            .version("1")
            .title(LocalizedText.of("校社共建", "Campus formation"))
            .from(Provision.P24)
            .condition(
                    AGREEMENT,
                    "coreOrganization",
                    proposal -> Truth.of(proposal.coreOrganization().isPresent()))
            .build();

    static final LeagueBuildingPolicy POLICY =
            Editions.wuhan2005().toBuilder("campus-city").mode(MODE).build();

    private Campus() {}

    static FormationProposal proposal(boolean withAgreement) {
        FormationProposal.Builder builder =
                FormationProposal.builder().from(Fixtures.independentProposal()).mode(MODE.id());
        return withAgreement ? builder.coreOrganization("campus-1").build() : builder.build();
    }
}
