package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;

/** {@code formation.joint.gives} and {@code formation.joint.gains}, among few communities and many. */
class SharingTest {

    private static final List<Integer> STEPS = List.of(1, 2, 5, 17);

    /** Around 32 and 64 the way of counting changes. */
    @Nested
    class Of_many_communities {

        static Stream<Arguments> places() {
            return IntStream.of(31, 32, 33, 34, 63, 64, 65, 66, 97, 130)
                    .boxed()
                    .flatMap(size -> IntStream.of(0, 1, 30, 31, 32, 33, 62, 63, 64, 65, 96, 129)
                            .filter(place -> place < size)
                            .mapToObj(place -> Arguments.of(size, place)));
        }

        @ParameterizedTest
        @MethodSource("places")
        void only_the_one_gives_that_provides_something(int size, int provider) {
            for (int step : STEPS) {
                FormationProposal proposal = proposal(size, List.of(resource(provider, (provider + step) % size)));

                assertThat(giving(proposal)).as("used %s places on", step).containsExactly(provider);
            }
        }

        @ParameterizedTest
        @MethodSource("places")
        void only_the_one_gains_that_uses_something(int size, int beneficiary) {
            for (int step : STEPS) {
                FormationProposal proposal =
                        proposal(size, List.of(resource((beneficiary + step) % size, beneficiary)));

                assertThat(gaining(proposal)).as("provided %s places on", step).containsExactly(beneficiary);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 31, 32, 33, 63, 64, 65, 200})
        void all_give_and_gain_in_a_ring_and_one_taken_out_of_it_does_neither(int size) {
            List<SharedResource> ring = IntStream.range(0, size)
                    .mapToObj(i -> resource(i, (i + 1) % size))
                    .toList();

            assertThat(giving(proposal(size, ring))).hasSize(size);
            assertThat(gaining(proposal(size, ring))).hasSize(size);
            assertThat(giving(proposal(size, ring.subList(0, size - 1))))
                    .hasSize(size - 1)
                    .doesNotContain(size - 1);
            assertThat(gaining(proposal(size, ring.subList(0, size - 1))))
                    .hasSize(size - 1)
                    .doesNotContain(0);
        }
    }

    @Test
    void what_comes_from_outside_or_goes_outside_is_not_shared() {
        FormationProposal proposal = proposal(3, List.of(resource(90, 1), resource(2, 91)));

        assertThat(giving(proposal)).isEmpty();
        assertThat(gaining(proposal)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void it_is_what_each_resource_says_one_by_one(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int size = 2 + random.nextInt(100);
            List<SharedResource> resources = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                int provider = random.nextInt(110);
                resources.add(resource(provider, 200 + provider, (provider + 1 + random.nextInt(100)) % 110));
            }
            FormationProposal proposal = proposal(size, resources);

            assertThat(giving(proposal))
                    .as("who gives, seed %s", seed)
                    .isEqualTo(those(
                            size,
                            i -> resources.stream()
                                    .anyMatch(each ->
                                            each.providerCommunityId().equals(id(i)) && usedByAny(each, size))));
            assertThat(gaining(proposal))
                    .as("who gains, seed %s", seed)
                    .isEqualTo(those(
                            size,
                            i -> resources.stream()
                                    .anyMatch(each ->
                                            each.beneficiaryCommunityIds().contains(id(i))
                                                    && providedByAny(each, size))));
        }
    }

    private static boolean usedByAny(SharedResource resource, int size) {
        return IntStream.range(0, size)
                .anyMatch(i -> resource.beneficiaryCommunityIds().contains(id(i)));
    }

    private static boolean providedByAny(SharedResource resource, int size) {
        return IntStream.range(0, size)
                .anyMatch(i -> resource.providerCommunityId().equals(id(i)));
    }

    private static List<Integer> giving(FormationProposal proposal) {
        return without(FormationRules.JOINT_GIVES, proposal);
    }

    private static List<Integer> gaining(FormationProposal proposal) {
        return without(FormationRules.JOINT_GAINS, proposal);
    }

    /** The communities at which the rule is not found violated. */
    private static List<Integer> without(Rule rule, FormationProposal proposal) {
        Set<String> found = Editions.wuhan2005().check(proposal).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::path)
                .collect(Collectors.toSet());
        return those(proposal.communities().size(), i -> !found.contains("communities[" + i + "]"));
    }

    private static List<Integer> those(int size, IntPredicate which) {
        return IntStream.range(0, size).filter(which).boxed().toList();
    }

    private static SharedResource resource(int provider, Integer... beneficiaries) {
        return SharedResource.builder()
                .providerCommunityId(id(provider))
                .kind(ResourceKind.VENUE)
                .beneficiaryCommunityIds(ImmutableSet.copyOf(ImmutableList.copyOf(beneficiaries).stream()
                        .map(SharingTest::id)
                        .toList()))
                .build();
    }

    private static FormationProposal proposal(int size, List<SharedResource> resources) {
        return FormationProposal.builder()
                .id("p")
                .mode(ModeId.JOINT)
                .organizationType(OrganizationType.BRANCH)
                .proposedOn(LocalDate.of(2005, 9, 30))
                .communities(IntStream.range(0, size)
                        .mapToObj(i -> Community.builder()
                                .id(id(i))
                                .name("Community")
                                .subdistrictId("s")
                                .build())
                        .toList())
                .sharedResources(resources)
                .build();
    }

    private static String id(int index) {
        return "c" + index;
    }
}
