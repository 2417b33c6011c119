package org.leaguebuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

/** The grades that are possible, beside those of all records that a partial one can become. */
class PossibleGradesTest {

    private static final NoProvision NONE = NoProvision.because(LocalizedText.of("试验", "a trial"));

    private static AssessmentRecord.Builder changed(AssessmentRecord record) {
        AssessmentRecord.Builder builder = AssessmentRecord.builder();
        return builder.from(record);
    }

    private static <K> Map<K, Attestation> without(K key, Map<K, Attestation> facts) {
        Map<K, Attestation> rest = new LinkedHashMap<>(facts);
        rest.remove(key);
        return rest;
    }

    private static ImmutableList<Grade> grades(AssessmentRecord record) {
        return Records.POLICY.assess(record).possibleGrades();
    }

    @Nested
    class By_the_shipped_scheme {

        private final AssessmentRecord complete = Records.complete();

        @Test
        void a_complete_record_has_one_grade() {
            assertThat(grades(complete)).containsExactly(Grade.EXCELLENT);
        }

        @Test
        void an_unknown_fact_that_a_veto_hangs_on_gives_the_grade_with_it_and_the_one_without() {
            assertThat(grades(changed(complete)
                            .haves(without(Have.ORGANIZATION, complete.haves()))
                            .build()))
                    .containsExactly(Grade.UNQUALIFIED, Grade.EXCELLENT);
            assertThat(grades(
                            changed(complete).rightsProtected(Optional.empty()).build()))
                    .containsExactly(Grade.QUALIFIED, Grade.EXCELLENT);
        }

        @Test
        void an_acceptance_is_lost_with_the_platform_that_it_takes() {
            AssessmentRecord record = changed(complete)
                    .platforms(without(Platform.SERVICES, complete.platforms()))
                    .objectives(Map.of())
                    .venuesExtended(0)
                    .build();

            // 95 less up to 15, and less 4.5 or nothing: never the 2 of the acceptance alone.
            assertThat(grades(record)).containsExactly(Grade.GOOD, Grade.EXCELLENT);
        }

        @Test
        void nothing_known_gives_all_grades() {
            assertThat(grades(Records.blank().build())).containsExactlyElementsOf(Grade.builtIn());
        }
    }

    @Nested
    class By_a_scheme_of_a_city {

        private Scheme scheme(String... bands) {
            return Scheme.builder()
                    .id("city")
                    .addIndicator(Indicator.builder()
                            .id("all")
                            .addBasis(Provision.P65)
                            .weight(BigDecimal.valueOf(100))
                            .addSubItem(SubItem.allOrNothing(
                                    "services", BigDecimal.valueOf(40), AssessmentRules.PLATFORM_SERVICES))
                            .addSubItem(SubItem.allOrNothing(
                                    "accepted", BigDecimal.valueOf(60), AssessmentRules.PLATFORM_ACCEPTED))
                            .build())
                    .bands(IntStream.range(0, bands.length)
                            .mapToObj(i -> GradeBand.of(Grade.of(bands[i]), i * 20L, i * 20L + 20))
                            .collect(ImmutableList.toImmutableList()))
                    .build();
        }

        @Test
        void a_platform_and_the_acceptance_are_lost_together_where_the_acceptance_is_stated() {
            AssessmentRecord record = changed(Records.complete())
                    .platforms(without(Platform.SERVICES, Records.complete().platforms()))
                    .build();
            AssessmentPolicy policy = policy(scheme("e", "d", "c", "b", "a"));

            assertThat(policy.assess(record).possibleGrades()).containsExactly(Grade.of("e"), Grade.of("a"));
            assertThat(policy.assess(changed(record)
                                    .platformsAccepted(Optional.empty())
                                    .build())
                            .possibleGrades())
                    .containsExactly(Grade.of("e"), Grade.of("c"), Grade.of("a"));
        }
    }

    @Nested
    class Where_too_much_is_unknown {

        private static final int CRITERIA = 18;

        private final Criterion all = own("all");
        private final Criterion veto = own("veto");

        private static Criterion own(String id) {
            return Criterion.own(id, LocalizedText.of("本市自定", "the city's own"));
        }

