package org.leaguebuilding.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.Completions;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.PersonRef;

class CadrePolicyTest {

    private static final NoProvision NONE = NoProvision.because(LocalizedText.of("测试", "a test"));
    private static final ParameterSet SHIPPED = Editions.wuhan2005().cadre().parameters();
    private static final CadrePolicy POLICY = CadrePolicy.of("test", SHIPPED);
    private static final LocalDate DAY = LocalDate.of(2005, 6, 1);

    @Nested
    class An_appraisal_where_everything_holds {

        @Test
        void is_compliant_and_leaves_the_quiet_collector_as_it_was() {
            Report report = POLICY.check(complete().build());

            assertThat(report.findings()).isEmpty();
            assertThat(report.subjectType()).isEqualTo("cadre-appraisal");
            assertThat(report.edition()).isEqualTo("test").isEqualTo(POLICY.edition());
            assertThat(new CadreChecks(SHIPPED).check(complete().build(), Checks.quiet()))
                    .isSameAs(Checks.quiet());
            assertThat(POLICY.trace(complete().build()).notLookedAt()).isEmpty();
        }

        @Test
        void says_nothing_about_the_person() {
            assertThat(complete().build().toString()).doesNotContain("secret-ref");
        }
    }

    @Nested
    class The_three_criteria {

