package org.leaguebuilding.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void it_prints_findings_with_their_rule_and_provision_and_the_verdict_in_both_languages() {
        assertThat(printed()).isEqualTo("""
                NON_COMPLIANT
                formation.work-committee.named workCommittee [P18]
                  未填报街道团工委
                  Name the League work committee of the community’s subdistrict
                formation.independent.cadre-team communities[0].cadreTeam [P25]
                  社区420106005012团干部队伍评价为“一般”，独立建团要求较强
                  Strengthen the cadre team of community 420106005012, or choose another mode
                结论：不符合
                Verdict: non-compliant
                """);
    }

    /** What the program prints, which writes to the process's own output as the README does. */
    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
            System.setOut(out);
            Quickstart.main();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8).replace("\r\n", "\n");
    }
}
