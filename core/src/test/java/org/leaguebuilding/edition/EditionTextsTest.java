package org.leaguebuilding.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.bundle.Bundle;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.text.Language;

/** What errors of editions say; {@code TextsInBundlesTest} holds that each of the words is said somewhere. */
class EditionTextsTest {

    private static final Bundle TEXTS = Bundle.of("edition");

    /** Errors that say all with the problem. */
    private static final EnumSet<EditionErrorCode> WITHOUT_REMEDY = EnumSet.of(
            EditionErrorCode.TOO_LARGE,
            EditionErrorCode.MISSING_KEY,
            EditionErrorCode.MALFORMED_VALUE,
            EditionErrorCode.ONLY_IN_JAVA,
            EditionErrorCode.RELIED_ON);

    /** What errors name, and what {@link EditionError} puts together. */
    private static final ImmutableSet<String> VALUES = ImmutableSet.of(
            "value",
            "wanted",
            "similar",
            "of",
            "found",
            "line",
            "format",
            "where",
            "problem",
            "remedy",
            "spelled",
            "hint",
            "own",
            "lacking",
            "several",
            "brackets");

    static Stream<String> all() {
        return TEXTS.keys(Language.EN).stream();
    }

    @ParameterizedTest
    @EnumSource
    void are_those_of_the_codes_and_of_the_kinds_of_facts(Language language) {
        assertThat(TEXTS.keys(language))
                .filteredOn(key -> !key.startsWith("words.") || key.startsWith("words.kind."))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Stream.of("error.both", "error.problem", "words.kind.value"),
                                Arrays.stream(EditionErrorCode.values()).map(code -> "problem." + code.code()),
                                EnumSet.complementOf(WITHOUT_REMEDY).stream().map(code -> "remedy." + code.code()),
                                Arrays.stream(Fact.Kind.values()).map(EditionTextsTest::kind))
                        .flatMap(keys -> keys)
                        .toList());
    }

    private static String kind(Fact.Kind kind) {
        return "words.kind." + Ascii.toLowerCase(kind.name()).replace('_', '-');
    }

    @ParameterizedTest
    @MethodSource("all")
    void name_the_same_values_in_both_languages(String key) {
        assertThat(TEXTS.template(key, Language.EN).names())
                .isSubsetOf(VALUES)
                .containsExactlyInAnyOrderElementsOf(
                        TEXTS.template(key, Language.ZH_CN).names());
    }
}