        static Stream<Arguments> criteria() {
            return Stream.of(
                    criterion(CadreRules.INTEGRITY_AND_ABILITY, "integrityAndAbility", (builder, fact) -> {
                        builder.integrityAndAbility(fact);
                        return builder;
                    }),
                    criterion(CadreRules.ACHIEVEMENT, "achievement", (builder, fact) -> {
                        builder.achievement(fact);
                        return builder;
                    }),
                    criterion(CadreRules.RECOGNITION, "recognition", (builder, fact) -> {
                        builder.recognition(fact);
                        return builder;
                    }));
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource("criteria")
        void are_demanded_one_by_one(
                Rule rule,
                String path,
                BiFunction<CadreAppraisal.Builder, Optional<Attestation>, CadreAppraisal.Builder> set) {
            CadreAppraisal denied =
                    set.apply(complete(), Optional.of(Attestation.denied())).build();
            CadreAppraisal unshown =
                    set.apply(complete(), Optional.of(Attestation.attested())).build();
            CadreAppraisal unknown = set.apply(complete(), Optional.empty()).build();

            finds(POLICY, denied, rule, path, FindingKind.VIOLATION);
            finds(POLICY, unshown, rule, path, FindingKind.VIOLATION);
            finds(POLICY, unknown, rule, path, FindingKind.MISSING_FACT);
            assertThat(POLICY.check(unknown).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(POLICY.check(unshown).findings().get(0).arguments())
                    .isEqualTo(ImmutableMap.of("state", "unevidenced"));
            assertThat(POLICY.check(unknown).findings().get(0).arguments()).isEmpty();
        }

        @Test
        void hold_without_evidence_where_the_city_asks_for_none() {
            CadrePolicy lenient =
                    CadrePolicy.of("city", SHIPPED.with(CadreParameters.CRITERIA_NEED_EVIDENCE, false, NONE));
            CadreAppraisal.Builder builder = complete();
            builder.recognition(Attestation.attested());

            assertThat(lenient.check(builder.build()).findings()).isEmpty();
        }

        private static Arguments criterion(
                Rule rule,
                String path,
                BiFunction<CadreAppraisal.Builder, Optional<Attestation>, CadreAppraisal.Builder> set) {
            return Arguments.of(rule, path, set);
        }
    }

    @Nested
    class Training_within_the_cycle {

        private static final ImmutableList<OptionalInt> HOURS = ImmutableList.of(
                OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(8), OptionalInt.of(16), OptionalInt.of(20));

        @Test
        void reaches_the_hours_at_the_minimum() {
            assertThat(POLICY.check(trained(Training.of("t1", DAY, 10), Training.of("t2", DAY, 6)))
                            .findings())
                    .isEmpty();
        }

        @Test
        void is_a_concern_one_hour_below_it() {
            CadreAppraisal appraisal = trained(Training.of("t1", DAY, 15));

            finds(POLICY, appraisal, CadreRules.TRAINING, "trainings", FindingKind.CONCERN);
            assertThat(POLICY.check(appraisal).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(POLICY.check(appraisal).findings().get(0).message(Locale.ENGLISH))
                    .isEqualTo("Hours of training in the appraisal cycle: 15; at least 16 required");
        }

        @Test
        void counts_courses_and_hours_each_for_itself() {
            assertThat(POLICY.check(trained()).findings())
                    .extracting(finding -> finding.arguments().get("measure"))
                    .containsExactly("courses", "hours");
        }

        @Test
        void does_not_count_courses_outside_the_cycle() {
            CadreAppraisal before = trained(Training.of("t1", LocalDate.of(2004, 12, 31), 99));
            CadreAppraisal after = trained(Training.of("t1", LocalDate.of(2006, 1, 1), 99));
            CadreAppraisal first = trained(Training.of("t1", LocalDate.of(2005, 1, 1), 16));
            CadreAppraisal last = trained(Training.of("t1", LocalDate.of(2005, 12, 31), 16));

            assertThat(POLICY.check(before).findings()).hasSize(2);
            assertThat(POLICY.check(after).findings()).hasSize(2);
            assertThat(POLICY.check(first).findings()).isEmpty();
            assertThat(POLICY.check(last).findings()).isEmpty();
        }

        @Test
        void is_unknown_only_where_the_unknown_hours_matter() {
            CadreAppraisal open = trained(Training.of("t1", DAY, 15), Training.of("t2", DAY));
            CadreAppraisal enough = trained(Training.of("t1", DAY, 16), Training.of("t2", DAY));

            finds(POLICY, open, CadreRules.TRAINING, "trainings[1].hours", FindingKind.MISSING_FACT);
            assertThat(POLICY.check(open).findings().get(0).remedy(Locale.ENGLISH))
                    .isEqualTo("Give the number of hours of training t2");
            assertThat(POLICY.check(enough).findings()).isEmpty();
        }

        @Test
        void names_every_course_within_the_cycle_whose_hours_are_unknown() {
            CadreAppraisal open = trained(
                    Training.of("t1", DAY),
                    Training.of("t2", LocalDate.of(2004, 12, 31)),
                    Training.of("t3", DAY, 15),
                    Training.of("t4", DAY));

            assertThat(POLICY.check(open).findings())
                    .extracting(finding -> finding.path())
                    .containsExactly("trainings[0].hours", "trainings[3].hours");
            assertThat(POLICY.check(open).findings())
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.arguments())
                            .isEqualTo(ImmutableMap.of("done", 15L, "least", 16L, "measure", "hours")));
        }

        @Test
        void is_exactly_what_all_completions_agree_on() {
            Set<Truth> decided = new HashSet<>();
            for (OptionalInt first : HOURS) {
                for (OptionalInt second : HOURS) {
                    for (OptionalInt third : HOURS) {
                        decided.add(completions(first, second, third).assertExact(this::hours));
                    }
                }
            }

            assertThat(decided).containsExactlyInAnyOrder(Truth.values());
        }

        private Completions<CadreAppraisal> completions(OptionalInt first, OptionalInt second, OptionalInt third) {
            CadreAppraisal appraisal = trained(
                    new Training("t0", DAY, first),
                    new Training("t1", LocalDate.of(2006, 1, 1), second),
                    new Training("t2", DAY, third));
            Completions<CadreAppraisal> completions = Completions.of(appraisal);
            for (int i = 0; i < 3; i++) {
                int index = i;
                if (appraisal.trainings().get(i).hours().isEmpty()) {
                    completions.unknown(
                            "trainings[" + i + "].hours",
                            ImmutableList.of(0, 8, 16),
                            hours -> partial -> withHours(partial, index, hours));
                }
            }
            return completions;
        }

        private static CadreAppraisal withHours(CadreAppraisal partial, int index, int hours) {
            List<Training> trainings = new ArrayList<>(partial.trainings());
            trainings.set(
                    index,
                    Training.of(trainings.get(index).id(), trainings.get(index).heldOn(), hours));
            return trained(trainings.toArray(Training[]::new));
        }

        private ImmutableList<Finding> hours(CadreAppraisal appraisal) {
            return of(CadreRules.TRAINING, appraisal).stream()
                    .filter(finding -> "hours".equals(finding.arguments().get("measure")))
                    .collect(ImmutableList.toImmutableList());
        }

        @Test
        void is_counted_in_courses_or_hours_alone_where_the_city_wants_it() {
            CadrePolicy courses = CadrePolicy.of(
                    "city",
                    SHIPPED.with(CadreParameters.TRAINING_HOURS, 0, NONE)
                            .with(CadreParameters.TRAINING_COURSES, 2, NONE));
            CadrePolicy hours = CadrePolicy.of("city", SHIPPED.with(CadreParameters.TRAINING_COURSES, 0, NONE));

            assertThat(courses.check(trained(Training.of("t1", DAY), Training.of("t2", DAY)))
                            .findings())
                    .isEmpty();
            assertThat(hours.check(trained()).findings()).hasSize(1);
        }
    }

