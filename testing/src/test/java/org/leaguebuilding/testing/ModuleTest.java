package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.testing.fixture.Fixtures;

/** What a host on the module path meets; the tests themselves run on the class path. */
class ModuleTest {

    private final ModuleDescriptor module = read();

    @Test
    void it_exports_its_five_packages() {
        assertThat(module.exports())
                .extracting(ModuleDescriptor.Exports::toString)
                .containsExactlyInAnyOrder(
                        "org.leaguebuilding.testing",
                        "org.leaguebuilding.testing.coverage",
                        "org.leaguebuilding.testing.fixture",
                        "org.leaguebuilding.testing.freeze",
                        "org.leaguebuilding.testing.junit");
    }

    /** Were one of them transitive, a host without it would not compile. */
    @Test
    void it_demands_nothing_of_a_host_but_core() {
        assertThat(module.requires())
                .filteredOn(each -> each.modifiers().contains(Modifier.TRANSITIVE))
                .extracting(Requires::name)
                .containsExactly("org.leaguebuilding.core");
        assertThat(module.requires())
                .filteredOn(each -> !each.modifiers().contains(Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactlyInAnyOrder("java.base", "org.leaguebuilding.core");
    }

    @Test
    void it_lets_junit_make_the_provider_of_rules() {
        assertThat(module.opens())
                .filteredOn(each -> each.source().equals("org.leaguebuilding.testing.junit"))
                .extracting(ModuleDescriptor.Opens::targets)
                .containsExactly(ImmutableSet.of("org.junit.platform.commons"));
    }

    private static ModuleDescriptor read() {
        try {
            Path classes = Path.of(Fixtures.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ModuleFinder.of(classes)
                    .find("org.leaguebuilding.testing")
                    .orElseThrow()
                    .descriptor();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
