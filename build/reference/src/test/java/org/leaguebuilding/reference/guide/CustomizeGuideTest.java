package org.leaguebuilding.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.formation.CustomMode;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.SimilarTypes;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.leaguebuilding.value.LocalizedText;

/** What the guide's chapter on customizing shows. */
class CustomizeGuideTest {

    @Test
    void takes_the_policy_to_a_later_day() {
        // snippet: day
        LeagueBuildingPolicy today = Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1));
        // end
        assertThat(today.id()).isEqualTo("wuhan-2005@2026-01-01");
    }

    @Test
    void sets_a_parameter_and_adds_a_mode() {
        // snippet: parameter
        LocalProvision notice = new LocalProvision(
                "city.notice-12",
                LocalizedText.of("相近类型", "Similar types"),
                LocalizedText.of("关于社区类型的通知", "Notice on types of communities"));

        LeagueBuildingPolicy city = Editions.wuhan2005().toBuilder("our-city")
                .set(
                        FormationParameters.SIMILAR_TYPES,
                        SimilarTypes.none().and(CommunityType.NEW_ESTATE, CommunityType.OFFICE_AND_TRADE),
                        notice)
                .build();
        // end
        // snippet: mode
        Rule agreement = Rule.define("formation.campus.agreement", Severity.VIOLATION)
                .from(notice)
                .title(LocalizedText.of("应与学校团组织共建", "A school's League organization takes part"))
                .message(LocalizedText.of("未注明共建的学校团组织", "No school's League organization is named"))
                .remedy(LocalizedText.of("请注明共建的学校团组织", "Name the school's League organization"))
                .build();

        CustomMode campus = CustomMode.define(ModeId.of("campus"))
                .version("1")
                .title(LocalizedText.of("校社共建", "Campus formation"))
                .from(notice)
                .condition(
                        agreement,
                        "coreOrganization",
                        proposal -> Truth.of(proposal.coreOrganization().isPresent()))
                .build();

        LeagueBuildingPolicy withCampus =
                city.toBuilder("our-city-2").mode(campus).build();
        // end
        assertThat(city.parameters())
                .anyMatch(parameter ->
                        parameter.id().equals("formation.similar-types") && parameter.origin() == Origin.LOCAL);
        FormationProposal proposal = FormationProposal.builder()
                .from(Fixtures.independentProposal())
                .mode(campus.id())
                .build();
        assertThat(withCampus.check(proposal).findings())
                .extracting(finding -> finding.rule().id().value())
                .contains("formation.campus.agreement");
        assertThat(withCampus.check(proposal).edition()).isEqualTo("our-city-2");
    }
}
