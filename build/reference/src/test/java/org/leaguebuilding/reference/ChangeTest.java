package org.leaguebuilding.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static String changes(String before, String after) {
        return Change.between(new JsonExample(before), new JsonExample(after)).stream()
                .map(Change::lines)
                .collect(Collectors.joining());
    }

    @Test
    void is_nothing_between_equal_documents() {
        assertThat(changes("{\"a\":[{\"b\":1}]}", "{\"a\":[{\"b\":1}]}")).isEmpty();
    }

    @Test
    void names_the_property_that_differs() {
        assertThat(changes("{\"a\":{\"b\":1,\"c\":2}}", "{\"a\":{\"b\":3,\"c\":2}}"))
                .isEqualTo("- a.b: 1\n+ a.b: 3\n");
    }

    @Test
    void has_one_side_only_where_a_property_comes_or_goes() {
        assertThat(changes("{\"a\":1}", "{\"b\":{\"c\":2}}")).isEqualTo("- a: 1\n+ b: {\"c\":2}\n");
    }

    @Test
    void shows_a_list_of_words_as_a_whole() {
        assertThat(changes("{\"a\":[\"x\",\"y\"]}", "{\"a\":[\"y\"]}")).isEqualTo("- a: [\"x\",\"y\"]\n+ a: [\"y\"]\n");
    }

    @Test
    void looks_into_the_element_of_a_list_that_differs() {
        assertThat(changes("{\"a\":[{\"b\":1},{\"b\":2}]}", "{\"a\":[{\"b\":1},{\"b\":3}]}"))
                .isEqualTo("- a[1].b: 2\n+ a[1].b: 3\n");
    }

    @Test
    void leaves_out_what_is_the_same_around_an_element_that_comes_or_goes() {
        assertThat(changes("{\"a\":[{\"b\":1},{\"b\":2},{\"b\":3}]}", "{\"a\":[{\"b\":1},{\"b\":3}]}"))
                .isEqualTo("- a[1]: {\"b\":2}\n");
        assertThat(changes("{\"a\":[]}", "{\"a\":[{\"b\":1}]}")).isEqualTo("+ a[0]: {\"b\":1}\n");
    }
}
