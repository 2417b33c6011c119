package org.leaguebuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.assessment.AssessmentPolicyTest.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Provision;

/** Laws that hold for every record and every scheme, on random ones; the seed stands in the test's name. */
class ScoreLawsTest {

    private static final int RUNS = 300;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20050930, 883})
    void lines_add_up_to_a_score_from_0_to_100(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            Score score = policy(random).assess(Records.random(random));

            BigDecimal lower = BigDecimal.ZERO;
            BigDecimal upper = BigDecimal.ZERO;
            for (ScoreLine line : score.lines()) {
                assertThat(line.awarded().lower().add(line.deduction().upper())).isEqualByComparingTo(line.fullMarks());
                assertThat(line.awarded().upper().add(line.deduction().lower())).isEqualByComparingTo(line.fullMarks());
                lower = lower.add(line.awarded().lower());
                upper = upper.add(line.awarded().upper());
            }
            assertThat(score.lower()).isEqualByComparingTo(lower).isBetween(BigDecimal.ZERO, score.upper());
            assertThat(score.upper()).isEqualByComparingTo(upper).isBetween(score.lower(), BigDecimal.valueOf(100));
            assertThat(score.byIndicator().values().stream().reduce(Marks.ZERO, Marks::plus))
                    .isEqualTo(score.total());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {8, 20050930, 883})
    void a_score_asks_nothing_that_the_check_answers_otherwise(long seed) {
        Random random = new Random(seed);
        int reasons = 0;
        int vetoes = 0;
        for (int run = 0; run < RUNS; run++) {
            AssessmentPolicy policy = policy(random);
            AssessmentRecord record = Records.random(random);
            Score score = policy.assess(record);
            Map<Rule, Truth> checked = new HashMap<>();
            policy.trace(record).steps().forEach(step -> checked.merge(step.rule(), step.holds(), Truth::and));

            for (ScoreLine line : score.lines()) {
                for (ScoreReason reason : line.reasons()) {
                    assertThat(reason.holds()).isEqualTo(answer(reason.criterion(), checked, record));
                    reasons++;
                }
            }
            for (VetoOutcome outcome : score.vetoes()) {
                assertThat(outcome.holds()).isEqualTo(answer(outcome.veto().criterion(), checked, record));
                vetoes++;
            }
        }
        assertThat(reasons).isPositive();
        assertThat(vetoes).isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 20050930, 883})
    void knowing_more_only_narrows_the_bounds_and_the_grades(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            AssessmentPolicy policy = policy(random);
            AssessmentRecord partial = Records.random(random);
            Score before = policy.assess(partial);
            Score after = policy.assess(Records.completed(partial, random));

            assertThat(after.total().isExact()).isTrue();
            assertThat(after.grade()).isPresent();
            assertThat(after.lower()).isBetween(before.lower(), before.upper());
            assertThat(before.possibleGrades()).containsAll(after.possibleGrades());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 20050930, 883})
    void the_more_holds_the_better_the_score(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            AssessmentPolicy policy = policy(random);
            AssessmentRecord record = Records.completed(Records.random(random), random);
            AssessmentRecord.Builder builder = AssessmentRecord.builder();
            AssessmentRecord better = builder.from(record)
                    .rightsProtected(Attestation.attested())
                    .partyTrust(Attestation.attested())
                    .venuesExtended(record.venuesExtended().orElse(0) + 1)
                    .build();

            assertThat(policy.assess(better).lower())
                    .isGreaterThanOrEqualTo(policy.assess(record).lower());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 20050930, 883})
    void the_order_of_indicators_and_lines_does_not_matter(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            Scheme scheme = scheme(random);
            AssessmentRecord record = Records.random(random);
            Score one = policy(scheme).assess(record);
            Score other = policy(shuffled(scheme, random)).assess(record);

            assertThat(other.total()).isEqualTo(one.total());
            assertThat(other.possibleGrades()).isEqualTo(one.possibleGrades());
            assertThat(other.byIndicator()).isEqualTo(one.byIndicator());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 20050930, 883})
    void a_bundled_result_lies_between_its_scores(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            Marks party = Marks.exactly(BigDecimal.valueOf(random.nextInt(1_000_001), 4));
            Marks league = policy(random).assess(Records.random(random)).total();
            BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4);
            Marks total = new BundledResult("r", "e", party, league, weight).total();

            assertThat(total.lower())
                    .isBetween(party.lower().min(league.lower()), party.lower().max(league.lower()));
            assertThat(total.upper())
                    .isBetween(party.upper().min(league.upper()), party.upper().max(league.upper()));
        }
    }

    private static Truth answer(Criterion criterion, Map<Rule, Truth> checked, AssessmentRecord record) {
        return criterion instanceof Criterion.OfRule ofRule
                ? checked.getOrDefault(ofRule.rule(), Truth.TRUE)
                : Attestation.holds(record.criteria().get(criterion.id()));
    }

    private static AssessmentPolicy policy(Random random) {
        return policy(scheme(random));
    }

    private static AssessmentPolicy policy(Scheme scheme) {
        return AssessmentPolicy.of(
                "test", Editions.wuhan2005().assessment().parameters().with(AssessmentParameters.SCHEME, scheme, NONE));
    }

    /** A random scheme over random rules and a criterion of the city's own, with weights of up to four decimals. */
    private static Scheme scheme(Random random) {
        int size = 1 + random.nextInt(5);
        List<BigDecimal> weights = parts(BigDecimal.valueOf(100), size, random);
        ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            int lines = 1 + random.nextInt(3);
            ImmutableList.Builder<SubItem> subItems = ImmutableList.builder();
            List<BigDecimal> marks = parts(weights.get(i), lines, random);
            for (int j = 0; j < lines; j++) {
                subItems.add(subItem("line-" + j, marks.get(j), random));
            }
            indicators.add(Indicator.builder()
                    .id("indicator-" + i)
                    .addBasis(Provision.P66)
                    .weight(weights.get(i))
                    .subItems(subItems.build())
                    .build());
        }
        return Scheme.builder()
                .id("random")
                .indicators(indicators.build())
                .addVeto(Veto.of(criterion(random), Grade.QUALIFIED))
                .bands(ImmutableList.of(
                        GradeBand.of(Grade.UNQUALIFIED, 0, 50),
                        GradeBand.of(Grade.QUALIFIED, 50, 80),
                        GradeBand.of(Grade.EXCELLENT, 80, 100)))
                .build();
    }

    private static SubItem subItem(String id, BigDecimal marks, Random random) {
        Map<String, Deduction> deductions = new HashMap<>();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            Deduction deduction = Deduction.of(criterion(random), BigDecimal.valueOf(1 + random.nextInt(500_000), 4));
            deductions.put(deduction.criterion().id(), deduction);
        }
        return SubItem.builder()
                .id(id)
                .fullMarks(marks)
                .deductions(ImmutableList.copyOf(deductions.values()))
                .build();
    }

    private static Criterion criterion(Random random) {
        ImmutableList<Rule> rules = AssessmentRules.ALL.rules();
        int drawn = random.nextInt(rules.size() + 3);
        return drawn < rules.size() ? Criterion.of(rules.get(drawn)) : SchemeTest.OWN;
    }

    /** Positive parts that sum to the whole, in ten thousandths. */
    private static List<BigDecimal> parts(BigDecimal whole, int size, Random random) {
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal rest = whole;
        for (int i = size - 1; i > 0; i--) {
            long most = rest.movePointRight(4).longValueExact() - i;
            BigDecimal part = BigDecimal.valueOf(1 + random.nextInt((int) most), 4);
            parts.add(part);
            rest = rest.subtract(part);
        }
        parts.add(rest);
        return parts;
    }

    private static Scheme shuffled(Scheme scheme, Random random) {
        List<Indicator> indicators = new ArrayList<>();
        scheme.indicators().forEach(indicator -> {
            List<SubItem> subItems = new ArrayList<>(indicator.subItems());
            Collections.shuffle(subItems, random);
            indicators.add(Indicator.builder()
                    .from(indicator)
                    .subItems(ImmutableList.copyOf(subItems))
                    .build());
        });
        Collections.shuffle(indicators, random);
        List<GradeBand> bands = new ArrayList<>(scheme.bands());
        Collections.shuffle(bands, random);
        return Scheme.builder()
                .from(scheme)
                .indicators(indicators)
                .bands(ImmutableList.copyOf(bands))
                .build();
    }

    @Test
    void the_generator_draws_both_whole_and_partial_records() {
        Random random = new Random(7);
        ImmutableMap.Builder<Integer, Boolean> exact = ImmutableMap.builder();
        for (int run = 0; run < RUNS; run++) {
            exact.put(run, Records.POLICY.assess(Records.random(random)).total().isExact());
        }
        assertThat(exact.buildOrThrow().values()).contains(true, false);
    }
}
