package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;

class StrictReadingTest {

    private static final String COMMUNITY =
            "{\"id\":\"c1\",\"name\":\"甲社区\",\"subdistrictId\":\"s1\",\"type\":\"new-estate\",\"adjacentTo\":[\"c2\"],"
                    + "\"memberCount\":26,\"youthCount\":300,\"foundation\":\"good\",\"cadreTeam\":\"strong\"}";
    private static final String PROPOSAL = "{\"id\":\"p1\",\"mode\":\"independent\",\"organizationType\":\"branch\","
            + "\"proposedOn\":\"2005-09-28\",\"communities\":[" + COMMUNITY + "],"
            + "\"workCommittee\":{\"id\":\"w1\",\"subdistrictId\":\"s1\",\"postsAuthorized\":3,\"postsFilled\":3},"
            + "\"partyOrganization\":\"party\",\"head\":{\"person\":\"k-1\",\"background\":\"resident\","
            + "\"warmToLeagueWork\":true,\"dedicated\":false},"
            + "\"participants\":[{\"id\":\"o1\",\"ownership\":\"non-public\",\"scale\":\"small\"}],"
            + "\"sharedResources\":[{\"providerCommunityId\":\"c1\",\"kind\":\"venue\",\"beneficiaryCommunityIds\":[\"c2\"]}],"
            + "\"replaces\":[{\"id\":\"r1\",\"sound\":false}],\"exemplaryYouth\":[\"k-2\"]}";

    private static final String REPORT =
            "{\"subject\":\"p1\",\"subjectType\":\"formation-proposal\",\"edition\":\"wuhan-2005\","
                    + "\"verdict\":\"non-compliant\",\"findings\":[{\"rule\":\"formation.independent.cadre-team\","
                    + "\"kind\":\"violation\",\"path\":\"communities[0].cadreTeam\",\"arguments\":{\"community\":\"c1\","
                    + "\"cadreTeam\":\"fair\"},\"provisions\":[\"P25\"],\"message\":\"…\"}]}";

