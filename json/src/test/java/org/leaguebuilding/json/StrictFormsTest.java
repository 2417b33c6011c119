package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.UnknownProperties;

/** What every form refuses, whatever it holds; {@link StrictReadingTest} goes through it all for one. */
@OneGeneration
class StrictFormsTest {

    private static final Pattern FIRST_PROPERTY = Pattern.compile("^\\{\"(\\w+)\":\"[^\"]*\"");
    private static final Pattern CODE_VALUE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"(?!:)");

    /** Ids may be in any case, so not every value that looks like a code is one; these forms have none but their type. */
    private static final ImmutableSet<String> WITHOUT_CODES =
            ImmutableSet.of("assessment-record", "bundled-result", "cadre-appraisal");

    private static <T> void assertRefused(
            FormCase<T> form, LeagueBuildingJson json, String document, JsonErrorCode code, String pointer) {
        MalformedJsonException refusal =
                catchThrowableOfType(MalformedJsonException.class, () -> form.read(json, document));
        assertThat(refusal).as(document).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.pointer()).isEqualTo(pointer);
    }

    private static MatchResult firstProperty(String document) {
        return FIRST_PROPERTY.matcher(document).results().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.FormCases#withGenerations")
    <T> void an_unknown_property(FormCase<T> form, LeagueBuildingJson json) {
        String document = "{\"unheardOf\":[1]," + form.text(json, form.full()).substring(1);
        assertRefused(form, json, document, JsonErrorCode.UNKNOWN_PROPERTY, "/unheardOf");
        assertThat(form.read(json.with(UnknownProperties.IGNORE), document)).isEqualTo(form.full());
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.FormCases#withGenerations")
    <T> void a_property_that_is_there_twice(FormCase<T> form, LeagueBuildingJson json) {
        String document = form.text(json, form.full());
        MatchResult first = firstProperty(document);
        assertRefused(
                form,
                json,
                first.group() + "," + document.substring(1),
                JsonErrorCode.DUPLICATE_PROPERTY,
                "/" + first.group(1));
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.FormCases#withGenerations")
    <T> void null_and_values_of_another_type(FormCase<T> form, LeagueBuildingJson json) {
        String document = form.text(json, form.full());
        MatchResult first = firstProperty(document);
        String rest = document.substring(first.end());
        String name = "{\"" + first.group(1) + "\":";
        assertRefused(form, json, name + "null" + rest, JsonErrorCode.NULL_VALUE, "/" + first.group(1));
        assertRefused(form, json, name + "{}" + rest, JsonErrorCode.WRONG_TYPE, "/" + first.group(1));
        assertRefused(form, json, "[" + document + "]", JsonErrorCode.WRONG_TYPE, "");
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.FormCases#withGenerations")
    <T> void a_property_in_another_case(FormCase<T> form, LeagueBuildingJson json) {
        String document = form.text(json, form.full());
        String name = firstProperty(document).group(1);
        String other = name.toUpperCase(Locale.ROOT);
        assertRefused(form, json, document.replaceFirst(name, other), JsonErrorCode.UNKNOWN_PROPERTY, "/" + other);
    }

    @ParameterizedTest
    @MethodSource("org.leaguebuilding.json.FormCases#withGenerations")
    <T> void codes_in_another_case(FormCase<T> form, LeagueBuildingJson json) {
        String document = form.text(json, form.full());
        List<JsonErrorCode> refusals = CODE_VALUE
                .matcher(document)
                .results()
                .map(code -> new StringBuilder(document)
                        .replace(code.start(1), code.end(1), code.group(1).toUpperCase(Locale.ROOT))
                        .toString())
                .map(spoilt -> catchThrowableOfType(MalformedJsonException.class, () -> form.read(json, spoilt)))
                .filter(Objects::nonNull)
                .map(MalformedJsonException::code)
                .toList();
        assertThat(refusals)
                .isSubsetOf(JsonErrorCode.UNKNOWN_CODE, JsonErrorCode.MALFORMED_VALUE, JsonErrorCode.SUBJECT_TYPE);
        if (!WITHOUT_CODES.contains(form.name())) {
            assertThat(refusals).containsAnyOf(JsonErrorCode.UNKNOWN_CODE, JsonErrorCode.MALFORMED_VALUE);
        }
    }
}
