package org.leaguebuilding.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.guarantee.Guarantees.POLICY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.leadership.Lines;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.DateSpan;

class GuaranteeLawsTest {

    private static final int CASES = 500;
    private static final LocalDate DAY = LocalDate.of(2005, 6, 30);

    static Stream<Long> seeds() {
        return Stream.iterate(19_220_505L, seed -> seed + 1).limit(CASES);
    }

    private static ImmutableMap<Rule, Truth> truths(CommunityGuarantee guarantee) {
        return Lines.truths(POLICY.rules(), POLICY.check(guarantee));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_hearings_and_difficulties_does_not_matter(long seed) {
        Random random = new Random(seed);
        CommunityGuarantee guarantee = withGaps(full(random), random);
        CommunityGuarantee shuffled = CommunityGuarantee.builder()
                .from(guarantee)
                .hearings(shuffled(guarantee.hearings(), random))
                .difficulties(shuffled(guarantee.difficulties(), random))
                .build();

        assertThat(truths(shuffled)).isEqualTo(truths(guarantee));
    }

    private static <T> List<T> shuffled(ImmutableList<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static CommunityGuarantee full(Random random) {
        CommunityGuarantee.Builder builder = CommunityGuarantee.builder()
                .id("g")
                .communityId("c")
                .asOf(DAY)
                .cycle(DateSpan.ofYear(random.nextInt(8) == 0 ? 2006 : 2005))
                .fundingArranged(random.nextBoolean())
                .venueArranged(random.nextBoolean());
        for (int i = random.nextInt(5); i > 0; i--) {
            builder.addHearing(Hearing.builder()
                    .id("h" + i)
                    .on(DAY.minusDays(random.nextInt(300)))
                    .addSubjects(
                            List.of(HearingSubject.values()).get(random.nextInt(3)),
                            List.of(HearingSubject.values()).get(random.nextInt(3)))
                    .build());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate raisedOn = DAY.minusDays(random.nextInt(100));
            LocalDate answeredOn = raisedOn.plusDays(random.nextInt(50));
            boolean answered = !answeredOn.isAfter(DAY) && random.nextInt(4) > 0;
            builder.addDifficulty(new Difficulty(
                    "x" + i,
                    Optional.of(raisedOn),
                    answered ? Optional.of(Guidance.on(answeredOn)) : Optional.empty()));
        }
        return builder.build();
    }

    private static CommunityGuarantee withGaps(CommunityGuarantee full, Random random) {
        return CommunityGuarantee.builder()
                .from(full)
                .hearings(full.hearings().stream()
                        .map(hearing -> new Hearing(hearing.id(), gap(hearing.on(), random), hearing.subjects()))
                        .toList())
                .difficulties(full.difficulties().stream()
                        .map(difficulty -> new Difficulty(
                                difficulty.id(),
                                gap(difficulty.raisedOn(), random),
                                difficulty.guidance().map(given -> new Guidance(gap(given.on(), random)))))
                        .toList())
                .fundingArranged(gap(full.fundingArranged(), random))
                .venueArranged(gap(full.venueArranged(), random))
                .build();
    }

    private static <T> Optional<T> gap(Optional<T> fact, Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : fact;
    }
}
