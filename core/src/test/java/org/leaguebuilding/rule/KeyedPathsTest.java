package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.leaguebuilding.organization.Have;

class KeyedPathsTest {

    private final KeyedPaths<Have> paths = KeyedPaths.of("haves", Have.class);

    @Test
    void say_where_the_value_of_each_key_stands() {
        assertThat(Have.values())
                .hasSizeGreaterThan(3)
                .allSatisfy(have -> assertThat(paths.of(have)).isEqualTo(FactPath.of("haves." + have.code())));
    }

    @Test
    @SuppressWarnings("NullAway") // a host's code may do so
    void name_what_is_null() {
        assertThatNullPointerException().isThrownBy(() -> paths.of(null)).withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> KeyedPaths.of(null, Have.class))
                .withMessage("map");
        assertThatNullPointerException()
                .isThrownBy(() -> KeyedPaths.of("haves", null))
                .withMessage("keys");
    }
}
