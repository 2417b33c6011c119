package org.leaguebuilding.examples.quickstart;

import org.leaguebuilding.formation.CustomMode;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.value.LocalizedText;

/** An edition with one more mode; the example {@code custom-policy} shows what else a city may set. */
final class OwnMode {

    private OwnMode() {}

    static LeagueBuildingPolicy edition() {
        LocalProvision measures = new LocalProvision(
                "city-2024-7",
                LocalizedText.of("校社共建须有学校参与", "Campus formation takes in a school"),
                LocalizedText.of("校社共建暂行办法", "Provisional measures on campus formation"));
        Rule school = Rule.define("formation.campus.school", Severity.VIOLATION)
                .from(measures)
                .title(LocalizedText.of("校社共建须有学校参与", "Campus formation takes in a school"))
                .message(LocalizedText.of("未填报参与共建的学校", "No school takes part"))
                .remedy(LocalizedText.of("填报参与共建的学校", "Name the school that takes part"))
                .build();
        FormationMode campus = CustomMode.define(ModeId.of("campus"))
                .version("1")
                .title(LocalizedText.of("校社共建", "Campus formation"))
                .from(measures)
                .condition(
                        school,
                        "participants",
                        proposal -> Truth.of(!proposal.participants().isEmpty()))
                .build();
        LeagueBuildingPolicy city =
                Editions.wuhan2005().toBuilder("example-city").mode(campus).build();
        return city;
    }
}
