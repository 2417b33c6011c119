package org.leaguebuilding.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.value.LocalizedText;

/** What a table reads from a document, by either generation of Jackson. */
class TokenSourceTest {

    private static final ReadLimits LIMITS = ReadLimits.DEFAULT.withMaxDepth(2).withMaxStringChars(4);

    private static final Names NAMES = new Names("id", "mode");

    private static TokenSource source(JacksonGeneration generation, String text, ReadLimits limits) {
        byte[] bytes = text.getBytes(UTF_8);
        return (generation == JacksonGeneration.JACKSON_3 ? TokenFormat.jackson3() : TokenFormat.jackson2())
                .orElseThrow()
                .begin(new Document(bytes, 0, bytes.length, 1, limits, UnknownProperties.IGNORE));
    }

    private static void assertRefused(
            JacksonGeneration generation, String text, JsonErrorCode code, Function<TokenSource, ?> reading) {
        try (TokenSource source = source(generation, text, LIMITS)) {
            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(() -> reading.apply(source))
                    .satisfies(refusal -> assertThat(refusal.code()).as(text).isEqualTo(code));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_date_has_four_digits_two_and_two(JacksonGeneration generation) {
        assertThat(source(generation, "\"2005-09-28\"", ReadLimits.DEFAULT).date())
                .isEqualTo(LocalDate.of(2005, 9, 28));
        for (String text : new String[] {
            "x005-09-28",
            "2005-x9-28",
            "2005-09-x8",
            "2005-9-28x",
            "2005/09-28",
            "2005-09/28",
            "2005-09-2",
            "2005-09-31",
            "200:-09-28",
            "2005-0/-28",
            "２005-09-28"
        }) {
            assertRefused(generation, '"' + text + '"', JsonErrorCode.MALFORMED_VALUE, TokenSource::date);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_date_in_no_year_is_told_from_one_out_of_range(JacksonGeneration generation) {
        try (TokenSource source = source(generation, "\"xxxx-01-01\"", LIMITS)) {
            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(source::date)
                    .satisfies(refusal -> assertThat(refusal.getMessage()).contains("“xxxx-01-01”"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_number_is_whole_where_a_whole_one_is_read(JacksonGeneration generation) {
        assertThat(source(generation, "-7", LIMITS).wholeNumber()).isEqualTo(-7);
        assertThat(source(generation, "0", LIMITS).count()).isZero();
        assertRefused(generation, "7.0", JsonErrorCode.NOT_A_WHOLE_NUMBER, TokenSource::wholeNumber);
        assertRefused(generation, "\"7\"", JsonErrorCode.WRONG_TYPE, TokenSource::wholeNumber);
        assertRefused(generation, "-1", JsonErrorCode.OUT_OF_RANGE, TokenSource::count);
    }

    @ParameterizedTest
    @EnumSource
    void objects_and_arrays_are_as_deep_as_the_limit_allows(JacksonGeneration generation) {
        try (TokenSource source = source(generation, "[[[]]]", LIMITS)) {
            source.enterArray();
            source.advance();
            source.enterArray();
            source.advance();
            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(source::enterArray)
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(JsonErrorCode.TOO_DEEP));
        }
        try (TokenSource source = source(generation, "[[{}]]", LIMITS)) {
            source.advance();
            source.advance();
            assertThatExceptionOfType(MalformedJsonException.class)
                    .isThrownBy(source::enterObject)
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(JsonErrorCode.TOO_DEEP));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_name_that_no_table_has_stands_once_and_is_no_longer_than_the_limit(JacksonGeneration generation) {
        assertRefused(generation, "{\"x\":1,\"x\":2}", JsonErrorCode.DUPLICATE_PROPERTY, TokenSourceTest::passOver);
        assertRefused(generation, "{\"xxxxx\":1}", JsonErrorCode.STRING_TOO_LONG, TokenSourceTest::passOver);
        try (TokenSource source = source(generation, "{\"xxxx\":1,\"y\":2}", LIMITS)) {
            assertThat(passOver(source)).isEqualTo(Token.END_OBJECT);
        }
    }

    private static final Owner FORM = new Owner() {
        @Override
        public LocalizedText title() {
            return LocalizedText.of("表", "form");
        }

        @Override
        public ImmutableList<String> properties() {
            return ImmutableList.of("id");
        }
    };

    private static Token passOver(TokenSource source) {
        source.enterObject();
        @Nullable MetNames met = null;
        while (source.nextProperty(NAMES, 0) == TokenSource.UNKNOWN) {
            met = source.unknownProperty(FORM, met);
        }
        return source.token();
    }

    @ParameterizedTest
    @EnumSource
    void a_name_that_no_table_has_is_remembered(JacksonGeneration generation) {
        try (TokenSource source = source(generation, "{\"id\":1,\"x\":2}", LIMITS)) {
            source.enterObject();
            assertThat(source.nextProperty(NAMES, 0)).isZero();
            source.advance();
            assertThat(source.hasStrangeNames()).isFalse();
            assertThat(source.nextProperty(NAMES, 1)).isEqualTo(TokenSource.UNKNOWN);
            source.skipProperty();
            assertThat(source.hasStrangeNames()).isTrue();
        }
    }
}
