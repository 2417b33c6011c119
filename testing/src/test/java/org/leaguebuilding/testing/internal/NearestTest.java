package org.leaguebuilding.testing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class NearestTest {

    private final ImmutableList<String> known = ImmutableList.of("a.bcd", "a.bce", "a.wxyz", "k.wxyz");

    @Test
    void an_id_is_near_at_two_letters_more_or_less_or_otherwise() {
        assertThat(Nearest.to("a.bcd", known)).containsExactly("a.bcd", "a.bce");
        assertThat(Nearest.to("a.b", known)).containsExactly("a.bcd", "a.bce");
        assertThat(Nearest.to("a.bcdee", known)).containsExactly("a.bcd", "a.bce");
        assertThat(Nearest.to("a.wyxz", known)).containsExactly("a.wxyz");
        assertThat(Nearest.to("a.w", known)).isEmpty();
        assertThat(Nearest.to("", known)).isEmpty();
    }

    @Test
    void where_none_is_near_those_of_the_family_are_shown_and_else_all() {
        assertThat(Nearest.orFamily("a.bcf", known)).containsExactly("a.bcd", "a.bce");
        assertThat(Nearest.orFamily("a.something", known)).containsExactly("a.bcd", "a.bce", "a.wxyz");
        assertThat(Nearest.orFamily("z.something", known)).isEqualTo(known);
        assertThat(Nearest.orFamily("something", known)).isEqualTo(known);
    }
}
