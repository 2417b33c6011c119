package org.leaguebuilding.json.token;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;

class PlaceSearchTest {

    static Stream<TokenFormat> formats() {
        return Stream.of(TokenFormat.jackson2(), TokenFormat.jackson3()).flatMap(format -> format.stream());
    }

    /** Steps of a path are divided by strokes; the empty path is the document. */
    private static ImmutableList<Position> find(TokenFormat format, String json, String... paths) {
        byte[] padded = ("..." + json + "...").getBytes(UTF_8);
        Document document = new Document(padded, 3, padded.length - 3, 7, ReadLimits.DEFAULT, UnknownProperties.REJECT);
        Splitter strokes = Splitter.on('/').omitEmptyStrings();
        return PlaceSearch.find(
                format,
                document,
                Stream.of(paths)
                        .map(path -> ImmutableList.copyOf(strokes.split(path)))
                        .collect(toImmutableList()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void finds_names_and_indices_whatever_order_they_are_asked_in(TokenFormat format) {
        assertThat(find(format, "{\"a\":[1,{\"b\":2},\n[3, 4]],\"c\":{\"a\":5}}", "c/a", "a/2/1", "a/1/b", "a/0", "a"))
                .containsExactly(
                        new Position(8, 18),
                        new Position(8, 5),
                        new Position(7, 14),
                        new Position(7, 7),
                        new Position(7, 6));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void gives_the_innermost_value_around_what_is_not_there(TokenFormat format) {
        assertThat(find(format, "{\"a\":{\"b\":1},\"c\":[]}", "a/x", "a/b/y", "c/0", "z/0", ""))
                .containsExactly(
                        new Position(7, 6),
                        new Position(7, 11),
                        new Position(7, 18),
                        new Position(7, 1),
                        new Position(7, 1));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void passes_over_what_is_not_asked_for(TokenFormat format) {
        assertThat(find(format, "{\"x\":{\"a\":1,\"y\":[{\"a\":2}]},\"a\":3}", "a"))
                .containsExactly(new Position(7, 32));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takes_the_first_of_two_of_one_name(TokenFormat format) {
        assertThat(find(format, "{\"a\":1,\"a\":2}", "a")).containsExactly(new Position(7, 6));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void counts_characters_as_java_does_and_lines_by_line_feeds(TokenFormat format) {
        assertThat(find(format, "{\"甲\":\"\uD842\uDFB7\",\r\n \"b\":[1,\n2]}", "甲", "b/0", "b/1"))
                .containsExactly(new Position(7, 6), new Position(8, 7), new Position(9, 1));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void finds_nothing_where_nothing_is_asked_for(TokenFormat format) {
        assertThat(find(format, "{}")).isEmpty();
    }
}