    @Nested
    class The_reserve {

        private static final Optional<ReserveListing> NOT = Optional.of(ReserveListing.notListed());
        private static final Optional<ReserveListing> UNDATED = Optional.of(new ReserveListing(true, Optional.empty()));

        @Test
        void is_in_step_up_to_the_allowed_lag() {
            assertThat(POLICY.check(listed(on(DAY), on(DAY.plusDays(90)))).findings())
                    .isEmpty();
            assertThat(POLICY.check(listed(on(DAY.plusDays(90)), on(DAY))).findings())
                    .isEmpty();
            finds(
                    POLICY,
                    listed(on(DAY), on(DAY.plusDays(91))),
                    CadreRules.RESERVE,
                    "partyReserve",
                    FindingKind.CONCERN);
        }

        @Test
        void is_in_step_where_neither_side_has_listed() {
            assertThat(POLICY.check(listed(NOT, NOT)).findings()).isEmpty();
        }

        @Test
        void is_in_step_in_whatever_cycle_the_listings_lie() {
            assertThat(POLICY.check(listed(on(LocalDate.of(2004, 12, 31)), on(LocalDate.of(2005, 1, 1))))
                            .findings())
                    .isEmpty();
            assertThat(POLICY.check(listed(on(LocalDate.of(1999, 3, 1)), on(LocalDate.of(1999, 5, 4))))
                            .findings())
                    .isEmpty();
        }

        @Test
        void is_not_in_step_where_one_side_alone_has_listed() {
            finds(POLICY, listed(NOT, on(DAY)), CadreRules.RESERVE, "leagueReserve", FindingKind.CONCERN);
            finds(POLICY, listed(on(DAY), NOT), CadreRules.RESERVE, "partyReserve", FindingKind.CONCERN);
            finds(POLICY, listed(NOT, UNDATED), CadreRules.RESERVE, "leagueReserve", FindingKind.CONCERN);
        }

        @Test
        void is_unknown_where_a_listing_is_not_stated() {
            misses(listed(Optional.empty(), on(DAY)), "leagueReserve");
            misses(listed(Optional.empty(), NOT), "leagueReserve");
            misses(listed(on(DAY), Optional.empty()), "partyReserve");
            misses(listed(Optional.empty(), Optional.empty()), "leagueReserve", "partyReserve");
        }

        @Test
        void is_unknown_where_the_day_of_a_listing_is_not_stated() {
            misses(listed(on(DAY), UNDATED), "partyReserve.on");
            misses(listed(UNDATED, on(DAY)), "leagueReserve.on");
            misses(listed(UNDATED, UNDATED), "leagueReserve.on", "partyReserve.on");
            misses(listed(Optional.empty(), UNDATED), "leagueReserve", "partyReserve.on");
        }

        @Test
        void is_held_to_the_citys_own_lag() {
            CadrePolicy strict = CadrePolicy.of("city", SHIPPED.with(CadreParameters.RESERVE_LAG_DAYS, 0, NONE));

            assertThat(strict.check(listed(on(DAY), on(DAY))).findings()).isEmpty();
            finds(
                    strict,
                    listed(on(DAY), on(DAY.plusDays(1))),
                    CadreRules.RESERVE,
                    "partyReserve",
                    FindingKind.CONCERN);
        }

