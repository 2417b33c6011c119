package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.Kept;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.input.UnknownProperty;

/** Properties that no form names, taken along from one document to the next. */
@OneGeneration
class KeptPropertiesTest {

    private static final Form<FormationProposal> TYPE = SubjectForms.FORMATION_PROPOSAL;

    private static final String EXTENDED = """
            \ufeff{"id":"p1", "mode":"joint","organizationType":"branch","proposedOn":"2026-01-31", "x~/\\"y": [ 1.50e3 , { "a b" : " : , " } ],
            "communities":[
              {"id":"c1","postcode" : "430\\"\\\\000" ,"name":"一","subdistrictId":"s1","adjacentTo":[],"nothing": null},
              {"id":"c2","name":"二","subdistrictId":"s1","on":true
            }]
            ,"empty":{} }""";

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    private static Kept<FormationProposal> kept(LeagueBuildingJson json) {
        return json.readKeeping(TYPE, EXTENDED.getBytes(UTF_8));
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.KeptPropertiesTest#generations")
        void gives_each_with_its_pointer_in_the_order_of_the_document(LeagueBuildingJson json) {
            assertThat(kept(json).unknown())
                    .containsExactly(
                            new UnknownProperty("/x~0~1\"y", "[1.50e3,{\"a b\":\" : , \"}]"),
                            new UnknownProperty("/communities/0/postcode", "\"430\\\"\\\\000\""),
                            new UnknownProperty("/communities/0/nothing", "null"),
                            new UnknownProperty("/communities/1/on", "true"),
                            new UnknownProperty("/empty", "{}"));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.KeptPropertiesTest#generations")
        void gives_the_subject_that_is_read_where_they_are_ignored(LeagueBuildingJson json) {
            assertThat(kept(json).subject())
                    .isEqualTo(json.with(UnknownProperties.IGNORE).read(TYPE, EXTENDED.getBytes(UTF_8)));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.KeptPropertiesTest#generations")
        void keeps_a_long_name_whole(LeagueBuildingJson json) {
            String name = "n".repeat(500);
            String document = Documents.with("\"id\":\"p1\"", "\"id\":\"p1\",\"" + name + "\":1");
            assertThat(json.readKeeping(TYPE, document.getBytes(UTF_8)).unknown())
                    .containsExactly(new UnknownProperty("/" + name, "1"));
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.KeptPropertiesTest#generations")
        void finds_none_in_a_document_of_the_form(LeagueBuildingJson json) {
            assertThat(json.readKeeping(TYPE, Documents.PROPOSAL.getBytes(UTF_8))
                            .unknown())
                    .isEmpty();
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.KeptPropertiesTest#generations")
        void refuses_what_is_malformed_behind_a_kept_value(LeagueBuildingJson json) {
            for (String rest : ImmutableList.of("-12-31\"}", "\"", "x", "")) {
                byte[] document = ("{\"day\": 2005" + rest).getBytes(UTF_8);

                assertThatThrownBy(() -> json.readKeeping(TYPE, document)).isInstanceOf(MalformedJsonException.class);
            }
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.KeptPropertiesTest#generations")
        void is_strict_in_all_else(LeagueBuildingJson json) {
            byte[] twice = Documents.with("\"id\":\"p1\"", "\"id\":\"p1\",\"id\":\"p1\"")
                    .getBytes(UTF_8);
            assertThatThrownBy(() -> json.readKeeping(TYPE, twice)).isInstanceOf(MalformedJsonException.class);
            byte[] torn = EXTENDED.substring(0, 300).getBytes(UTF_8);
            assertThatThrownBy(() -> json.readKeeping(TYPE, torn)).isInstanceOf(MalformedJsonException.class);
        }
    }

    @Nested
    class Writing {

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.KeptPropertiesTest#generations")
        void puts_each_at_the_end_of_its_object(LeagueBuildingJson json) {
            assertThat(new String(json.writeKept(TYPE, kept(json)), UTF_8))
                    .isEqualTo(
                            "{\"id\":\"p1\",\"mode\":\"joint\",\"organizationType\":\"branch\",\"proposedOn\":\"2026-01-31\","
                                    + "\"communities\":[{\"id\":\"c1\",\"name\":\"一\",\"subdistrictId\":\"s1\",\"adjacentTo\":[],"
                                    + "\"postcode\":\"430\\\"\\\\000\",\"nothing\":null},"
                                    + "{\"id\":\"c2\",\"name\":\"二\",\"subdistrictId\":\"s1\",\"on\":true}],"
                                    + "\"x~/\\\"y\":[1.50e3,{\"a b\":\" : , \"}],\"empty\":{}}");
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.KeptPropertiesTest#generations")
        void loses_nothing_on_the_way_back(LeagueBuildingJson json) {
            byte[] once = json.writeKept(TYPE, kept(json));
            Kept<FormationProposal> again = json.readKeeping(TYPE, once);
            assertThat(again.subject()).isEqualTo(kept(json).subject());
            assertThat(again.unknown())
                    .containsExactlyInAnyOrderElementsOf(kept(json).unknown());
            assertThat(json.writeKept(TYPE, again)).isEqualTo(once);
        }

        @Test
        void is_canonical_where_nothing_was_kept() {
            LeagueBuildingJson json = LeagueBuildingJson.create();
            FormationProposal proposal = json.read(SubjectForms.FORMATION_PROPOSAL, Documents.PROPOSAL);
            assertThat(json.writeKept(TYPE, new Kept<>(proposal, ImmutableList.of())))
                    .isEqualTo(json.write(SubjectForms.FORMATION_PROPOSAL, proposal));
        }

        @Test
        void escapes_control_characters_in_names() {
            LeagueBuildingJson json = LeagueBuildingJson.create();
            byte[] document = Documents.with("\"id\":\"p1\"", "\"id\":\"p1\",\"a\\tb\\\\\":1")
                    .getBytes(UTF_8);
            assertThat(new String(json.writeKept(TYPE, json.readKeeping(TYPE, document)), UTF_8))
                    .endsWith(",\"a\\u0009b\\\\\":1}");
        }

        @Test
        void writes_an_object_that_has_nothing_else_and_would_be_left_out() {
            LeagueBuildingJson json = LeagueBuildingJson.create();
            String document = "{\"subjectType\":\"assessment-record\",\"id\":\"a-1\",\"communityId\":\"c-1\","
                    + "\"assessedOn\":\"2005-12-31\",\"platforms\":{\"pension\":{\"present\":true}},\"later\":1}";
            Kept<AssessmentRecord> kept = json.readKeeping(SubjectForms.ASSESSMENT_RECORD, document.getBytes(UTF_8));

            assertThat(kept.subject().platforms()).isEmpty();
            assertThat(new String(json.writeKept(SubjectForms.ASSESSMENT_RECORD, kept), UTF_8))
                    .isEqualTo(document);
        }

        @Test
        void finds_the_object_of_a_key_that_the_document_spells_by_its_term() {
            LeagueBuildingJson json = LeagueBuildingJson.create();
            String document = "{\"subjectType\":\"assessment-record\",\"id\":\"a-1\",\"communityId\":\"c-1\","
                    + "\"assessedOn\":\"2005-12-31\",\"platforms\":{\"%s\":{\"present\":true,\"later\":1}}}";
            Platform platform = Platform.EMPLOYMENT;
            Kept<AssessmentRecord> kept = json.readKeeping(
                    SubjectForms.ASSESSMENT_RECORD,
                    document.formatted(platform.term()).getBytes(UTF_8));

            assertThat(new String(json.writeKept(SubjectForms.ASSESSMENT_RECORD, kept), UTF_8))
                    .isEqualTo(document.formatted(platform.code()));
        }

        @Test
        void refuses_a_property_of_an_object_that_is_not_left_out_for_being_empty() {
            LeagueBuildingJson json = LeagueBuildingJson.create();
            FormationProposal proposal = json.read(SubjectForms.FORMATION_PROPOSAL, Documents.PROPOSAL);
            UnknownProperty homeless = new UnknownProperty("/coreOrganization/name", "1");
            assertThatThrownBy(() -> json.writeKept(TYPE, new Kept<>(proposal, ImmutableList.of(homeless))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("/coreOrganization");
        }

        @Test
        void refuses_a_property_whose_object_is_gone() {
            LeagueBuildingJson json = LeagueBuildingJson.create();
            FormationProposal proposal = json.read(SubjectForms.FORMATION_PROPOSAL, Documents.PROPOSAL);
            UnknownProperty homeless = new UnknownProperty("/communities/7/postcode", "1");
            assertThatThrownBy(() -> json.writeKept(TYPE, new Kept<>(proposal, ImmutableList.of(homeless))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("/communities/7");
        }
    }

    @Test
    void a_kept_property_does_not_show_its_value() {
        assertThat(new UnknownProperty("/name", "\"secret\"")).hasToString("UnknownProperty[/name]");
    }
}
