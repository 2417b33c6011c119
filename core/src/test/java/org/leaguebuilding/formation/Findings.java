package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.assertj.core.api.ListAssert;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Basis;

/**
 * Findings as one line each, with everything that they say: rule, kind, path, arguments and provisions, such as {@code
 * formation.joint.adjacent violation at communities[1].adjacentTo {community=c2} by P28}.
 */
final class Findings {

    /** An edition of a day on which the limit of a branch is known to be in force. */
    static final LeagueBuildingPolicy WUHAN_2026 = Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1));

    private Findings() {}

    static ListAssert<String> assertFindings(FormationProposal.Builder proposal) {
        return assertFindings(Editions.wuhan2005(), proposal);
    }

    static ListAssert<String> assertFindings(LeagueBuildingPolicy edition, FormationProposal.Builder proposal) {
        return assertThat(edition.check(proposal.build()).findings().stream()
                .map(Findings::line)
                .toList());
    }

    /** The rule was looked at, and held wherever it was. */
    static void assertHolds(Rule rule, FormationProposal.Builder proposal) {
        assertThat(Editions.wuhan2005().trace(proposal.build()).steps())
                .filteredOn(step -> step.rule().equals(rule))
                .isNotEmpty()
                .allMatch(step -> step.holds() == Truth.TRUE);
    }

    static String line(Finding finding) {
        String bases = finding.provisions().stream().map(Basis::id).collect(Collectors.joining(", "));
        return "%s %s at %s %s by %s"
                .formatted(finding.rule(), finding.kind().code(), finding.path(), finding.arguments(), bases);
    }
}