        @Test
        void is_exactly_what_all_completions_agree_on() {
            ImmutableList<Optional<ReserveListing>> listings = ImmutableList.of(
                    Optional.empty(), NOT, UNDATED, on(DAY), on(DAY.plusDays(90)), on(DAY.plusDays(91)));
            Set<Truth> decided = new HashSet<>();
            for (Optional<ReserveListing> league : listings) {
                for (Optional<ReserveListing> party : listings) {
                    decided.add(completions(league, party).assertExact(appraisal -> of(CadreRules.RESERVE, appraisal)));
                }
            }

            assertThat(decided).containsExactlyInAnyOrder(Truth.values());
        }

        private static Completions<CadreAppraisal> completions(
                Optional<ReserveListing> league, Optional<ReserveListing> party) {
            Completions<CadreAppraisal> completions = Completions.of(listed(league, party));
            complete(completions, "leagueReserve", league, CadreAppraisal.Builder::leagueReserve);
            complete(completions, "partyReserve", party, CadreAppraisal.Builder::partyReserve);
            return completions;
        }

        private static void complete(
                Completions<CadreAppraisal> completions,
                String path,
                Optional<ReserveListing> listing,
                BiFunction<CadreAppraisal.Builder, Optional<ReserveListing>, CadreAppraisal.Builder> setter) {
            List<Optional<ReserveListing>> dated = Stream.of(-91, 0, 45, 91, 182)
                    .map(days -> on(DAY.plusDays(days)))
                    .toList();
            Function<Optional<ReserveListing>, UnaryOperator<CadreAppraisal>> given =
                    value -> appraisal -> setter.apply(CadreAppraisal.builder().from(appraisal), value)
                            .build();
            if (listing.isEmpty()) {
                completions.unknown(
                        path, Stream.concat(Stream.of(NOT), dated.stream()).toList(), given);
            } else if (listing.equals(UNDATED)) {
                completions.unknown(path + ".on", dated, given);
            }
        }

