package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.formation.SimilarTypes;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.Provision;

class ParameterFormTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static Parameter<?> parameter(LeagueBuildingPolicy policy, String id) {
        return policy.parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String written(LeagueBuildingPolicy policy, String id) {
        return new String(LeagueBuildingJson.of(policy).write(Forms.PARAMETER, parameter(policy, id)), UTF_8);
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.Generations#all")
    void reads_every_parameter_of_the_edition_as_it_was_written(LeagueBuildingJson json) {
        assertThat(POLICY.parameters()).isNotEmpty().allSatisfy(parameter -> {
            assertThat(json.read(Forms.PARAMETER, json.write(Forms.PARAMETER, parameter)))
                    .isSameAs(parameter);
            assertThat(json.read(Forms.PARAMETER, json.write(Forms.PARAMETER.in(Locale.CHINA), parameter)))
                    .isSameAs(parameter);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guarantee.hearings-per-cycle | \"value\":2",
                "lifecycle.needs-on-falling-back | \"value\":true",
                "organization.general-branch-committee.size | \"value\":\"5..7\"",
                "assessment.scheme | \"value\":\"default\""
            })
    void says_numbers_as_numbers_and_truth_as_truth(String id, String value) {
        assertThat(written(POLICY, id)).contains(value);
    }

    @Test
    void says_a_value_as_an_edition_file_does() {
        LeagueBuildingPolicy city = CityEditions.city()
                .set(
                        FormationParameters.SIMILAR_TYPES,
                        SimilarTypes.none().and(CommunityType.NEW_ESTATE, CommunityType.OFFICE_AND_TRADE),
                        CityEditions.TRIAL)
                .build();

        assertThat(written(POLICY, "formation.similar-types")).contains("\"value\":[]");
        assertThat(written(city, "formation.similar-types"))
                .contains("\"value\":[[\"new-estate\",\"office-and-trade\"]]");
    }

    @Test
    void names_the_last_day_on_which_the_value_is_known_to_hold() {
        assertThat(written(POLICY, "organization.general-branch-committee.size"))
                .contains("\"until\":\"2025-01-02\"")
                .doesNotContain("\"from\"");
    }

    @Test
    void names_the_first_day_on_which_the_value_is_known_to_hold() {
        assertThat(written(POLICY, "formation.minimum-members.general-branch"))
                .contains("\"from\":\"1993-05-01\"")
                .doesNotContain("\"until\"");
    }

    @Test
    void names_days_of_a_host_s_own_span_that_are_both_within_it() throws Exception {
        Parameter<Integer> own = new Parameter<>(
                "city.hours",
                3,
                Origin.LOCAL,
                ImmutableList.of(Provision.P58),
                Range.openClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)));

        assertThat(Words2.write(own, Optional.empty()))
                .isEqualTo("{\"id\":\"city.hours\",\"value\":3,\"origin\":\"local\",\"provisions\":[\"P58\"],"
                        + "\"from\":\"2026-01-02\",\"until\":\"2026-03-31\"}");
    }

    @Test
    void has_title_and_reason_in_a_language_only() {
        Parameter<?> ours = POLICY.parameters().stream()
                .filter(parameter -> parameter.reason(Locale.UK).isPresent())
                .findFirst()
                .orElseThrow();
        LeagueBuildingJson json = LeagueBuildingJson.create();

        assertThat(new String(json.write(Forms.PARAMETER.in(Locale.UK), ours), UTF_8))
                .contains(
                        "\"title\":\"" + ours.title(Locale.UK) + "\"",
                        "\"reason\":\"" + ours.reason(Locale.UK).orElseThrow() + "\"");
        assertThat(new String(json.write(Forms.PARAMETER, ours), UTF_8)).doesNotContain("\"title\"", "\"reason\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"guarantee.hearings-per-cycle\",\"value\":9,\"origin\":\"default\"} | CONTRADICTION | /value",
                "{\"id\":\"guarantee.hearings-per-cycle\",\"value\":2,\"origin\":\"local\"} | CONTRADICTION | /origin",
                "{\"id\":\"guarantee.hearings\",\"value\":2,\"origin\":\"local\"} | UNKNOWN_CODE | /id",
                "{\"id\":\"guarantee.hearings-per-cycle\",\"value\":2.5,\"origin\":\"local\"} | WRONG_TYPE | /value",
                "{\"id\":\"guarantee.hearings-per-cycle\",\"value\":{\"a\":1,\"a\":2},\"origin\":\"local\"} | DUPLICATE_PROPERTY | /value/a"
            })
    void of_another_value_origin_or_edition_is_refused(String document, JsonErrorCode code, String pointer) {
        MalformedJsonException refusal = catchThrowableOfType(
                MalformedJsonException.class, () -> LeagueBuildingJson.create().read(Forms.PARAMETER, document));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.pointer()).isEqualTo(pointer);
    }
}
