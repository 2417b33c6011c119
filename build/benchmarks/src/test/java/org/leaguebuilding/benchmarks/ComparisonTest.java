package org.leaguebuilding.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationRules;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;

class ComparisonTest {

    private static final String RULE = "formation.joint.adjacent";
    private static final String PATH = "communities[1].adjacentTo";

    @Test
    void equal_findings_are_counted() {
        Comparison<String> same = comparison(problem(RULE, Problem.Kind.VIOLATION, PATH, "c1"));

        assertThat(same.requireSameFindings()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource
    void a_difference_in_anything_is_refused(Problem other) {
        assertThatIllegalStateException()
                .isThrownBy(() -> comparison(other).requireSameFindings())
                .withMessageContaining(other.toString());
    }

    static List<Problem> a_difference_in_anything_is_refused() {
        return List.of(
                problem("formation.joint.gives", Problem.Kind.VIOLATION, PATH, "c1"),
                problem(RULE, Problem.Kind.DEMANDED_FACT_MISSING, PATH, "c1"),
                problem(RULE, Problem.Kind.VIOLATION, "communities[2].adjacentTo", "c1"),
                problem(RULE, Problem.Kind.VIOLATION, PATH, "c2"));
    }

    @Test
    void a_finding_too_few_or_too_many_is_refused() {
        Problem problem = problem(RULE, Problem.Kind.VIOLATION, PATH, "c1");

        assertThatIllegalStateException().isThrownBy(() -> comparison().requireSameFindings());
        assertThatIllegalStateException()
                .isThrownBy(() -> comparison(problem, problem).requireSameFindings());
    }

    @Test
    void subjects_in_which_something_is_found_do_not_pass_for_valid_ones() {
        assertThatIllegalStateException()
                .isThrownBy(() -> comparison(problem(RULE, Problem.Kind.VIOLATION, PATH, "c1"))
                        .requireNoFindings());
    }

    private static Comparison<String> comparison(Problem... problems) {
        Finding finding = Finding.of(
                FormationRules.JOINT_ADJACENT, FindingKind.VIOLATION, PATH, ImmutableMap.of("community", "c1"));
        return new Comparison<>(
                ImmutableList.of("subject"),
                subject -> Report.of("formation-proposal", subject, "edition", ImmutableList.of(finding)),
                subject -> List.of(problems));
    }

    private static Problem problem(String rule, Problem.Kind kind, String path, String community) {
        return new Problem(rule, kind, path, Map.of("community", community));
    }
}