        private static void misses(CadreAppraisal appraisal, String... paths) {
            assertThat(POLICY.check(appraisal).findings()).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.rule()).isEqualTo(CadreRules.RESERVE);
                assertThat(finding.kind()).isEqualTo(FindingKind.MISSING_FACT);
            });
            assertThat(POLICY.check(appraisal).findings())
                    .extracting(finding -> finding.path())
                    .containsExactly(paths);
        }
    }

    @Nested
    class Laws {

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {2, 20050930, 883})
        void the_order_of_courses_does_not_matter(long seed) {
            Random random = new Random(seed);
            for (int run = 0; run < 200; run++) {
                CadreAppraisal appraisal = random(random);
                List<Training> shuffled = new ArrayList<>(appraisal.trainings());
                Collections.shuffle(shuffled, random);
                CadreAppraisal.Builder builder = CadreAppraisal.builder();
                CadreAppraisal other = builder.from(appraisal)
                        .trainings(ImmutableList.copyOf(shuffled))
                        .build();

                assertThat(said(other)).isEqualTo(said(appraisal));
            }
        }

        /** Rules, kinds and facts; the place of a course is not among them. */
        private ImmutableList<String> said(CadreAppraisal appraisal) {
            return POLICY.check(appraisal).findings().stream()
                    .map(finding -> finding.rule() + " " + finding.kind() + " " + finding.arguments())
                    .collect(ImmutableList.toImmutableList());
        }

        private CadreAppraisal random(Random random) {
            CadreAppraisal.Builder builder = blank();
            if (random.nextInt(3) > 0) {
                builder.achievement(random.nextBoolean() ? Attestation.attested("doc") : Attestation.denied());
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                LocalDate day = DAY.plusDays(random.nextInt(300));
                builder.addTraining(
                        random.nextInt(3) > 0
                                ? Training.of("t" + i, day, random.nextInt(12))
                                : Training.of("t" + i, day));
            }
            return builder.leagueReserve(listing(random))
                    .partyReserve(listing(random))
                    .build();
        }

        private Optional<ReserveListing> listing(Random random) {
            return switch (random.nextInt(4)) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(ReserveListing.notListed());
                case 2 -> Optional.of(new ReserveListing(true, Optional.empty()));
                default -> on(DAY.plusDays(random.nextInt(300)));
            };
        }
    }

    @Nested
    class Structure {

        @Test
        void refuses_blank_ids_and_a_course_twice() {
            refuses(() -> blank().id("").build(), "id", Expectation.IDENTIFIER);
            refuses(() -> blank().communityId("").build(), "communityId", Expectation.IDENTIFIER);
            refuses(
                    () -> trained(Training.of("t1", DAY), Training.of("t1", DAY, 3)),
                    "trainings",
                    Expectation.DISTINCT);
        }

        @Test
        void refuses_courses_and_listings_that_cannot_be() {
            refuses(() -> Training.of("", DAY), "id", Expectation.IDENTIFIER);
            refuses(() -> Training.of("t", LocalDate.of(1899, 1, 1)), "heldOn", Expectation.DATE);
            refuses(() -> Training.of("t", DAY, -1), "hours", Expectation.COUNT);
            refuses(() -> ReserveListing.on(LocalDate.of(2200, 1, 1)), "on", Expectation.DATE);
        }

        @Test
        void refuses_negative_figures_of_a_city() {
            refuses(
                    () -> SHIPPED.with(CadreParameters.TRAINING_COURSES, -1, NONE),
                    "cadre.training-courses",
                    Expectation.COUNT);
            refuses(
                    () -> SHIPPED.with(CadreParameters.TRAINING_HOURS, -1, NONE),
                    "cadre.training-hours",
                    Expectation.COUNT);
            refuses(
                    () -> SHIPPED.with(CadreParameters.RESERVE_LAG_DAYS, -1, NONE),
                    "cadre.reserve-lag-days",
                    Expectation.COUNT);
            assertThat(CadrePolicy.of("city", SHIPPED.with(CadreParameters.RESERVE_LAG_DAYS, 7, NONE))
                            .parameters()
                            .get(CadreParameters.RESERVE_LAG_DAYS)
                            .origin())
                    .isEqualTo(Origin.LOCAL);
        }
    }

    private static Optional<ReserveListing> on(LocalDate day) {
        return Optional.of(ReserveListing.on(day));
    }

    private static CadreAppraisal.Builder blank() {
        CadreAppraisal.Builder builder = CadreAppraisal.builder();
        builder.id("a1").person(PersonRef.of("secret-ref")).communityId("c1").cycle(DateSpan.ofYear(2005));
        return builder;
    }

    private static CadreAppraisal.Builder complete() {
        CadreAppraisal.Builder builder = blank();
        builder.integrityAndAbility(Attestation.attested("doc-1"))
                .achievement(Attestation.attested("doc-2"))
                .recognition(Attestation.attested("doc-3"))
                .addTraining(Training.of("t1", DAY, 16))
                .leagueReserve(on(DAY))
                .partyReserve(on(DAY));
        return builder;
    }

    private static CadreAppraisal trained(Training... trainings) {
        CadreAppraisal.Builder builder = complete();
        return builder.trainings(ImmutableList.copyOf(trainings)).build();
    }

    private static CadreAppraisal listed(Optional<ReserveListing> league, Optional<ReserveListing> party) {
        CadreAppraisal.Builder builder = complete();
        return builder.leagueReserve(league).partyReserve(party).build();
    }

    private static ImmutableList<Finding> of(Rule rule, CadreAppraisal appraisal) {
        return POLICY.check(appraisal).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .collect(ImmutableList.toImmutableList());
    }

    private static void finds(CadrePolicy policy, CadreAppraisal appraisal, Rule rule, String path, FindingKind kind) {
        assertThat(policy.check(appraisal).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.kind()).isEqualTo(kind);
        });
    }

    private static void refuses(ThrowingCallable code, String field, Expectation expected) {
        assertThatThrownBy(code).isInstanceOfSatisfying(MalformedValueException.class, refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.expectation()).isEqualTo(expected);
        });
    }
}
