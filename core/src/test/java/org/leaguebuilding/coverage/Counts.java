package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Truth;

/** Seeded counts of communities, some of them unknown. */
final class Counts {

    private final Random random;

    Counts(long seed) {
        this.random = new Random(seed);
    }

    /** What is true of a community, and what is known of it. */
    record Fact(int reached, int youth, OptionalInt knownReached, OptionalInt knownYouth, OptionalInt knownMembers) {

        ShareTally known() {
            return ShareTally.of(knownReached, knownYouth, knownMembers);
        }

        ShareTally all() {
            return ShareTally.of(OptionalInt.of(reached), OptionalInt.of(youth));
        }
    }

    Fact fact() {
        int youth = random.nextInt(4) == 0 ? 0 : random.nextInt(30);
        int reached = random.nextInt(3) == 0 ? 0 : random.nextInt(youth + 1);
        int members = random.nextInt(youth + 1);
        return new Fact(reached, youth, maybe(reached), maybe(youth), maybe(members));
    }

    ImmutableList<Fact> facts() {
        return IntStream.range(0, random.nextInt(6)).mapToObj(i -> fact()).collect(ImmutableList.toImmutableList());
    }

    /** Communities of a city of three districts with three subdistricts each. */
    ImmutableList<CommunityRates> communities() {
        return IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(i -> community("c" + i))
                .collect(ImmutableList.toImmutableList());
    }

    private CommunityRates community(String id) {
        int subdistrict = random.nextInt(9);
        return new CommunityRates(
                id,
                "sd" + subdistrict,
                "d" + subdistrict / 3,
                FormationRate.of(pick(Truth.values())),
                new WorkCoverage(fact().known()));
    }

    SurveyedCommunity surveyed(String id) {
        Fact fact = fact();
        SurveyedCommunity.Builder community = SurveyedCommunity.builder().id(id).subdistrictId("sd1");
        fact.knownYouth().ifPresent(community::youthCount);
        fact.knownReached().ifPresent(community::youthReached);
        fact.knownMembers().ifPresent(community::memberCount);
        if (random.nextBoolean()) {
            community.organization(pick(OrganizationCondition.values()));
        }
        return community.build();
    }

    <T> ImmutableList<T> shuffled(List<T> elements) {
        List<T> copy = new ArrayList<>(elements);
        Collections.shuffle(copy, random);
        return ImmutableList.copyOf(copy);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private OptionalInt maybe(int count) {
        return random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
