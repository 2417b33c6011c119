package org.leaguebuilding.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {

    /** What the poms say now. */
    private static final Path GENERATED = Path.of(System.getProperty("licences"));

    /** What people read. */
    private static final Path KEPT = Path.of(System.getProperty("root"), "THIRD-PARTY.md");

    @Test
    void the_list_of_licences_is_what_the_poms_say() throws IOException {
        assertThat(Files.readString(KEPT))
                .as("%s is out of date: copy %s over it", KEPT, GENERATED)
                .isEqualTo(Files.readString(GENERATED));
    }

    @Test
    void the_list_names_what_hosts_get() throws IOException {
        assertThat(Files.readString(KEPT))
                .contains("com.google.guava:guava |")
                .contains("com.fasterxml.jackson.core:jackson-databind |")
                .contains("tools.jackson.core:jackson-core |")
                .doesNotContain("org.leaguebuilding");
    }
}
