package org.leaguebuilding.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {

    private final Trail trail = new Trail();

    private String pointer(int levels) {
        List<String> segments = new ArrayList<>();
        trail.addSegments(levels, segments);
        return Pointers.ofInnermostFirst(segments);
    }

    private String pointer() {
        return pointer(Integer.MAX_VALUE);
    }

    @Test
    void begins_at_nothing() {
        assertThat(trail.depth()).isZero();
        assertThat(pointer()).isEmpty();
    }

    @Test
    void names_the_property_that_an_object_is_at() {
        trail.follow(Token.OBJECT);
        assertThat(pointer()).isEmpty();
        trail.follow("a/b");
        trail.follow(Token.STRING);
        assertThat(pointer()).isEqualTo("/a~1b");
        trail.follow("c");
        assertThat(pointer()).isEqualTo("/c");
    }

    @Test
    void counts_the_elements_of_an_array_whatever_they_are() {
        trail.follow(Token.ARRAY);
        assertThat(pointer()).isEmpty();
        trail.follow(Token.WHOLE_NUMBER);
        assertThat(pointer()).isEqualTo("/0");
        trail.follow(Token.OBJECT);
        trail.follow("x");
        assertThat(pointer()).isEqualTo("/1/x");
        trail.follow(Token.END_OBJECT);
        assertThat(pointer()).isEqualTo("/1");
        trail.follow(Token.ARRAY);
        assertThat(pointer()).isEqualTo("/2");
        trail.follow(Token.END_ARRAY);
        trail.follow(Token.NULL);
        assertThat(pointer()).isEqualTo("/3");
    }

    @Test
    void forgets_what_was_within_what_is_closed() {
        trail.follow(Token.OBJECT);
        trail.follow("a");
        trail.follow(Token.OBJECT);
        trail.follow("b");
        trail.follow(Token.END_OBJECT);
        trail.follow("c");
        trail.follow(Token.OBJECT);

        assertThat(trail.depth()).isEqualTo(2);
        assertThat(pointer()).isEqualTo("/c");
    }

    @Test
    void shows_no_more_levels_than_are_wanted() {
        trail.follow(Token.OBJECT);
        trail.follow("a");
        trail.follow(Token.ARRAY);
        trail.follow(Token.STRING);

        assertThat(pointer(0)).isEmpty();
        assertThat(pointer(1)).isEqualTo("/a");
        assertThat(pointer(2)).isEqualTo("/a/0");
    }

    @Test
    void goes_as_deep_as_the_document() {
        for (int level = 1; level <= 20; level++) {
            trail.follow(Token.OBJECT);
            trail.follow("n" + level);
            assertThat(trail.depth()).isEqualTo(level);
        }
        assertThat(pointer()).startsWith("/n1/n2/").endsWith("/n8/n9/n10/n11/n12/n13/n14/n15/n16/n17/n18/n19/n20");
    }

    @Test
    void takes_the_end_of_what_it_has_not_seen_begin() {
        trail.follow(Token.END_OBJECT);
        trail.follow("x");
        assertThat(trail.depth()).isZero();

        trail.follow(Token.ARRAY);
        trail.follow(Token.STRING);
        assertThat(pointer()).isEqualTo("/0");
    }
}
