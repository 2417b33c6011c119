package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.community.Strength;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.Head;
import org.leaguebuilding.formation.HeadBackground;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.formation.Ownership;
import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.formation.ReplacedOrganization;
import org.leaguebuilding.formation.Scale;
import org.leaguebuilding.formation.SharedResource;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.value.PersonRef;

/** Documents that were written once and that every later version still has to read. */
@OneGeneration
class GoldenFilesTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final FormationProposal MINIMAL = FormationProposal.builder()
            .id("p-0")
            .mode(ModeId.INDEPENDENT)
            .organizationType(OrganizationType.BRANCH)
            .proposedOn(LocalDate.of(2005, 9, 30))
            .addCommunity(Community.builder()
                    .id("420102001001")
                    .name("天津社区")
                    .subdistrictId("420102001")
                    .build())
            .build();

    private static final FormationProposal FULL = FormationProposal.builder()
            .id("p-1")
            .mode(ModeId.JOINT)
            .organizationType(OrganizationType.GENERAL_BRANCH)
            .proposedOn(LocalDate.of(2026, 1, 31))
            .addCommunity(Community.builder()
                    .id("c1")
                    .name("花桥社区")
                    .subdistrictId("s1")
                    .type(CommunityType.OLD_RESIDENTIAL)
                    .adjacentTo(ImmutableSet.of("c2", "c9"))
                    .memberCount(41)
                    .youthCount(380)
                    .foundation(Foundation.FAIR)
                    .cadreTeam(Strength.STRONG)
                    .build())
            .addCommunity(Community.builder()
                    .id("c2")
                    .name("“学府”社区 \\ A/B")
                    .subdistrictId("s2")
                    .type(CommunityType.of("campus"))
                    .adjacentTo(ImmutableSet.of())
                    .memberCount(0)
                    .foundation(Foundation.GOOD)
                    .cadreTeam(Strength.WEAK)
                    .build())
            .workCommittee(WorkCommittee.builder()
                    .id("w1")
                    .subdistrictId("s1")
                    .postsAuthorized(5)
                    .postsFilled(4)
                    .competence(Strength.FAIR)
                    .build())
            .partyOrganization("party-1")
            .head(Head.builder()
                    .person(PersonRef.of("r-77"))
                    .background(HeadBackground.COMMUNITY_WORKER)
                    .warmToLeagueWork(true)
                    .dedicated(false)
                    .build())
            .addParticipant(Participant.builder()
                    .id("e1")
                    .ownership(Ownership.NON_PUBLIC)
                    .scale(Scale.SMALL)
                    .communityId("c1")
                    .memberCount(7)
                    .partyOrganization("party-2")
                    .build())
            .addSharedResource(SharedResource.builder()
                    .providerCommunityId("c1")
                    .kind(ResourceKind.VENUE)
                    .addBeneficiaryCommunityIds("c2", "c9")
                    .build())
            .addReplaces(ReplacedOrganization.builder().id("old-1").sound(true).build())
            .newField(NewField.NEW_ECONOMIC)
            .coreOrganization("core-1")
            .reliesOnPartyOrganization("party-2")
            .addExemplaryYouth(PersonRef.of("r-78"), PersonRef.of("r-79"))
            .oversizeApproval("league-1")
            .build();

    private static final FormationAdvice ADVICE = POLICY.advise(
            FULL.communities().get(0), ImmutableList.of(FULL.communities().get(1)));

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    private static String golden(String file) {
        try (InputStream in =
                Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream("golden/" + file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pretty(byte[] document) {
        return LeagueBuildingJson.pretty(document) + "\n";
    }

    @Nested
    class Are_read {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.GoldenFilesTest#generations")
        void as_what_they_were_written_from(LeagueBuildingJson json) {
            assertThat(json.readProposal(golden("proposal-minimal.json"))).isEqualTo(MINIMAL);
            assertThat(json.readProposal(golden("proposal-full.json"))).isEqualTo(FULL);
            assertThat(json.readReport(golden("report.json"))).isEqualTo(POLICY.check(FULL));
            assertThat(json.readReport(golden("report-zh-CN.json"))).isEqualTo(POLICY.check(FULL));
            assertThat(json.readAdvice(golden("advice.json").getBytes(UTF_8))).isEqualTo(ADVICE);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.GoldenFilesTest#generations")
        void with_the_terms_of_the_source_in_place_of_codes(LeagueBuildingJson json) {
            assertThat(json.readProposal(golden("proposal-terms.json"))).isEqualTo(FULL);
        }
    }

    @Nested
    class Are_written {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.GoldenFilesTest#generations")
        void as_they_were_once(LeagueBuildingJson json) {
            assertThat(pretty(json.writeProposal(MINIMAL))).isEqualTo(golden("proposal-minimal.json"));
            assertThat(pretty(json.writeProposal(FULL))).isEqualTo(golden("proposal-full.json"));
            assertThat(pretty(json.writeReport(POLICY.check(FULL)))).isEqualTo(golden("report.json"));
            assertThat(pretty(json.writeAdvice(ADVICE))).isEqualTo(golden("advice.json"));
        }
    }

    /** What a message says may change; where it stands may not. */
    @Test
    void messages_stand_behind_everything_else() {
        Report report = POLICY.check(FULL);
        String spoken = pretty(LeagueBuildingJson.create().writeReport(report, Locale.CHINA));
        assertThat(spoken.replaceAll(",\n\\s+\"message\": \"[^\n]*\"", "")).isEqualTo(golden("report.json"));
        assertThat(golden("report-zh-CN.json").replaceAll(",\n\\s+\"message\": \"[^\n]*\"", ""))
                .isEqualTo(golden("report.json"));
    }
}