        /** Half of the marks hang on one criterion, some of the rest on many that reach the same ten lines. */
        private AssessmentPolicy policyOf(Scheme.Builder scheme) {
            Indicator.Builder indicator = Indicator.builder()
                    .id("all")
                    .addBasis(Provision.P65)
                    .weight(BigDecimal.valueOf(100))
                    .addSubItem(SubItem.builder()
                            .id("half")
                            .fullMarks(BigDecimal.valueOf(50))
                            .addDeduction(Deduction.of(all, BigDecimal.valueOf(50)))
                            .build());
            for (int line = 0; line < 10; line++) {
                SubItem.Builder subItem =
                        SubItem.builder().id("line-" + line).fullMarks(BigDecimal.valueOf(line == 0 ? 32 : 2));
                for (int i = 0; i < CRITERIA; i++) {
                    long units = line == 0 ? 1L << i : 1;
                    subItem.addDeduction(Deduction.of(own("c" + i), BigDecimal.valueOf(units, 4)));
                }
                indicator.addSubItem(subItem.build());
            }
            return policy(scheme.id("any")
                    .addIndicator(indicator.build())
                    .bands(ImmutableList.of(
                            GradeBand.of(Grade.UNQUALIFIED, 0, 40),
                            GradeBand.of(Grade.QUALIFIED, 40, 60),
                            GradeBand.of(Grade.GOOD, 60, 70),
                            GradeBand.of(Grade.EXCELLENT, 70, 100)))
                    .build());
        }

        private static AssessmentRecord.Builder record() {
            return changed(Records.complete());
        }

        @Test
        void every_grade_from_the_worst_to_the_best_is_called_possible() {
            assertThat(policyOf(Scheme.builder()).assess(record().build()).possibleGrades())
                    .containsExactly(Grade.UNQUALIFIED, Grade.QUALIFIED, Grade.GOOD, Grade.EXCELLENT);
        }

        @Test
        void a_veto_lowers_the_best_grade_where_it_falls_and_the_worst_where_it_may_fall() {
            AssessmentPolicy policy = policyOf(Scheme.builder().addVeto(Veto.of(veto, Grade.UNQUALIFIED)));
            AssessmentRecord.Builder unknown = record().putCriteria("all", Attestation.attested("doc"));

            assertThat(policy.assess(unknown.build()).possibleGrades())
                    .containsExactly(Grade.UNQUALIFIED, Grade.QUALIFIED, Grade.GOOD, Grade.EXCELLENT);
            AssessmentRecord met =
                    unknown.putCriteria("veto", Attestation.attested("doc")).build();
            assertThat(policy.assess(met).possibleGrades()).containsExactly(Grade.EXCELLENT);
            AssessmentRecord unmet = record().putCriteria("all", Attestation.attested("doc"))
                    .putCriteria("veto", Attestation.denied())
                    .build();
            assertThat(policy.assess(unmet).possibleGrades()).containsExactly(Grade.UNQUALIFIED);
        }
    }

    @Nested
    class Beside_all_completions {

        @Test
        void by_the_shipped_scheme_they_are_those_and_no_others() {
            Random random = new Random(74);
            int gaps = 0;
            for (int run = 0; run < 60; run++) {
                gaps += assertSame(Records.POLICY, random) ? 1 : 0;
            }
            assertThat(gaps).isPositive();
        }

        @Test
        void by_schemes_that_share_criteria_among_lines_they_are_those_and_no_others() {
            Random random = new Random(883);
            int gaps = 0;
            for (int run = 0; run < 150; run++) {
                gaps += assertSame(policy(anyScheme(random)), random) ? 1 : 0;
            }
            assertThat(gaps).isGreaterThan(20);
        }

        /** Whether there is a grade between two possible ones that is not possible. */
        private boolean assertSame(AssessmentPolicy policy, Random random) {
            Facts facts = Facts.any(random);
            Score score = policy.assess(facts.record());
            Set<Grade> expected = new LinkedHashSet<>();
            for (Facts completion : facts.completions()) {
                expected.add(policy.assess(completion.record()).grade().orElseThrow());
            }

            assertThat(score.possibleGrades()).as("%s", facts).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(score.possibleGrades()).isSubsetOf(order(policy));
            return isGap(score.possibleGrades(), order(policy));
        }

        private ImmutableList<Grade> order(AssessmentPolicy policy) {
            return policy.parameters().value(AssessmentParameters.SCHEME).bands().stream()
                    .map(GradeBand::grade)
                    .collect(ImmutableList.toImmutableList());
        }

        private boolean isGap(ImmutableList<Grade> possible, ImmutableList<Grade> order) {
            int first = order.indexOf(possible.get(0));
            int last = order.indexOf(possible.get(possible.size() - 1));
            assertThat(possible)
                    .isEqualTo(order.stream().filter(possible::contains).toList());
            return last - first + 1 > possible.size();
        }
    }

    private static AssessmentPolicy policy(Scheme scheme) {
        return AssessmentPolicy.of(
                "test", Editions.wuhan2005().assessment().parameters().with(AssessmentParameters.SCHEME, scheme, NONE));
    }

