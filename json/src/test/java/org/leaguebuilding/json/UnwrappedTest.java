package org.leaguebuilding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.organization.WorkCommittee;

/** Properties of the library's types among those of a host's class. */
class UnwrappedTest {

    static Stream<Host> hosts() {
        return Stream.of(
                new Host2(ReadLimits.DEFAULT, UnknownProperties.IGNORE),
                new Host3(ReadLimits.DEFAULT, UnknownProperties.IGNORE));
    }

    static final class Plain {
        @JsonUnwrapped
        public WorkCommittee committee = WorkCommittee.builder()
                .id("w-1")
                .subdistrictId("s-1")
                .postsAuthorized(3)
                .postsFilled(2)
                .build();
    }

    static final class Prefixed {
        @JsonUnwrapped(prefix = "committee-")
        public WorkCommittee committee = new Plain().committee;
    }

    static final class OfACode {
        @JsonUnwrapped
        public Foundation foundation = Foundation.GOOD;
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void an_object_stands_among_the_properties_of_the_host(Host host) throws Exception {
        String written = host.write(new Plain());

        assertThat(written)
                .isEqualTo("{\"id\":\"w-1\",\"subdistrictId\":\"s-1\",\"postsAuthorized\":3,\"postsFilled\":2}");
        assertThat(host.read(written, Plain.class).committee).isEqualTo(new Plain().committee);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_prefix_is_refused_so_that_nothing_is_lost_silently(Host host) {
        assertThatThrownBy(() -> host.write(new Prefixed())).hasMessageContaining("takes no prefix and no suffix");
        assertThatThrownBy(() -> host.read("{\"committee-id\":\"w-1\"}", Prefixed.class))
                .hasMessageContaining("takes no prefix and no suffix");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_code_stays_the_value_of_its_property(Host host) throws Exception {
        String written = host.write(new OfACode());

        assertThat(written).isEqualTo("{\"foundation\":\"good\"}");
        assertThat(host.read(written.replace("good", "weak"), OfACode.class).foundation)
                .isEqualTo(Foundation.WEAK);
    }
}