    /** What is replaced in the well-formed proposal, by what, what is said of it, and where. */
    static Stream<Arguments> malformed() {
        return Stream.of(
                change(
                        "\"memberCount\":26",
                        "\"memberCount\":-1",
                        JsonErrorCode.OUT_OF_RANGE,
                        "/communities/0/memberCount"),
                change(
                        "\"memberCount\":26",
                        "\"memberCount\":2147483648",
                        JsonErrorCode.OUT_OF_RANGE,
                        "/communities/0/memberCount"),
                change(
                        "\"memberCount\":26",
                        "\"memberCount\":99999999999999999999",
                        JsonErrorCode.OUT_OF_RANGE,
                        "/communities/0/memberCount"),
                change(
                        "\"memberCount\":26",
                        "\"memberCount\":2.0",
                        JsonErrorCode.NOT_A_WHOLE_NUMBER,
                        "/communities/0/memberCount"),
                change(
                        "\"memberCount\":26",
                        "\"memberCount\":2e1",
                        JsonErrorCode.NOT_A_WHOLE_NUMBER,
                        "/communities/0/memberCount"),
                change(
                        "\"memberCount\":26",
                        "\"memberCount\":\"26\"",
                        JsonErrorCode.WRONG_TYPE,
                        "/communities/0/memberCount"),
                change(
                        "\"memberCount\":26",
                        "\"memberCount\":null",
                        JsonErrorCode.NULL_VALUE,
                        "/communities/0/memberCount"),
                change("\"memberCount\":26", "\"memberCount\":NaN", JsonErrorCode.SYNTAX, "/communities/0/memberCount"),
                change(
                        "\"memberCount\":26",
                        "\"memberCount\":[1]",
                        JsonErrorCode.WRONG_TYPE,
                        "/communities/0/memberCount"),
                change(
                        "\"memberCount\":26",
                        "\"memberCount\":26,\"memberCount\":26",
                        JsonErrorCode.DUPLICATE_PROPERTY,
                        "/communities/0/memberCount"),
                change(
                        "\"youthCount\":300",
                        "\"youthCount\":25",
                        JsonErrorCode.MALFORMED_VALUE,
                        "/communities/0/memberCount"),
                change(
                        "\"memberCount\":26",
                        "\"membercount\":26",
                        JsonErrorCode.UNKNOWN_PROPERTY,
                        "/communities/0/membercount"),
                change("\"id\":\"p1\",", "", JsonErrorCode.MISSING_PROPERTY, "/id"),
                change("\"id\":\"p1\"", "\"id\":\"\"", JsonErrorCode.MALFORMED_VALUE, "/id"),
                change("\"id\":\"p1\"", "\"id\":\" p1\"", JsonErrorCode.MALFORMED_VALUE, "/id"),
                change("\"id\":\"p1\"", "\"id\":\"p\\u0000\"", JsonErrorCode.MALFORMED_VALUE, "/id"),
                change("\"id\":\"p1\"", "\"id\":\"" + "x".repeat(129) + "\"", JsonErrorCode.MALFORMED_VALUE, "/id"),
                change("\"id\":\"p1\"", "\"id\":\"\\ud800\"", JsonErrorCode.LONE_SURROGATE, "/id"),
                change("\"id\":\"p1\"", "\"id\":\"p1\\u200b\"", JsonErrorCode.MALFORMED_VALUE, "/id"),
                change("\"id\":\"p1\"", "\"id\":\"\u202ep1\"", JsonErrorCode.MALFORMED_VALUE, "/id"),
                change("\"id\":\"p1\"", "\"id\":7", JsonErrorCode.WRONG_TYPE, "/id"),
                change("\"id\":\"p1\"", "\"id\":null", JsonErrorCode.NULL_VALUE, "/id"),
                change("\"id\":\"p1\"", "\"id\":{}", JsonErrorCode.WRONG_TYPE, "/id"),
                change("\"branch\"", "\"Branch\"", JsonErrorCode.UNKNOWN_CODE, "/organizationType"),
                change("\"branch\"", "\"league\"", JsonErrorCode.UNKNOWN_CODE, "/organizationType"),
                change("\"branch\"", "1", JsonErrorCode.WRONG_TYPE, "/organizationType"),
                change("\"independent\"", "\"Independent\"", JsonErrorCode.MALFORMED_VALUE, "/mode"),
                change("\"2005-09-28\"", "\"2005-9-28\"", JsonErrorCode.MALFORMED_VALUE, "/proposedOn"),
                change("\"2005-09-28\"", "\"2005-02-30\"", JsonErrorCode.MALFORMED_VALUE, "/proposedOn"),
                change("\"2005-09-28\"", "\"1899-12-31\"", JsonErrorCode.MALFORMED_VALUE, "/proposedOn"),
                change("\"2005-09-28\"", "20050928", JsonErrorCode.WRONG_TYPE, "/proposedOn"),
                change("\"2005-09-28\"", "\"2005-09-27T16:00:00.000Z\"", JsonErrorCode.MALFORMED_VALUE, "/proposedOn"),
                change(
                        "[\"c2\"],\"memberCount\"",
                        "[\"c2\",\"c2\"],\"memberCount\"",
                        JsonErrorCode.DUPLICATE_ELEMENT,
                        "/communities/0/adjacentTo"),
                change(
                        "[\"c2\"],\"memberCount\"",
                        "[\"c1\"],\"memberCount\"",
                        JsonErrorCode.MALFORMED_VALUE,
                        "/communities/0/adjacentTo"),
                change(
                        "[\"c2\"],\"memberCount\"",
                        "[null],\"memberCount\"",
                        JsonErrorCode.NULL_VALUE,
                        "/communities/0/adjacentTo/0"),
                change(
                        "[\"c2\"],\"memberCount\"",
                        "{},\"memberCount\"",
                        JsonErrorCode.WRONG_TYPE,
                        "/communities/0/adjacentTo"),
                change(
                        "\"beneficiaryCommunityIds\":[\"c2\"]",
                        "\"beneficiaryCommunityIds\":[]",
                        JsonErrorCode.MALFORMED_VALUE,
                        "/sharedResources/0/beneficiaryCommunityIds"),
                change(
                        "\"beneficiaryCommunityIds\":[\"c2\"]",
                        "\"beneficiaryCommunityIds\":[\"c1\"]",
                        JsonErrorCode.MALFORMED_VALUE,
                        "/sharedResources/0/beneficiaryCommunityIds"),
                change(
                        "\"communities\":[" + COMMUNITY + "]",
                        "\"communities\":[" + COMMUNITY + "," + COMMUNITY + "]",
                        JsonErrorCode.MALFORMED_VALUE,
                        "/communities"),
                change(
                        "\"communities\":[" + COMMUNITY + "]",
                        "\"communities\":[]",
                        JsonErrorCode.MALFORMED_VALUE,
                        "/communities"),
                change(
                        "\"communities\":[" + COMMUNITY + "]",
                        "\"communities\":[7]",
                        JsonErrorCode.WRONG_TYPE,
                        "/communities/0"),
                change(
                        "\"communities\":[" + COMMUNITY + "]",
                        "\"communities\":{}",
                        JsonErrorCode.WRONG_TYPE,
                        "/communities"),
                change(
                        "\"warmToLeagueWork\":true",
                        "\"warmToLeagueWork\":\"true\"",
                        JsonErrorCode.WRONG_TYPE,
                        "/head/warmToLeagueWork"),
                change(
                        "\"warmToLeagueWork\":true",
                        "\"warmToLeagueWork\":1",
                        JsonErrorCode.WRONG_TYPE,
                        "/head/warmToLeagueWork"),
                change("\"head\":{", "\"head\":[{", JsonErrorCode.WRONG_TYPE, "/head"));
    }

