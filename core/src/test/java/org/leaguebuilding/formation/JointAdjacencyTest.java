package org.leaguebuilding.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.formation.Communities.weak;
import static org.leaguebuilding.formation.Findings.assertFindings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;

/**
 * {@code formation.joint.adjacent}: one finding per community outside the part that holds the first one, or, where
 * neighbourhoods that are not stated could still connect them, one per such neighbourhood.
 */
class JointAdjacencyTest {

    private static Community unknown(String id) {
        return weak(id).adjacentTo(Optional.empty()).build();
    }

    private static String violation(int index) {
        return finding("violation", index);
    }

    private static String missing(int index) {
        return finding("missing-fact", index);
    }

    private static String finding(String kind, int index) {
        return "formation.joint.adjacent %s at communities[%s].adjacentTo {community=c%s} by P28"
                .formatted(kind, index, index);
    }

    @Nested
    class Known_neighbourhoods {

        @Test
        void connect_where_either_side_names_the_other() {
            assertFindings(Proposals.joint(weak("c0", "c1").build(), weak("c1").build()))
                    .isEmpty();
            assertFindings(Proposals.joint(weak("c0").build(), weak("c1", "c0").build()))
                    .isEmpty();
            assertFindings(Proposals.joint(
                            weak("c0", "c1").build(), weak("c1", "c0").build()))
                    .isEmpty();
        }

        @Test
        void connect_through_a_chain_in_any_order_of_the_list() {
            assertFindings(Proposals.joint(Communities.chain(5))).isEmpty();
            assertFindings(Proposals.joint(Communities.chain(5).reverse())).isEmpty();
            assertFindings(Proposals.joint(
                            weak("c0").build(),
                            weak("c1", "c3").build(),
                            weak("c2", "c0").build(),
                            weak("c3", "c2").build()))
                    .isEmpty();
        }

        @Test
        void leave_out_every_community_of_an_island() {
            assertFindings(Proposals.joint(
                            weak("c0", "c1").build(),
                            weak("c1").build(),
                            weak("c2", "c3").build(),
                            weak("c3").build(),
                            weak("c4").build()))
                    .containsExactly(violation(2), violation(3), violation(4));
        }

        @Test
        void leave_out_all_others_where_the_first_one_is_the_island() {
            assertFindings(Proposals.joint(
                            weak("c0").build(),
                            weak("c1", "c2").build(),
                            weak("c2").build()))
                    .containsExactly(violation(1), violation(2));
        }

        @Test
        void do_not_connect_through_a_community_that_is_not_covered() {
            assertFindings(Proposals.joint(
                            weak("c0", "c9").build(), weak("c1", "c9").build()))
                    .containsExactly(violation(1));
        }
    }

    @Nested
    class Unknown_neighbourhoods {

        @Test
        void do_not_matter_where_the_other_side_is_named() {
            assertFindings(Proposals.joint(weak("c0", "c1").build(), unknown("c1")))
                    .isEmpty();
            assertFindings(Proposals.joint(unknown("c0"), weak("c1", "c0").build()))
                    .isEmpty();
        }

        @Test
        void are_named_each_and_never_a_stated_one() {
            assertFindings(Proposals.joint(weak("c0").build(), unknown("c1"))).containsExactly(missing(1));
            assertFindings(Proposals.joint(unknown("c0"), weak("c1").build())).containsExactly(missing(0));
            assertFindings(Proposals.joint(unknown("c0"), unknown("c1"))).containsExactly(missing(0), missing(1));
        }

        @Test
        void of_a_connected_community_are_named_too_for_it_could_connect_the_others() {
            assertFindings(Proposals.joint(
                            weak("c0", "c1").build(), unknown("c1"), weak("c2").build()))
                    .containsExactly(missing(1));
        }

        @Test
        void are_told_by_the_community_whose_they_are() {
            Finding finding = Editions.wuhan2005()
                    .check(Proposals.joint(unknown("c0"), weak("c1").build()).build())
                    .findings()
                    .get(0);

            assertThat(finding.message(Locale.CHINA)).isEqualTo("未填报社区c0的相邻社区，无法判断各社区是否连成一片");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo(
                            "The neighbouring communities of community 社区c0 are not given, so whether the communities "
                                    + "form one connected area is unknown");
        }

        @Test
        void of_one_community_could_connect_all_islands() {
            assertFindings(Proposals.joint(
                            weak("c0", "c1").build(),
                            weak("c1").build(),
                            unknown("c2"),
                            weak("c3", "c4").build(),
                            weak("c4").build()))
                    .containsExactly(missing(2));
        }
    }

    @Nested
    class Any_number_of_communities {

