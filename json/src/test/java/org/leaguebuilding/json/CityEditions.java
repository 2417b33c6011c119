package org.leaguebuilding.json;

import java.util.Optional;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.PolicyBuilder;
import org.leaguebuilding.rule.RuleWords;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;

/** Editions of a city that change one rule. */
final class CityEditions {

    static final NoProvision TRIAL = NoProvision.because(LocalizedText.of("试行", "a trial"));

    private CityEditions() {}

    static PolicyBuilder city() {
        return Editions.wuhan2005().toBuilder("city");
    }

    /** One that has switched the rule off. */
    static LeagueBuildingPolicy withoutFunding() {
        return city().switchOff(GuaranteeRules.FUNDING, TRIAL, LocalizedText.of("不作考核", "Not assessed"))
                .build();
    }

    /** One that titles the rule otherwise. */
    static LeagueBuildingPolicy saying(String zhCn) {
        RuleWords words = new RuleWords(
                Optional.of(LocalizedText.of(zhCn, "Funds are set aside")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return city().words(GuaranteeRules.FUNDING, words, TRIAL).build();
    }
}
