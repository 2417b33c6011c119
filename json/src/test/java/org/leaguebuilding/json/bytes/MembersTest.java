package org.leaguebuilding.json.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final String DOCUMENT = "{\"id\":\"a{,]\\\"\",\"list\":[{\"n\":1},[{}],{\"id\":\"n\"}],\"o\":{}}";

    private static String inserted(ImmutableListMultimap<String, String> byOwner, String... leftOutIfEmpty) {
        return new String(
                Members.insert(DOCUMENT.getBytes(UTF_8), byOwner, ImmutableSet.copyOf(leftOutIfEmpty)), UTF_8);
    }

    @Test
    void members_stand_behind_those_that_are_there() {
        assertThat(inserted(ImmutableListMultimap.of("", "\"x\":1", "", "\"y\":[]")))
                .isEqualTo(DOCUMENT.substring(0, DOCUMENT.length() - 1) + ",\"x\":1,\"y\":[]}");
    }

    @Test
    void an_empty_object_gets_its_first_without_a_comma() {
        assertThat(inserted(ImmutableListMultimap.of("/o", "\"x\":1"))).endsWith(",\"o\":{\"x\":1}}");
    }

    @Test
    void objects_in_arrays_are_told_apart_by_their_index() {
        assertThat(inserted(
                        ImmutableListMultimap.of("/list/0", "\"x\":1", "/list/1/0", "\"y\":2", "/list/2", "\"z\":3")))
                .contains("[{\"n\":1,\"x\":1},[{\"y\":2}],{\"id\":\"n\",\"z\":3}]");
    }

    @Test
    void an_object_that_was_left_out_for_being_empty_comes_back() {
        assertThat(inserted(ImmutableListMultimap.of("/o/p", "\"x\":1", "/o/p", "\"y\":2"), "/o/p"))
                .endsWith("\"o\":{\"p\":{\"x\":1,\"y\":2}}}");
    }

    @Test
    void an_object_that_is_there_is_not_made_again() {
        assertThat(inserted(ImmutableListMultimap.of("/o", "\"x\":1"), "/o")).endsWith("\"o\":{\"x\":1}}");
    }

    @Test
    void an_object_that_is_gone_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inserted(ImmutableListMultimap.of("/list/3", "\"x\":1", "", "\"y\":1")))
                .withMessage("the document has no object at [/list/3]");
    }
}