        @ParameterizedTest
        @ValueSource(ints = {2, 63, 64, 65, 100})
        void forms_one_area_as_a_chain(int size) {
            assertFindings(Proposals.joint(Communities.chain(size))).isEmpty();
            assertFindings(Proposals.joint(Communities.chain(size).reverse())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {3, 63, 64, 65, 100})
        void is_told_which_one_is_cut_off(int size) {
            List<Community> communities = new ArrayList<>(Communities.chain(size));
            communities.set(size - 2, weak("c" + (size - 2)).build());

            assertFindings(Proposals.joint(ImmutableList.copyOf(communities))).containsExactly(violation(size - 1));
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 64, 65, 100})
        void needs_no_neighbourhood_of_one_that_another_names(int size) {
            List<Community> communities = new ArrayList<>(Communities.chain(size));
            communities.set(size - 1, unknown("c" + (size - 1)));

            assertFindings(Proposals.joint(ImmutableList.copyOf(communities))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 64, 65, 100})
        void is_unknown_where_no_neighbourhood_is_known(int size) {
            ImmutableList<Community> communities =
                    IntStream.range(0, size).mapToObj(i -> unknown("c" + i)).collect(ImmutableList.toImmutableList());

            assertFindings(Proposals.joint(communities)).hasSize(size).allMatch(line -> line.contains("missing-fact"));
        }
    }

    @Nested
    class A_simple_reference {

        private static final int NOBODY = -1;

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
        void agrees_on_few_communities(long seed) {
            Random random = new Random(seed);
            for (int run = 0; run < 200; run++) {
                assertAgreement("seed " + seed + ", run " + run, map(random, 2 + random.nextInt(8)));
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {63, 64, 65, 66, 100})
        void agrees_on_many_communities(int size) {
            for (long seed = 0; seed < 12; seed++) {
                assertAgreement("seed " + seed + ", size " + size, map(new Random(seed), size));
            }
        }

        /** Neighbourhoods so thin that islands are common, some of them unknown in half of the maps. */
        private static ImmutableList<Community> map(Random random, int size) {
            double unknown = random.nextBoolean() ? 0 : random.nextDouble() * 0.3;
            double density = (0.2 + random.nextDouble()) / size;
            return IntStream.range(0, size)
                    .mapToObj(i -> {
                        Community.Builder community = weak("c" + i);
                        if (random.nextDouble() < unknown) {
                            return community.adjacentTo(Optional.empty()).build();
                        }
                        return community
                                .adjacentTo(IntStream.range(0, size)
                                        .filter(k -> k != i && random.nextDouble() < density)
                                        .mapToObj(k -> "c" + k)
                                        .collect(ImmutableSet.toImmutableSet()))
                                .build();
                    })
                    .collect(ImmutableList.toImmutableList());
        }

        private static void assertAgreement(String seed, ImmutableList<Community> communities) {
            List<Finding> findings =
                    Editions.wuhan2005().check(Proposals.joint(communities).build()).findings().stream()
                            .filter(finding -> finding.rule().equals(FormationRules.JOINT_ADJACENT))
                            .toList();

            assertThat(findings)
                    .as(seed)
                    .extracting(finding -> finding.path() + " " + finding.kind())
                    .containsExactlyElementsOf(expected(communities));
        }

        /**
         * Transitive closure by the textbook: whatever is connected through k, for every k. Once with what is stated, and once
         * for each absent set that names everybody while the others name nobody: it matters where that connects one more.
         */
        private static List<String> expected(ImmutableList<Community> communities) {
            boolean[] certain = closure(communities, NOBODY)[0];
            List<String> mattering = IntStream.range(0, communities.size())
                    .filter(i -> communities.get(i).adjacentTo().isEmpty())
                    .filter(i -> !Arrays.equals(certain, closure(communities, i)[0]))
                    .mapToObj(i -> "communities[" + i + "].adjacentTo " + FindingKind.MISSING_FACT)
                    .toList();
            return mattering.isEmpty()
                    ? IntStream.range(1, communities.size())
                            .filter(i -> !certain[i])
                            .mapToObj(i -> "communities[" + i + "].adjacentTo " + FindingKind.VIOLATION)
                            .toList()
                    : mattering;
        }

        private static boolean[][] closure(ImmutableList<Community> communities, int guessing) {
            int size = communities.size();
            boolean[][] reaches = new boolean[size][size];
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < size; k++) {
                    reaches[i][k] = names(communities.get(i), communities.get(k), guessing == i)
                            || names(communities.get(k), communities.get(i), guessing == k);
                }
            }
            for (int via = 0; via < size; via++) {
                for (int i = 0; i < size; i++) {
                    for (int k = 0; k < size; k++) {
                        reaches[i][k] |= reaches[i][via] && reaches[via][k];
                    }
                }
            }
            return reaches;
        }

        private static boolean names(Community one, Community other, boolean guessing) {
            return one.adjacentTo().map(named -> named.contains(other.id())).orElse(guessing);
        }
    }
}
