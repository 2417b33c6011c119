package org.leaguebuilding.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointersTest {

    @Test
    void a_name_is_escaped_as_rfc_6901_says() {
        assertThat(Pointers.escaped("a/b~c~1")).isEqualTo("a~1b~0c~01");
        assertThat(Pointers.segment("a/b")).isEqualTo("a~1b");
    }

    @Test
    void a_long_name_is_cut_in_a_message() {
        String name = "x".repeat(500);

        assertThat(Pointers.segment(name)).hasSizeLessThan(200).startsWith("xxx");
        assertThat(Pointers.escaped(name)).isEqualTo(name);
    }

    @Test
    void a_pointer_begins_with_the_outermost_segment() {
        assertThat(Pointers.ofInnermostFirst(List.of("c", "0", "a"))).isEqualTo("/a/0/c");
        assertThat(Pointers.ofInnermostFirst(List.of())).isEmpty();
    }
}
