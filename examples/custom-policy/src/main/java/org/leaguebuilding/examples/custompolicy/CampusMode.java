package org.leaguebuilding.examples.custompolicy;

import org.leaguebuilding.formation.CustomMode;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.LocalizedText;

/**
 * The city's own mode: a community and a school form one organization, whose members count together. It is found, checked,
 * explained and advised on like the four that the source names.
 */
final class CampusMode {

    static final ModeId ID = ModeId.of("campus");

    /** The youth that a community must have for the mode. */
    static final int LEAST_YOUTH = 30;

    /** A school takes part. None named means none, so this is never unknown. */
    static final Rule SCHOOL = Rule.define("formation.campus.school", Severity.VIOLATION)
            .from(CityProvisions.CAMPUS)
            .title(LocalizedText.of("校社共建须有学校参与", "Campus formation takes in a school"))
            .message(LocalizedText.of("未填报参与共建的学校", "No school takes part"))
            .remedy(LocalizedText.of("填报参与共建的学校", "Name the school that takes part"))
            .build();

    /** There are youth enough in every community. A count that has not been taken is unknown. */
    static final Rule YOUTH = Rule.define("formation.campus.youth", Severity.VIOLATION)
            .from(CityProvisions.CAMPUS)
            .arguments("community")
            .title(LocalizedText.of("校社共建的社区青年不少于30人", "Campus formation needs 30 youth in the community"))
            .message(LocalizedText.of("社区{community}青年不足30人", "Community {community} has fewer than 30 youth"))
            .missing(LocalizedText.of("未填报社区{community}青年人数", "The youth of community {community} were not counted"))
            .remedy(LocalizedText.of("社区{community}另选建团模式", "Choose another mode for community {community}"))
            .build();

    private static final int MEMBERS_OF_SCHOOL = 1_000;

    private CampusMode() {}

    static FormationMode build() {
        return CustomMode.define(ID)
                .version("1")
                .title(LocalizedText.of("校社共建", "Campus formation"))
                .from(CityProvisions.CAMPUS)
                .takingInParticipants()
                .condition(
                        SCHOOL,
                        "participants",
                        proposal -> Truth.of(!proposal.participants().isEmpty()))
                .eachCommunity(YOUTH, "youthCount", community -> Truth.isAtLeast(community.youthCount(), LEAST_YOUTH))
                .bestCase(CampusMode::withSchool)
                .build();
    }

    /** Advice takes it that a school can be won and brings members enough, for that is not up to the community. */
    private static FormationProposal withSchool(FormationProposal draft) {
        return FormationProposal.builder()
                .from(draft)
                .addParticipant(Participant.builder()
                        .id("school")
                        .memberCount(MEMBERS_OF_SCHOOL)
                        .build())
                .build();
    }
}
