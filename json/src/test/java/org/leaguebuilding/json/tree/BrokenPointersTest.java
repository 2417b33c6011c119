package org.leaguebuilding.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenPointersTest {

    private final BrokenPointers broken = new BrokenPointers();

    @Test
    void are_met_there_and_further_on() {
        broken.add("/a/b");

        assertThat(broken.isWithin("/a/b")).isTrue();
        assertThat(broken.isWithin("/a/b/c/0")).isTrue();
        assertThat(broken.isWithin("/a/bc")).isFalse();
        assertThat(broken.isWithin("/a")).isFalse();
        assertThat(broken.isWithin("")).isFalse();
    }

    @Test
    void have_all_within_where_the_whole_file_is_one() {
        broken.add("");

        assertThat(broken.isWithin("/a")).isTrue();
        assertThat(broken.isWithin("")).isTrue();
    }

    @Test
    void are_stood_around_by_what_leads_to_them() {
        broken.add("/a/b/c");

        assertThat(broken.isAround("/a")).isTrue();
        assertThat(broken.isAround("/a/b")).isTrue();
        assertThat(broken.isAround("/a/b/c")).isFalse();
        assertThat(broken.isAround("/b")).isFalse();
    }

    @Test
    void are_none_once_they_are_cleared() {
        broken.add("/a/b");
        broken.clear();

        assertThat(broken.isWithin("/a/b")).isFalse();
        assertThat(broken.isAround("/a")).isFalse();
    }
}
