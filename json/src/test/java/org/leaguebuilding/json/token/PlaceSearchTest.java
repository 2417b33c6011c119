package org.leaguebuilding.json.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

    @SafeVarargs
    private static ImmutableList<Position> find(TokenFormat format, String json, ImmutableList<String>... paths) {
        byte[] padded = ("..." + json + "...").getBytes(UTF_8);
        Document document = new Document(padded, 3, padded.length - 3, 7, ReadLimits.DEFAULT, UnknownProperties.REJECT);
        return PlaceSearch.find(format, document, ImmutableList.copyOf(paths));
    }

    private static ImmutableList<String> path(String... steps) {
        return ImmutableList.copyOf(steps);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void finds_names_and_indices_whatever_order_they_are_asked_in(TokenFormat format) {
        assertThat(find(
                        format,
                        "{\"a\":[1,{\"b\":2},\n[3, 4]],\"c\":{\"a\":5}}",
                        path("c", "a"),
                        path("a", "2", "1"),
                        path("a", "1", "b"),
                        path("a", "0"),
                        path("a")))
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
        assertThat(find(
                        format,
                        "{\"a\":{\"b\":1},\"c\":[]}",
                        path("a", "x"),
                        path("a", "b", "y"),
                        path("c", "0"),
                        path("z", "0"),
                        path()))
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
        assertThat(find(format, "{\"x\":{\"a\":1,\"y\":[{\"a\":2}]},\"a\":3}", path("a")))
                .containsExactly(new Position(7, 32));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takes_the_first_of_two_of_one_name(TokenFormat format) {
        assertThat(find(format, "{\"a\":1,\"a\":2}", path("a"))).containsExactly(new Position(7, 6));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void counts_characters_as_java_does_and_lines_by_line_feeds(TokenFormat format) {
        assertThat(find(
                        format,
                        "{\"甲\":\"\uD842\uDFB7\",\r\n \"b\":[1,\n2]}",
                        path("甲"),
                        path("b", "0"),
                        path("b", "1")))
                .containsExactly(new Position(7, 6), new Position(8, 7), new Position(9, 1));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void finds_nothing_where_nothing_is_asked_for(TokenFormat format) {
        assertThat(find(format, "{}")).isEmpty();
    }
}
