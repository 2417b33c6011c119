package org.leaguebuilding.examples.cityreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.examples.cityreport.figures.Judged;
import org.leaguebuilding.examples.cityreport.text.Texts;
import org.leaguebuilding.guarantee.GuaranteeRules;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.text.Language;

class JudgedTest {

    private static final Finding NO_FUNDS = finding(GuaranteeRules.FUNDING, FindingKind.VIOLATION);
    private static final Finding NO_VENUE = finding(GuaranteeRules.VENUE, FindingKind.VIOLATION);
    private static final Finding VENUE_UNKNOWN = finding(GuaranteeRules.VENUE, FindingKind.MISSING_FACT);
    private static final Finding NO_SUBJECT = finding(GuaranteeRules.PARTY_HEAD_SUBJECTS, FindingKind.VIOLATION);

    private final UnmetRules unmet = new UnmetRules(SmallCity.POLICY, Texts.in(Language.EN));

    @Test
    void verdicts_are_counted() {
        assertThat(judged("x", report(), report(NO_FUNDS), report(VENUE_UNKNOWN), report())
                        .verdicts())
                .containsExactlyInAnyOrder(
                        Verdict.COMPLIANT, Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.UNDETERMINED);
    }

    @Test
    void a_rule_that_is_unmet_twice_in_a_subject_is_counted_once_for_that_subject() {
        Judged judged = judged("x", report(NO_SUBJECT, NO_SUBJECT), report(NO_SUBJECT));

        assertThat(judged.unmet().count(GuaranteeRules.PARTY_HEAD_SUBJECTS)).isEqualTo(3);
        assertThat(judged.subjects().count(GuaranteeRules.PARTY_HEAD_SUBJECTS)).isEqualTo(2);
    }

    @Test
    void a_missing_fact_leaves_no_rule_unmet() {
        Judged judged = judged("x", report(VENUE_UNKNOWN));

        assertThat(judged.unmet()).isEmpty();
        assertThat(judged.kinds().count(FindingKind.MISSING_FACT)).isEqualTo(1);
    }

    @Test
    void a_sum_is_the_same_as_judging_all_at_once() {
        Judged sum = Judged.sum(
                "x",
                ImmutableList.of(judged("a", report(NO_FUNDS), report()), judged("b", report(NO_FUNDS, NO_VENUE))));

        assertThat(sum).isEqualTo(judged("x", report(NO_FUNDS), report(), report(NO_FUNDS, NO_VENUE)));
    }

    @Test
    void the_most_frequent_rule_comes_first_and_rules_met_equally_often_in_the_order_of_the_edition() {
        Judged judged = judged("x", report(NO_VENUE), report(NO_FUNDS, NO_VENUE), report(NO_FUNDS), report(NO_SUBJECT));

        assertThat(unmet.lines(judged.subjects()).stream().filter(line -> line.matches(" +\\d.*")))
                .extracting(line -> line.replaceAll(" +\\d+  (\\S+) .*", "$1"))
                .containsExactly("guarantee.funding", "guarantee.venue", "guarantee.party-head.subjects");
        assertThat(unmet.mostFrequentIn(judged.subjects())).isEqualTo("guarantee.funding [P59] 2");
    }

    @Test
    void where_everything_is_met_there_is_nothing_to_say() {
        Judged judged = judged("x", report());

        assertThat(unmet.mostFrequentIn(judged.subjects())).isEmpty();
        assertThat(unmet.linesBelow("unmet.city", judged.subjects())).isEmpty();
    }

    @Test
    void a_unit_without_a_subject_is_counted_apart() {
        Judged judged = Judged.of("x", Stream.of(ImmutableList.of(report()), ImmutableList.of()));

        assertThat(judged.verdicts()).hasSize(1);
        assertThat(judged.without()).isEqualTo(1);
    }

    private static Judged judged(String name, Report... reports) {
        return Judged.of(name, Stream.of(reports).map(ImmutableList::of));
    }

    private static Finding finding(Rule rule, FindingKind kind) {
        return Finding.of(rule, kind, "somewhere", ImmutableMap.of());
    }

    private static Report report(Finding... findings) {
        return Report.of("community-guarantee", "g", "e", ImmutableList.copyOf(findings));
    }
}
