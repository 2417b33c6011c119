package org.leaguebuilding.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;

/** What holds for every input, whatever is in it. */
class DiagnosisLawsTest {

    private static final Pattern INDEX = Pattern.compile("units\\[(\\d+)]");

    @Test
    void the_order_of_the_units_does_not_matter() {
        for (long seed = 0; seed < 500; seed++) {
            DiagnosisInput input = new Draft(seed, true).input();
            List<UnitFigures> units = new ArrayList<>(input.units());
            Collections.shuffle(units, new Random(seed));
            DiagnosisInput shuffled =
                    DiagnosisInput.builder().from(input).units(units).build();

            assertThat(Inputs.POLICY.diagnose(shuffled)).as("seed %s", seed).isEqualTo(Inputs.POLICY.diagnose(input));
            assertThat(findings(shuffled)).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(findings(input));
        }
    }

    @Test
    void a_problem_is_reported_exactly_where_it_is_diagnosed() {
        for (long seed = 0; seed < 500; seed++) {
            DiagnosisInput input = new Draft(seed, true).input();
            ImmutableSet<String> expected = Inputs.POLICY.diagnose(input).problems().stream()
                    .flatMap(found -> found.evidence().stream()
                            .filter(evidence -> evidence.presence() != Presence.NOT_PRESENT)
                            .map(evidence -> DiagnosisRules.of(found.problem()) + " " + of(evidence)))
                    .collect(ImmutableSet.toImmutableSet());

            assertThat(Inputs.POLICY.check(input).findings().stream()
                            .map(finding -> finding.rule() + " " + measure(finding) + finding.kind())
                            .distinct())
                    .as("seed %s", seed)
                    .containsExactlyElementsOf(expected);
        }
    }

    private static String of(Evidence evidence) {
        FindingKind kind = evidence.presence() == Presence.PRESENT ? FindingKind.CONCERN : FindingKind.MISSING_FACT;
        return (evidence instanceof DispersionEvidence ? evidence.measure().code() : "") + kind;
    }

    private static String measure(Finding finding) {
        return finding.arguments().getOrDefault("measure", "").toString();
    }

    /** The findings with the units by their ids. */
    private static ImmutableList<String> findings(DiagnosisInput input) {
        return Inputs.POLICY.check(input).findings().stream()
                .map(finding -> INDEX.matcher(finding.toString())
                        .replaceAll(unit -> input.units()
                                .get(Integer.parseInt(unit.group(1)))
                                .unitId()))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void no_more_units_are_named_than_the_edition_shows_and_some_where_a_problem_is_sure() {
        int looked = 0;
        for (long seed = 0; seed < 500; seed++) {
            for (ProblemDiagnosis found :
                    Inputs.POLICY.diagnose(new Draft(seed, false).input()).problems()) {
                for (Evidence evidence : found.evidence()) {
                    assertThat(evidence.weighMost()).as("seed %s", seed).hasSizeLessThanOrEqualTo(3);
                    assertThat(evidence.weighMost().isEmpty())
                            .as("seed %s, %s", seed, evidence)
                            .isEqualTo(evidence.presence() != Presence.PRESENT);
                    looked++;
                }
            }
        }
        assertThat(looked).isPositive();
    }

    /** An input of which, for the same seed, the same is true, whether parts of it are unknown or not. */
    private static final class Draft {

        private final Random facts;
        private final Random hidden;
        private final boolean partly;

        Draft(long seed, boolean partly) {
            this.facts = new Random(seed);
            this.hidden = new Random(~seed);
            this.partly = partly;
        }

        DiagnosisInput input() {
            DiagnosisInput.Builder input = Inputs.empty();
            int units = 1 + facts.nextInt(6);
            for (int i = 0; i < units; i++) {
                input.addUnit(unit("sd" + i));
            }
            return input.build();
        }

        private UnitFigures unit(String id) {
            int asked = 1 + facts.nextInt(5);
            int communities = 1 + facts.nextInt(5);
            int youth = 1 + facts.nextInt(50);
            int tasks = 1 + facts.nextInt(9);
            return new UnitFigures(
                    id,
                    count(asked),
                    count(part(asked)),
                    count(communities),
                    count(part(communities)),
                    count(youth),
                    count(part(youth)),
                    count(1 + facts.nextInt(4)),
                    count(facts.nextInt(20)),
                    count(tasks),
                    count(facts.nextInt(3) == 0 ? part(tasks) : 0));
        }

        private int part(int whole) {
            return facts.nextInt(whole + 1);
        }

        private OptionalInt count(int count) {
            return partly && hidden.nextInt(6) == 0 ? OptionalInt.empty() : OptionalInt.of(count);
        }
    }
}
