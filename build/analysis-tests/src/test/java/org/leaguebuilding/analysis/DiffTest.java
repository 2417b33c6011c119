package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.edition.Change;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.GuaranteeParameters;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.testing.fixture.RuleCases;

/** Two editions, and subjects on which they do not agree. */
class DiffTest {

    private static final Scope SCOPE = Scope.atMost(2);
    private static final LeagueBuildingPolicy SHIPPED = Editions.wuhan2005();

    private static void assertReplays(EditionDiff diff, LeagueBuildingPolicy from, LeagueBuildingPolicy to) {
        assertThat(diff.changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(from.verdict(change.witness())).isEqualTo(change.from());
            assertThat(to.verdict(change.witness())).isEqualTo(change.to()).isNotEqualTo(change.from());
            assertThat(change.rules()).isNotEmpty();
        });
    }

    @Test
    void an_edition_does_not_differ_from_itself() {
        EditionDiff diff = PolicyAnalysis.of(SHIPPED).diff(SHIPPED, SCOPE);

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.checks()).isZero();
        assertThat(diff.text(Locale.ENGLISH)).startsWith("No verdict of wuhan-2005 and wuhan-2005 was found to differ");
    }

    @Test
    void the_statutes_of_a_later_day_limit_the_size_of_a_branch() {
        LeagueBuildingPolicy later = SHIPPED.asOf(LocalDate.of(2026, 1, 1));

        EditionDiff diff = PolicyAnalysis.of(SHIPPED).diff(later, SCOPE);

        assertReplays(diff, SHIPPED, later);
        assertThat(diff.changes()).extracting(VerdictChange::to).contains(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED);
        assertThat(diff.changes())
                .flatExtracting(VerdictChange::rules)
                .extracting(rule -> rule.id().value())
                .containsOnly("formation.size.limit");
        assertThat(diff.text(Locale.CHINA)).contains("建团方案：因“团支部团员人数不超过上限，超过的应经批准”，结论由“符合”变为“不符合”");
    }

    @Test
    void a_figure_of_a_city_changes_verdicts_on_both_sides_of_it() {
        LeagueBuildingPolicy city =
                Planted.edition(List.of(Change.set(GuaranteeParameters.HEARINGS_PER_CYCLE, 3, Planted.measure())));

        EditionDiff diff = PolicyAnalysis.of(SHIPPED).diff(city, Scope.atMost(3));

        assertReplays(diff, SHIPPED, city);
        assertThat(diff.changes())
                .flatExtracting(VerdictChange::rules)
                .extracting(rule -> rule.id().value())
                .containsOnly("guarantee.party-head.regular");
    }

    @Test
    void a_rule_that_is_switched_off_lets_comply_what_did_not() {
        LeagueBuildingPolicy city =
                Planted.edition(List.of(Change.switchOff(GuaranteeRules.VENUE, Planted.measure(), Planted.text())));

        AtomicInteger searches = new AtomicInteger();

        EditionDiff diff =
                PolicyAnalysis.of(SHIPPED).telling(searches::incrementAndGet).diff(city, SCOPE);

        assertReplays(diff, SHIPPED, city);
        assertThat(searches).hasPositiveValue();
        assertThat(diff.changes()).extracting(VerdictChange::to).containsOnly(Verdict.COMPLIANT);
    }

    @Test
    void one_subject_is_told_with_the_rules_that_say_something_else() {
        LeagueBuildingPolicy city =
                Planted.edition(List.of(Change.switchOff(GuaranteeRules.VENUE, Planted.measure(), Planted.text())));
        CommunityGuarantee guarantee = RuleCases.of(SHIPPED)
                .caseOf("guarantee.venue", GuaranteePolicy.SUBJECT.subjectClass())
                .violated()
                .subject();

        VerdictChange change =
                PolicyAnalysis.of(SHIPPED).change(guarantee, city).orElseThrow();

        assertThat(change.rules()).extracting(rule -> rule.id().value()).containsExactly("guarantee.venue");
        assertThat(change.witness()).isEqualTo(guarantee);
        assertThat(change).hasToString(change.text(Locale.ENGLISH));
        assertThat(PolicyAnalysis.of(SHIPPED).change(guarantee, SHIPPED)).isEmpty();
    }
}
