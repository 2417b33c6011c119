package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.ResourceKind;
import org.leaguebuilding.organization.OrganizationType;

class SharingTest {

    @Nested
    class Of_many_communities {

        @ParameterizedTest
        @ValueSource(ints = {0, 31, 32, 33, 63, 64, 69})
        void only_the_one_gives_that_provides_something(int provider) {
            FormationProposal proposal = proposal(70, List.of(resource(provider, (provider + 40) % 70)));

            assertThat(giving(proposal)).containsExactly(provider);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 31, 32, 33, 63, 64, 69})
        void only_the_one_gains_that_uses_something(int beneficiary) {
            FormationProposal proposal = proposal(70, List.of(resource((beneficiary + 40) % 70, beneficiary)));

            assertThat(gaining(proposal)).containsExactly(beneficiary);
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
            int size = 1 + random.nextInt(100);
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
        return those(proposal.communities().size(), i -> Sharing.gives(ofBlock(proposal, i), i));
    }

    private static List<Integer> gaining(FormationProposal proposal) {
        return those(proposal.communities().size(), i -> Sharing.gains(ofBlock(proposal, i), i));
    }

    private static long ofBlock(FormationProposal proposal, int community) {
        return Sharing.among(proposal, community - community % Sharing.BLOCK);
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
