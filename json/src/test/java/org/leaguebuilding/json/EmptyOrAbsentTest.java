package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;

/** "None" is a fact, "unknown" is the lack of one: an empty array says the former, a property that is not there the latter. */
@OneGeneration
class EmptyOrAbsentTest {

    private static final String YEAR = "{\"startInclusive\":\"2005-01-01\",\"endExclusive\":\"2006-01-01\"}";

    static Stream<LeagueBuildingJson> generations() {
        return Generations.all();
    }

    /** Canonical documents in which one array is empty, without which the fact is unknown. */
    static Stream<Arguments> documents() {
        return generations()
                .flatMap(json -> Stream.of(
                                "{\"id\":\"p\",\"mode\":\"joint\",\"organizationType\":\"branch\",\"proposedOn\":\"2005-09-30\","
                                        + "\"communities\":[{\"id\":\"c\",\"name\":\"n\",\"subdistrictId\":\"s\",\"adjacentTo\":[]}]}",
                                activity("orientations"),
                                activity("needs"),
                                activity("areas"),
                                "{\"subjectType\":\"coverage-survey\",\"id\":\"s\",\"level\":\"district\",\"unitId\":\"d\","
                                        + "\"surveyedOn\":\"2005-09-30\",\"communities\":[{\"id\":\"c\",\"subdistrictId\":\"s\"}],"
                                        + "\"floatingMembers\":[{\"person\":\"r\",\"managedBy\":[]}]}",
                                plan("district"))
                        .map(document -> Arguments.of(json, document)));
    }

    private static String activity(String property) {
        return "{\"subjectType\":\"activity-programme\",\"id\":\"y\",\"organizationId\":\"o\",\"year\":" + YEAR
                + ",\"activities\":[{\"id\":\"a\",\"kind\":\"care\",\"" + property + "\":[]}]}";
    }

    private static String plan(String level) {
        return "{\"subjectType\":\"responsibility-plan\",\"id\":\"p\",\"districtId\":\"d\",\"asOf\":\"2005-09-30\",\"period\":"
                + YEAR + ",\"chain\":{\"units\":[{\"id\":\"d\",\"level\":\"district\",\"superiorIds\":[]},"
                + "{\"id\":\"m\",\"level\":\"" + level + "\"}]}}";
    }

    private static String rewritten(LeagueBuildingJson json, String document) {
        return new String(json.write(Forms.ANY_SUBJECT, json.read(Forms.ANY_SUBJECT, document)), UTF_8);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void none_and_unknown_come_back_as_they_were(LeagueBuildingJson json, String none) {
        String unknown = none.replaceFirst(",\"\\w+\":\\[]", "");
        assertThat(unknown).isNotEqualTo(none);
        assertThat(rewritten(json, none)).isEqualTo(none);
        assertThat(rewritten(json, unknown)).isEqualTo(unknown);
        assertThat(json.read(Forms.ANY_SUBJECT, unknown.getBytes(UTF_8)))
                .isNotEqualTo(json.read(Forms.ANY_SUBJECT, none.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_city_answers_to_nobody_whether_it_says_so_or_not(LeagueBuildingJson json) {
        assertThat(rewritten(json, plan("city")))
                .isEqualTo(plan("city").replace("\"level\":\"city\"", "\"level\":\"city\",\"superiorIds\":[]"));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void lists_that_mean_none_where_they_are_not_there_may_be_empty(LeagueBuildingJson json) {
        assertThat(rewritten(json, activity("orientations").replaceFirst("\\[\\{.*}]", "[]")))
                .doesNotContain("activities");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void days_are_settled_or_not_but_never_none(LeagueBuildingJson json) {
        MalformedJsonException refusal = catchThrowableOfType(
                MalformedJsonException.class,
                () -> json.read(Forms.ANY_SUBJECT, activity("dates").getBytes(UTF_8)));
        assertThat(refusal.code()).isEqualTo(JsonErrorCode.MALFORMED_VALUE);
        assertThat(refusal.pointer()).isEqualTo("/activities/0/dates");
    }
}