    /** Five lines of up to four deductions, some of which come to more than the line has, and two vetoes. */
    private static Scheme anyScheme(Random random) {
        Indicator.Builder indicator =
                Indicator.builder().id("all").addBasis(Provision.P65).weight(BigDecimal.valueOf(100));
        for (int line = 0; line < 5; line++) {
            SubItem.Builder subItem = SubItem.builder().id("line-" + line).fullMarks(BigDecimal.valueOf(20));
            for (Criterion criterion : criteria(1 + random.nextInt(4), random)) {
                subItem.addDeduction(Deduction.of(criterion, BigDecimal.valueOf(1 + random.nextInt(20))));
            }
            indicator.addSubItem(subItem.build());
        }
        Scheme.Builder scheme = Scheme.builder().id("any").addIndicator(indicator.build());
        for (Criterion criterion : criteria(2, random)) {
            scheme.addVeto(Veto.of(criterion, random.nextBoolean() ? Grade.UNQUALIFIED : Grade.QUALIFIED));
        }
        return scheme.bands(ImmutableList.of(
                        GradeBand.of(Grade.UNQUALIFIED, 0, 40),
                        GradeBand.of(Grade.QUALIFIED, 40, 60),
                        GradeBand.of(Grade.GOOD, 60, 80),
                        GradeBand.of(Grade.EXCELLENT, 80, 100)))
                .build();
    }

    private static Set<Criterion> criteria(int size, Random random) {
        Set<Criterion> criteria = new LinkedHashSet<>();
        while (criteria.size() < size) {
            int drawn = random.nextInt(AssessmentRules.ALL.rules().size() + 1);
            criteria.add(
                    drawn == 0
                            ? SchemeTest.OWN
                            : Criterion.of(AssessmentRules.ALL.rules().get(drawn - 1)));
        }
        return criteria;
    }

    /** The facts of a record: each good, bad or unknown. */
    private record Facts(ImmutableList<Optional<Boolean>> states) {

        private static final int SIZE =
                Have.values().length + Platform.values().length + Objective.values().length + 11;
        private static final int MOST_UNKNOWN = 6;

        static Facts any(Random random) {
            Set<Integer> unknown = new LinkedHashSet<>();
            int hidden = random.nextInt(MOST_UNKNOWN + 1);
            while (unknown.size() < hidden) {
                unknown.add(random.nextInt(3) == 0 ? Have.values().length + random.nextInt(5) : random.nextInt(SIZE));
            }
            return new Facts(IntStream.range(0, SIZE)
                    .mapToObj(i -> unknown.contains(i) ? Optional.<Boolean>empty() : Optional.of(random.nextInt(8) > 0))
                    .collect(ImmutableList.toImmutableList()));
        }

        ImmutableSet<Facts> completions() {
            int open = states.indexOf(Optional.<Boolean>empty());
            if (open < 0) {
                return ImmutableSet.of(this);
            }
            ImmutableSet.Builder<Facts> completions = ImmutableSet.builder();
            for (boolean good : new boolean[] {false, true}) {
                completions.addAll(new Facts(IntStream.range(0, SIZE)
                                .mapToObj(i -> i == open ? Optional.of(good) : states.get(i))
                                .collect(ImmutableList.toImmutableList()))
                        .completions());
            }
            return completions.build();
        }

        AssessmentRecord record() {
            Draw draw = new Draw();
            AssessmentRecord.Builder builder = Records.blank();
            Arrays.stream(Have.values())
                    .forEach(have -> draw.next().ifPresent(good -> builder.putHave(have, attestation(good))));
            // The acceptance stands beside the platforms, so that they are unknown together more often.
            builder.platformsAccepted(draw.attestation());
            Arrays.stream(Platform.values())
                    .forEach(each -> draw.next().ifPresent(good -> builder.putPlatform(each, attestation(good))));
            Arrays.stream(Objective.values())
                    .forEach(each -> draw.next().ifPresent(good -> builder.putObjective(each, attestation(good))));
            draw.next().ifPresent(good -> builder.putCare(YouthGroup.VULNERABLE, attestation(good)));
            draw.next().ifPresent(good -> builder.putCare(YouthGroup.SPECIAL_NEEDS, attestation(good)));
            draw.next().ifPresent(good -> builder.putCriteria("own", attestation(good)));
            return builder.rightsProtected(draw.attestation())
                    .volunteerTeam(draw.attestation())
                    .youthCenter(draw.attestation())
                    .partyTrust(draw.attestation())
                    .venuesExtended(draw.count())
                    .carriersRenewed(draw.count())
                    .youthSatisfied(draw.next().map(good -> good ? Ratio.ONE : Ratio.ZERO))
                    .build();
        }

        private static Attestation attestation(boolean good) {
            return good ? Attestation.attested("doc") : Attestation.denied();
        }

        /** Takes one fact after the other. */
        private final class Draw {
            private int taken;

            Optional<Boolean> next() {
                return states.get(taken++);
            }

            Optional<Attestation> attestation() {
                return next().map(Facts::attestation);
            }

            OptionalInt count() {
                return next().map(good -> OptionalInt.of(good ? 1 : 0)).orElse(OptionalInt.empty());
            }
        }
    }
}
