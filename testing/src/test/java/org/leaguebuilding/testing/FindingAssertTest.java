package org.leaguebuilding.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leaguebuilding.testing.LeagueBuildingAssertions.assertThat;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.source.Provision;

class FindingAssertTest {

    private final Finding size =
            RuleReports.violated("formation.size.minimum").findings().get(0);
    private final Finding head =
            RuleReports.violated("formation.head.named").findings().get(0);

    private final String headText = """
            Expecting finding
            formation.head.named, violation (不符合) at head
            rests on P31, P25
            en: No head of the organization is named
                → Name the person who is to head the organization
            zh-CN: 未填报团组织负责人
                → 请填报拟任团组织负责人
            """;

    @Test
    void all_of_a_finding_is_asserted() {
        assertThat(size)
                .isViolation()
                .isOf("formation.size.minimum")
                .isOf(FormationRules.SIZE_MINIMUM)
                .isAt("communities")
                .hasArgument("members", 2)
                .hasArgument("organizationType", "branch")
                .cites(size.provisions().get(0))
                .says(Locale.ENGLISH, "Members: 2; a branch needs at least 3");
    }

    @Test
    void its_kind_is_asserted_by_name() {
        assertThat(Reports.mixed().findings().get(0)).isConcern();
        assertThat(Reports.undetermined().findings().get(0)).isMissingFact();
    }

    @Test
    void a_failure_shows_the_finding() {
        assertFails(() -> assertThat(head).isConcern(), headText + "to be a concern (关注)");
        assertFails(() -> assertThat(head).isMissingFact(), headText + "to be a missing-fact (缺少事实)");
        assertFails(() -> assertThat(head).isOf("formation.size.limit"), headText + "to be of formation.size.limit");
        assertFails(() -> assertThat(head).isAt("mode"), headText + "to be at mode");
        assertFails(() -> assertThat(head).cites(Provision.P31, Provision.P01), headText + "to cite P31, P01");
        assertFails(() -> assertThat(head).hasArgument("members", 2), headText + "to have members=2");
        assertFails(() -> assertThat(head).hasArgument("mode", "joint"), headText + "to have mode=joint");
        assertThatThrownBy(() -> assertThat(size).hasArgument("members", "2"))
                .hasMessageEndingWith("\nto have members=2 as text (it is a count)");
        assertFails(() -> assertThat(head).says(Locale.CHINA, "无"), headText + "to say “无”");
    }

    @Test
    void a_concern_is_no_violation() {
        assertThatThrownBy(() -> assertThat(Reports.mixed().findings().get(0)).isViolation())
                .hasMessageEndingWith("to be a violation (不符合)");
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