    private static Arguments change(String from, String to, JsonErrorCode code, String pointer) {
        assertThat(PROPOSAL).contains(from);
        return Arguments.of(PROPOSAL.replace(from, to), code, pointer);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void a_malformed_document_is_refused_with_code_and_pointer_by_both_generations(
            String json, JsonErrorCode code, String pointer) {
        for (JacksonGeneration generation : JacksonGeneration.values()) {
            MalformedJsonException refusal = refusal(generation, json);

            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.pointer()).isEqualTo(pointer);
            assertThat(refusal.line()).isEqualTo(1);
            assertThat(refusal.column()).isPositive();
            assertThat(refusal.expectation(Locale.ENGLISH)).isNotBlank();
            assertThat(refusal.expectation(Locale.CHINA)).isNotBlank();
            assertThat(refusal.message(Locale.CHINA)).doesNotContain("x".repeat(65));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_document_that_is_cut_short_is_refused(JacksonGeneration generation) {
        byte[] whole = PROPOSAL.getBytes(UTF_8);
        assertThat(whole).isNotEmpty();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThat(catchThrowableOfType(
                            MalformedJsonException.class,
                            () -> LeagueBuildingJson.create()
                                    .with(generation)
                                    .read(SubjectForms.FORMATION_PROPOSAL, part)))
                    .as("the first %s bytes", length)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_json_is_refused(JacksonGeneration generation) {
        assertThat(refusal(generation, PROPOSAL + "{}").code()).isEqualTo(JsonErrorCode.TRAILING_DATA);
        assertThat(refusal(generation, "/* no */" + PROPOSAL).code()).isEqualTo(JsonErrorCode.SYNTAX);
        assertThat(refusal(generation, "'p'").code()).isEqualTo(JsonErrorCode.SYNTAX);
        assertThat(refusal(generation, "7").code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(refusal(generation, "").code()).isEqualTo(JsonErrorCode.UNEXPECTED_END);
        assertThat(refusal(generation, "null").code()).isEqualTo(JsonErrorCode.NULL_VALUE);
    }

    @ParameterizedTest
    @EnumSource
    void limits_hold(JacksonGeneration generation) {
        LeagueBuildingJson json = LeagueBuildingJson.create().with(generation);
        String deep = PROPOSAL.replace("\"id\":\"p1\"", "\"x\":" + "[".repeat(1_000) + "]".repeat(1_000));

        assertThat(refusal(json.with(UnknownProperties.IGNORE), deep).code()).isEqualTo(JsonErrorCode.TOO_DEEP);
        assertThat(refusal(json.with(ReadLimits.DEFAULT.withMaxDocumentBytes(100)), PROPOSAL)
                        .code())
                .isEqualTo(JsonErrorCode.DOCUMENT_TOO_LONG);
        assertThat(refusal(
                                json.with(ReadLimits.DEFAULT.withMaxStringChars(64)),
                                PROPOSAL.replace("甲社区", "社".repeat(65)))
                        .code())
                .isEqualTo(JsonErrorCode.STRING_TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource
    void bytes_that_are_not_utf_8_are_refused(JacksonGeneration generation) {
        byte[] bytes = PROPOSAL.getBytes(UTF_8);
        bytes[PROPOSAL.indexOf("p1")] = (byte) 0xff;

        assertThat(catchThrowableOfType(
                                MalformedJsonException.class,
                                () -> LeagueBuildingJson.create()
                                        .with(generation)
                                        .read(SubjectForms.FORMATION_PROPOSAL, bytes))
                        .code())
                .isEqualTo(JsonErrorCode.ENCODING);
    }

    @ParameterizedTest
    @EnumSource
    void unknown_properties_are_passed_over_only_where_that_was_asked_for(JacksonGeneration generation) {
        LeagueBuildingJson json = LeagueBuildingJson.create().with(generation);
        String more = PROPOSAL.replace("\"id\":\"p1\"", "\"more\":{\"a\":[1,null,\"x\",true,{}]},\"id\":\"p1\"");

        assertThat(refusal(json, more).code()).isEqualTo(JsonErrorCode.UNKNOWN_PROPERTY);
        assertThat(json.with(UnknownProperties.IGNORE).read(SubjectForms.FORMATION_PROPOSAL, more))
                .isEqualTo(json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL));
    }

    @ParameterizedTest
    @EnumSource
    void chinese_terms_are_read_as_codes_and_never_written(JacksonGeneration generation) {
        LeagueBuildingJson json = LeagueBuildingJson.create().with(generation);
        FormationProposal proposal = json.read(
                SubjectForms.FORMATION_PROPOSAL,
                PROPOSAL.replace("\"independent\"", "\"独立建团\"")
                        .replace("\"branch\"", "\"团支部\"")
                        .replace("\"new-estate\"", "\"新建小区\""));

        assertThat(proposal.mode()).isEqualTo(ModeId.INDEPENDENT);
        assertThat(proposal.organizationType()).isEqualTo(OrganizationType.BRANCH);
        assertThat(proposal.communities().get(0).type()).contains(CommunityType.NEW_ESTATE);
        assertThat(new String(json.write(SubjectForms.FORMATION_PROPOSAL, proposal), UTF_8))
                .isEqualTo(PROPOSAL);
    }

    @ParameterizedTest
    @EnumSource
    void former_chinese_terms_of_kept_reports_are_still_read(JacksonGeneration generation) {
        LeagueBuildingJson json = LeagueBuildingJson.create().with(generation);
        Report report = json.read(Forms.REPORT, """
                {"subject":"p1","subjectType":"formation-proposal","edition":"wuhan-2005","verdict":"不符合","findings":[
                  {"rule":"formation.head.named","kind":"违规","path":"head","arguments":{},"provisions":["P31","P25"]},
                  {"rule":"formation.work-committee.strong","kind":"事实缺失","path":"workCommittee.competence",
                   "arguments":{},"provisions":["P19"]}]}""");

        assertThat(report.findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.VIOLATION, FindingKind.MISSING_FACT);
        assertThat(new String(json.write(Forms.REPORT, report), UTF_8)).doesNotContain("违规", "事实缺失");
    }

    @ParameterizedTest
    @EnumSource
    void a_stream_gives_the_same_as_bytes_and_text(JacksonGeneration generation) {
        LeagueBuildingJson json = LeagueBuildingJson.create().with(generation);
        byte[] bytes = PROPOSAL.getBytes(UTF_8);

        assertThat(json.read(SubjectForms.FORMATION_PROPOSAL, bytes))
                .isEqualTo(json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL))
                .isEqualTo(json.read(SubjectForms.FORMATION_PROPOSAL, new ByteArrayInputStream(bytes)));
    }

    @ParameterizedTest
    @EnumSource
    void a_report_comes_back_equal(JacksonGeneration generation) {
        LeagueBuildingJson json = LeagueBuildingJson.of(Editions.wuhan2005()).with(generation);
        Report report = json.read(Forms.REPORT, REPORT);

        assertThat(json.read(Forms.REPORT, json.write(Forms.REPORT, report))).isEqualTo(report);
        assertThat(json.read(Forms.REPORT, json.write(Forms.REPORT.in(Locale.CHINA), report)))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @EnumSource
    void a_report_that_contradicts_itself_or_the_edition_is_refused(JacksonGeneration generation) {
        LeagueBuildingJson json = LeagueBuildingJson.of(Editions.wuhan2005()).with(generation);

        assertThat(reportRefusal(json, "\"non-compliant\"", "\"compliant\"")).isEqualTo(JsonErrorCode.CONTRADICTION);
        assertThat(reportRefusal(json, "formation.independent.cadre-team", "formation.no-such"))
                .isEqualTo(JsonErrorCode.UNKNOWN_RULE);
        assertThat(reportRefusal(json, "\"violation\"", "\"concern\"")).isEqualTo(JsonErrorCode.MALFORMED_VALUE);
        assertThat(reportRefusal(json, "\"cadreTeam\":\"fair\"", "\"other\":\"fair\""))
                .isEqualTo(JsonErrorCode.MALFORMED_VALUE);
    }

    @Test
    void a_reference_to_a_person_is_never_quoted() {
        MalformedJsonException refusal =
                refusal(JacksonGeneration.JACKSON_3, PROPOSAL.replace("\"k-1\"", "\" secret\""));

        assertThat(refusal.message(Locale.ENGLISH)).doesNotContain("secret");
    }

    private static JsonErrorCode reportRefusal(LeagueBuildingJson json, String from, String to) {
        return catchThrowableOfType(
                        MalformedJsonException.class, () -> json.read(Forms.REPORT, REPORT.replace(from, to)))
                .code();
    }

    private static MalformedJsonException refusal(JacksonGeneration generation, String json) {
        return refusal(LeagueBuildingJson.create().with(generation), json);
    }

    private static MalformedJsonException refusal(LeagueBuildingJson reader, String json) {
        return catchThrowableOfType(
                MalformedJsonException.class, () -> reader.read(SubjectForms.FORMATION_PROPOSAL, json));
    }
}
