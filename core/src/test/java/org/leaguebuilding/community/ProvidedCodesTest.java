package org.leaguebuilding.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.source.ProvisionKind;

/** Codes that stand for provisions say for which. */
class ProvidedCodesTest {

    @Test
    void platforms_come_from_the_883_action_plan() {
        assertThat(Platform.values()).extracting(Platform::provision).containsOnly(Provision.P03);
    }

    @Test
    void platforms_have_the_terms_of_their_provision() {
        assertThat(Platform.values()).extracting(Platform::term).containsExactlyElementsOf(Provision.P03.terms());
    }

    @Test
    void areas_come_from_their_provision_and_have_its_terms_in_another_order_at_most() {
        assertThat(CommunityArea.values()).extracting(CommunityArea::provision).containsOnly(Provision.P11);
        assertThat(CommunityArea.values())
                .extracting(CommunityArea::term)
                .containsExactlyInAnyOrderElementsOf(Provision.P11.terms());
    }

    @Test
    void youth_groups_come_from_two_provisions() {
        assertThat(YouthGroup.values())
                .extracting(YouthGroup::provision)
                .containsExactly(Provision.P12, Provision.P12, Provision.P68, Provision.P68);
    }

    @Test
    void new_fields_come_from_one_provision_a_citys_own_included() {
        assertThat(NewField.builtIn()).extracting(NewField::provision).containsOnly(Provision.P37);
        assertThat(NewField.of("night-market").provision()).isEqualTo(Provision.P37);
    }

    @Test
    void purposes_are_the_four_provisions_of_that_kind() {
        assertThat(Purpose.values())
                .extracting(Purpose::provision)
                .containsExactly(Provision.P05, Provision.P06, Provision.P07, Provision.P08)
                .allSatisfy(provision -> assertThat(provision.kind()).isEqualTo(ProvisionKind.PURPOSE));
    }

    @Test
    void purposes_have_codes_and_the_terms_of_the_source() {
        assertThat(Purpose.values())
                .extracting(Purpose::code)
                .containsExactly("responsibility", "party-base", "community-development", "league-development");
        assertThat(Purpose.PARTY_BASE.term()).isEqualTo(Provision.P06.terms().get(0));
        assertThat(Purpose.COMMUNITY_DEVELOPMENT.term())
                .isEqualTo(Provision.P07.terms().get(0));
        assertThat(Purpose.LEAGUE_DEVELOPMENT.term())
                .isEqualTo(Provision.P08.terms().get(0));
    }
}
