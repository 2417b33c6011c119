package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.json.CityEditions.TRIAL;
import static org.leaguebuilding.json.CityEditions.city;
import static org.leaguebuilding.json.CityEditions.saying;
import static org.leaguebuilding.json.CityEditions.withoutFunding;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.cadre.CadreParameters;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Severity;

/** What an edition has of its own shows in the hash of its receipts. */
class FingerprintsTest {

    @Test
    void tells_editions_apart_that_differ_in_words() {
        assertThat(Fingerprints.of(saying("应列经费")))
                .startsWith("sha256:")
                .isEqualTo(Fingerprints.of(saying("应列经费")))
                .isNotEqualTo(Fingerprints.of(saying("列有经费")))
                .isNotEqualTo(Fingerprints.of(city().build()));
    }

    @Test
    void tells_editions_apart_that_differ_in_a_rule_that_is_off() {
        LeagueBuildingPolicy off = withoutFunding();

        assertThat(Fingerprints.of(off)).isNotEqualTo(Fingerprints.of(city().build()));
    }

    @Test
    void of_what_judges_does_not_tell_words_apart() {
        assertThat(Fingerprints.judging(saying("应列经费")))
                .isPresent()
                .isEqualTo(Fingerprints.judging(saying("列有经费")))
                .isNotEqualTo(Fingerprints.judging(
                        city().set(CadreParameters.TRAINING_HOURS, 24, TRIAL).build()));
    }

    @Test
    void of_what_judges_tells_a_rule_that_is_off_and_a_severity() {
        LeagueBuildingPolicy off = withoutFunding();
        LeagueBuildingPolicy mild =
                city().severity(GuaranteeRules.FUNDING, Severity.CONCERN, TRIAL).build();

        assertThat(ImmutableSet.of(
                        Fingerprints.judging(off), Fingerprints.judging(mild), Fingerprints.judging(saying("应列经费"))))
                .hasSize(3);
    }

    @Test
    void of_what_judges_is_not_there_where_nothing_is_an_edition_s_own() {
        assertThat(Fingerprints.judging(Editions.wuhan2005())).isEmpty();
        assertThat(Fingerprints.judging(city().build())).isEmpty();
    }
}
