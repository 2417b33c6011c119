package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.value.PersonRef;

/** What hosts' mappers do with classes of their own that hold the library's. */
@OneGeneration
class ModulesTest {

    private static final FormationProposal PROPOSAL = Generated.proposal(5);
    private static final Report REPORT = Editions.wuhan2005().check(PROPOSAL);
    private static final FormationAdvice ADVICE =
            Editions.wuhan2005().advise(PROPOSAL.communities().get(0), ImmutableList.of());

    /** A host's own class. */
    record Filing(
            String number,
            FormationProposal proposal,
            List<Report> reports,
            FormationAdvice advice,
            PersonRef clerk,
            CommunityType type,
            Foundation foundation) {}

    /** Another one, with a map and lists around them. */
    record Batch(Map<String, List<FormationProposal>> filed) {}

    private static final Filing FILING = new Filing(
            "7", PROPOSAL, List.of(REPORT), ADVICE, PersonRef.of("u-1"), CommunityType.NEW_ESTATE, Foundation.GOOD);

    private static final InputStream BROKEN_IN = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk is gone");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }
    };

    private static final OutputStream BROKEN_OUT = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("the disk is full");
        }
    };

    private static String canonical() {
        return new String(LeagueBuildingJson.create().write(SubjectForms.FORMATION_PROPOSAL, PROPOSAL), UTF_8);
    }

    /** A proposal with a negative count. */
    private static String wrong() {
        return canonical().replaceFirst("\"memberCount\":\\d+", "\"memberCount\":-1");
    }

    private static String batch() {
        return "{\"filed\":{\"a/b~c\":[" + canonical() + "," + wrong() + "]}}";
    }

    @Nested
    class With_a_mapper_of_Jackson_2 {

        @BeforeEach
        void needs_Jackson_2() {
            assumeTrue(Generations.isThere(JacksonGeneration.JACKSON_2));
        }

        @Test
        void a_class_of_the_host_comes_back_as_it_was_written() throws IOException {
            assertThat(Mappers2.byService().readValue(Mappers2.byService().writeValueAsBytes(FILING), Filing.class))
                    .isEqualTo(FILING);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.FormCases#all")
        <T> void every_form_has_its_canonical_bytes(FormCase<T> form) throws IOException {
            String written = Mappers2.byHand().writeValueAsString(form.full());
            assertThat(written).isEqualTo(form.text(LeagueBuildingJson.create(), form.full()));
            assertThat((Object) Mappers2.byHand().readValue(written, form.full().getClass()))
                    .isEqualTo(form.full());
        }

        @Test
        void the_types_have_their_canonical_form() throws IOException {
            assertThat(Mappers2.byHand().writeValueAsString(PROPOSAL)).isEqualTo(canonical());
            assertThat(Mappers2.byHand().readValue(canonical(), FormationProposal.class))
                    .isEqualTo(PROPOSAL);
            assertThat(Mappers2.fromTree(canonical())).isEqualTo(PROPOSAL);
        }

        @Test
        void what_a_table_refuses_is_the_cause_and_says_where_in_the_whole() {
            assertThatThrownBy(() ->
                            Mappers2.byHand().readValue("{\"number\":\"7\",\n\"proposal\":{\"id\":7}}", Filing.class))
                    .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class)
                    .cause()
                    .isInstanceOfSatisfying(MalformedJsonException.class, e -> {
                        assertThat(e.pointer()).isEqualTo("/proposal/id");
                        assertThat(e.line()).isEqualTo(2);
                        assertThat(e.column()).isEqualTo(18);
                    });
        }

        @Test
        void the_place_is_that_in_the_whole_however_deep_the_host_has_it() {
            assertThatThrownBy(() -> Mappers2.byHand().readValue(batch(), Batch.class))
                    .cause()
                    .isInstanceOfSatisfying(
                            MalformedJsonException.class,
                            e -> assertThat(e.pointer()).isEqualTo("/filed/a~1b~0c/1/communities/0/memberCount"));
        }

        @Test
        void a_tree_has_places_but_no_lines() {
            assertThatThrownBy(() -> Mappers2.fromTree(wrong()))
                    .cause()
                    .isInstanceOfSatisfying(MalformedJsonException.class, e -> {
                        assertThat(e.pointer()).isEqualTo("/communities/0/memberCount");
                        assertThat(e.line()).isZero();
                        assertThat(e.column()).isZero();
                    });
        }

        @Test
        void what_a_type_refuses_is_the_cause_too() {
            assertThatThrownBy(() -> Mappers2.byHand()
                            .readValue("{\"id\":\" \",\"name\":\"n\",\"subdistrictId\":\"s\"}", Community.class))
                    .cause()
                    .isInstanceOfSatisfying(
                            MalformedJsonException.class,
                            e -> assertThat(e.pointer()).isEqualTo("/id"));
        }

        @Test
        void unknown_properties_are_passed_over_where_the_host_says_so() throws IOException {
            assertThat(Mappers2.lenient()
                            .readValue(canonical().replaceFirst("\\{", "{\"x\":[1],"), FormationProposal.class))
                    .isEqualTo(PROPOSAL);
        }

        @Test
        void what_the_host_made_takes_the_place_of_what_services_find() throws IOException {
            for (com.fasterxml.jackson.databind.ObjectMapper mapper :
                    ImmutableList.of(Mappers2.foundBefore(), Mappers2.foundAfter())) {
                assertThat(mapper.readValue(canonical().replaceFirst("\\{", "{\"x\":[1],"), FormationProposal.class))
                        .isEqualTo(PROPOSAL);
            }
        }

        @Test
        void failures_of_a_stream_stay_what_they_are() {
            assertThatThrownBy(() -> Mappers2.byHand().readValue(BROKEN_IN, FormationProposal.class))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("gone");
            assertThatThrownBy(() -> Mappers2.byHand().writeValue(BROKEN_OUT, PROPOSAL))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("full");
        }
    }

    @Nested
    class With_a_mapper_of_Jackson_3 {

        @BeforeEach
        void needs_Jackson_3() {
            assumeTrue(Generations.isThere(JacksonGeneration.JACKSON_3));
        }

        @Test
        void a_class_of_the_host_comes_back_as_it_was_written() {
            assertThat(Mappers3.byService().readValue(Mappers3.byService().writeValueAsBytes(FILING), Filing.class))
                    .isEqualTo(FILING);
        }

        @ParameterizedTest
        @MethodSource("org.leaguebuilding.json.FormCases#all")
        <T> void every_form_has_its_canonical_bytes(FormCase<T> form) {
            String written = Mappers3.byHand().writeValueAsString(form.full());
            assertThat(written).isEqualTo(form.text(LeagueBuildingJson.create(), form.full()));
            assertThat((Object) Mappers3.byHand().readValue(written, form.full().getClass()))
                    .isEqualTo(form.full());
        }

        @Test
        void the_types_have_their_canonical_form() {
            assertThat(Mappers3.byHand().writeValueAsString(PROPOSAL)).isEqualTo(canonical());
            assertThat(Mappers3.byHand().readValue(canonical(), FormationProposal.class))
                    .isEqualTo(PROPOSAL);
            assertThat(Mappers3.fromTree(canonical())).isEqualTo(PROPOSAL);
        }

        @Test
        void what_a_table_refuses_is_the_cause_and_says_where_in_the_whole() {
            assertThatThrownBy(() ->
                            Mappers3.byHand().readValue("{\"number\":\"7\",\n\"proposal\":{\"id\":7}}", Filing.class))
                    .isInstanceOf(tools.jackson.databind.DatabindException.class)
                    .cause()
                    .isInstanceOfSatisfying(MalformedJsonException.class, e -> {
                        assertThat(e.pointer()).isEqualTo("/proposal/id");
                        assertThat(e.line()).isEqualTo(2);
                        assertThat(e.column()).isEqualTo(18);
                    });
        }

        @Test
        void the_place_is_that_in_the_whole_however_deep_the_host_has_it() {
            assertThatThrownBy(() -> Mappers3.byHand().readValue(batch(), Batch.class))
                    .cause()
                    .isInstanceOfSatisfying(
                            MalformedJsonException.class,
                            e -> assertThat(e.pointer()).isEqualTo("/filed/a~1b~0c/1/communities/0/memberCount"));
        }

        @Test
        void a_tree_has_places_but_no_lines() {
            assertThatThrownBy(() -> Mappers3.fromTree(wrong()))
                    .cause()
                    .isInstanceOfSatisfying(MalformedJsonException.class, e -> {
                        assertThat(e.pointer()).isEqualTo("/communities/0/memberCount");
                        assertThat(e.line()).isZero();
                        assertThat(e.column()).isZero();
                    });
        }

        @Test
        void what_a_type_refuses_is_the_cause_too() {
            assertThatThrownBy(() -> Mappers3.byHand()
                            .readValue("{\"id\":\" \",\"name\":\"n\",\"subdistrictId\":\"s\"}", Community.class))
                    .cause()
                    .isInstanceOfSatisfying(
                            MalformedJsonException.class,
                            e -> assertThat(e.pointer()).isEqualTo("/id"));
        }

        @Test
        void unknown_properties_are_passed_over_where_the_host_says_so() {
            assertThat(Mappers3.lenient()
                            .readValue(canonical().replaceFirst("\\{", "{\"x\":[1],"), FormationProposal.class))
                    .isEqualTo(PROPOSAL);
        }

        @Test
        void what_the_host_made_takes_the_place_of_what_services_find() {
            for (tools.jackson.databind.json.JsonMapper mapper :
                    ImmutableList.of(Mappers3.foundBefore(), Mappers3.foundAfter())) {
                assertThat(mapper.readValue(canonical().replaceFirst("\\{", "{\"x\":[1],"), FormationProposal.class))
                        .isEqualTo(PROPOSAL);
            }
        }

        @Test
        void failures_of_a_stream_stay_what_they_are() {
            assertThatThrownBy(() -> Mappers3.byHand().readValue(BROKEN_IN, FormationProposal.class))
                    .isInstanceOf(tools.jackson.core.exc.JacksonIOException.class)
                    .hasMessageContaining("gone");
            assertThatThrownBy(() -> Mappers3.byHand().writeValue(BROKEN_OUT, PROPOSAL))
                    .isInstanceOf(tools.jackson.core.exc.JacksonIOException.class)
                    .hasMessageContaining("full");
        }
    }

    /** Apart, so that a run without Jackson 2 does not load its classes. */
    private static final class Mappers2 {

        static com.fasterxml.jackson.databind.ObjectMapper byService() {
            return new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();
        }

        static com.fasterxml.jackson.databind.ObjectMapper byHand() {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .registerModule(new org.leaguebuilding.json.jackson2.LeagueBuildingModule());
        }

        static FormationProposal fromTree(String json) throws IOException {
            return byHand().treeToValue(byHand().readTree(json), FormationProposal.class);
        }

        static com.fasterxml.jackson.databind.ObjectMapper foundBefore() {
            return byService().registerModule(lenientModule());
        }

        static com.fasterxml.jackson.databind.ObjectMapper foundAfter() {
            return lenient().findAndRegisterModules();
        }

        static com.fasterxml.jackson.databind.ObjectMapper lenient() {
            return new com.fasterxml.jackson.databind.ObjectMapper().registerModule(lenientModule());
        }

        private static com.fasterxml.jackson.databind.Module lenientModule() {
            return new org.leaguebuilding.json.jackson2.LeagueBuildingModule(
                    Editions.wuhan2005(), ReadLimits.DEFAULT, UnknownProperties.IGNORE);
        }
    }

    /** Apart, so that a run without Jackson 3 does not load its classes. */
    private static final class Mappers3 {

        static tools.jackson.databind.json.JsonMapper byService() {
            return tools.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();
        }

        static tools.jackson.databind.json.JsonMapper byHand() {
            return tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.leaguebuilding.json.jackson3.LeagueBuildingModule())
                    .build();
        }

        static FormationProposal fromTree(String json) {
            return byHand().treeToValue(byHand().readTree(json), FormationProposal.class);
        }

        static tools.jackson.databind.json.JsonMapper foundBefore() {
            return tools.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .addModule(lenientModule())
                    .build();
        }

        static tools.jackson.databind.json.JsonMapper foundAfter() {
            return tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(lenientModule())
                    .findAndAddModules()
                    .build();
        }

        static tools.jackson.databind.json.JsonMapper lenient() {
            return tools.jackson.databind.json.JsonMapper.builder()
                    .addModule(lenientModule())
                    .build();
        }

        private static tools.jackson.databind.JacksonModule lenientModule() {
            return new org.leaguebuilding.json.jackson3.LeagueBuildingModule(
                    Editions.wuhan2005(), ReadLimits.DEFAULT, UnknownProperties.IGNORE);
        }
    }
}
