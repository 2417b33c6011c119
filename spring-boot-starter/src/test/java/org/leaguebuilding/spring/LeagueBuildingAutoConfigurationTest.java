package org.leaguebuilding.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.testing.fixture.Fixtures;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.validation.Validator;

class LeagueBuildingAutoConfigurationTest {

    private static final FormationProposal PROPOSAL = Fixtures.jointProposal();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(LeagueBuildingAutoConfiguration.class));

    private static byte[] document(String more) {
        String canonical =
                new String(LeagueBuildingJson.create().write(SubjectForms.FORMATION_PROPOSAL, PROPOSAL), UTF_8);
        return canonical.replaceFirst("\\{", "{" + more).getBytes(UTF_8);
    }

    @Test
    void is_found_by_spring_boot() {
        assertThat(ImportCandidates.load(
                        org.springframework.boot.autoconfigure.AutoConfiguration.class,
                        LeagueBuildingAutoConfigurationTest.class.getClassLoader()))
                .contains(LeagueBuildingAutoConfiguration.class.getName());
    }

    @Test
    void gives_policy_json_modules_and_validator() {
        application.run(context -> assertThat(context)
                .hasSingleBean(LeagueBuildingPolicy.class)
                .hasSingleBean(LeagueBuildingJson.class)
                .hasSingleBean(org.leaguebuilding.json.jackson2.LeagueBuildingModule.class)
                .hasSingleBean(org.leaguebuilding.json.jackson3.LeagueBuildingModule.class)
                .hasSingleBean(LeagueBuildingValidator.class));
    }

    @Test
    void takes_the_edition_of_the_speech_where_nothing_is_said() {
        application.run(context ->
                assertThat(context.getBean(LeagueBuildingPolicy.class)).isSameAs(Editions.wuhan2005()));
    }

    @Test
    void takes_the_edition_that_a_property_names() {
        application
                .withPropertyValues("league-building.edition=wuhan-2005@2026-01-01")
                .run(context -> assertThat(
                                context.getBean(LeagueBuildingPolicy.class).id())
                        .isEqualTo("wuhan-2005@2026-01-01"));
    }

    @Test
    void does_not_start_with_an_edition_that_is_not_shipped() {
        application
                .withPropertyValues("league-building.edition=wuhan-2006")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("league-building.edition with value 'wuhan-2006'")
                        .hasMessageContaining("LeagueBuildingPolicy"));
    }

    @Test
    void gives_way_to_an_edition_of_the_application() {
        LeagueBuildingPolicy own = Editions.wuhan2005().toBuilder("our-city").build();

        application.withBean(LeagueBuildingPolicy.class, () -> own).run(context -> {
            assertThat(context.getBean(LeagueBuildingPolicy.class)).isSameAs(own);
            assertThat(context.getBean(LeagueBuildingJson.class)
                            .read(Forms.REPORT, LeagueBuildingJson.of(own).write(Forms.REPORT, own.check(PROPOSAL))))
                    .isEqualTo(own.check(PROPOSAL));
        });
    }

    @Test
    void gives_way_to_a_reader_and_writer_of_the_application() {
        LeagueBuildingJson own = LeagueBuildingJson.create();

        application
                .withBean(LeagueBuildingJson.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(LeagueBuildingJson.class)).isSameAs(own));
    }

    @Test
    void limits_documents_as_a_property_says() {
        application
                .withPropertyValues("league-building.max-document=1KB")
                .run(context -> assertThatThrownBy(() -> context.getBean(LeagueBuildingJson.class)
                                .read(SubjectForms.FORMATION_PROPOSAL, new byte[1025]))
                        .isInstanceOfSatisfying(
                                MalformedJsonException.class,
                                refused -> assertThat(refused.code()).isEqualTo(JsonErrorCode.DOCUMENT_TOO_LONG)));
    }

    @Test
    void refuses_unknown_properties_unless_a_property_says_otherwise() {
        byte[] more = document("\"channel\":\"post\",");

        application.run(context -> assertThatThrownBy(
                        () -> context.getBean(LeagueBuildingJson.class).read(SubjectForms.FORMATION_PROPOSAL, more))
                .isInstanceOf(MalformedJsonException.class));
        application
                .withPropertyValues("league-building.unknown-properties=ignore")
                .run(context -> assertThat(
                                context.getBean(LeagueBuildingJson.class).read(SubjectForms.FORMATION_PROPOSAL, more))
                        .isEqualTo(PROPOSAL));
    }

    @Test
    void has_the_mapper_of_spring_boot_read_and_write_the_types() {
        application
                .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
                .run(context -> {
                    var mapper = context.getBean(com.fasterxml.jackson.databind.ObjectMapper.class);
                    assertThat(mapper.readValue(document(""), FormationProposal.class))
                            .isEqualTo(PROPOSAL);
                    assertThat(mapper.writeValueAsBytes(PROPOSAL)).isEqualTo(document(""));
                });
    }

    @Test
    void writes_what_people_read_in_the_language_that_a_property_names() {
        application
                .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class))
                .withPropertyValues("league-building.language=zh-CN")
                .run(context -> {
                    var mapper = context.getBean(com.fasterxml.jackson.databind.ObjectMapper.class);
                    Report report = Editions.wuhan2005().check(PROPOSAL);

                    assertThat(mapper.writeValueAsBytes(report))
                            .isEqualTo(LeagueBuildingJson.create().write(Forms.REPORT.in(Locale.CHINA), report));
                });
    }

    @Test
    void needs_one_generation_of_jackson_only() {
        application
                .withClassLoader(new FilteredClassLoader("tools.jackson"))
                .run(context -> assertThat(context)
                        .hasSingleBean(org.leaguebuilding.json.jackson2.LeagueBuildingModule.class)
                        .doesNotHaveBean("leagueBuildingJackson3Module"));
        application
                .withClassLoader(new FilteredClassLoader("com.fasterxml.jackson.databind"))
                .run(context -> assertThat(context)
                        .hasSingleBean(org.leaguebuilding.json.jackson3.LeagueBuildingModule.class)
                        .doesNotHaveBean("leagueBuildingJackson2Module"));
    }

    @Test
    void leaves_a_validator_of_the_application_the_one_that_is_injected() {
        Validator own = Validator.forInstanceOf(String.class, (text, errors) -> {});

        application
                .withBean("own", Validator.class, () -> own)
                .run(context -> assertThat(context.getBean(Validator.class)).isSameAs(own));
    }

    @Test
    void has_limits_of_its_own_where_nothing_is_said() {
        assertThat(new LeagueBuildingProperties("wuhan-2005", null, null, null, UnknownProperties.REJECT).limits())
                .isEqualTo(ReadLimits.DEFAULT);
    }
}
