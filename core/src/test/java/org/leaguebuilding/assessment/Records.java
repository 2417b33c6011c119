package org.leaguebuilding.assessment;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiConsumer;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.value.Ratio;

/** Assessment records for tests: one where everything holds, one where nothing is known, and random ones. */
final class Records {

    static final String EDITION = "test";
    static final AssessmentPolicy POLICY =
            AssessmentPolicy.of(EDITION, Editions.wuhan2005().assessment().parameters());

    private Records() {}

    /** A record of which nothing is known. */
    static AssessmentRecord.Builder blank() {
        AssessmentRecord.Builder builder = AssessmentRecord.builder();
        return builder.id("r1").communityId("c1").assessedOn(LocalDate.of(2005, 9, 30));
    }

    /** A record for which every rule holds, and no more than holds. */
    static AssessmentRecord complete() {
        AssessmentRecord.Builder builder = blank();
        for (Have have : Have.values()) {
            builder.putHave(have, Attestation.attested("doc-" + have.code()));
        }
        for (Platform platform : Platform.values()) {
            builder.putPlatform(platform, Attestation.attested());
        }
        for (Objective objective : Objective.values()) {
            builder.putObjective(objective, Attestation.attested());
        }
        return builder.platformsAccepted(Attestation.attested())
                .rightsProtected(Attestation.attested())
                .putCare(YouthGroup.VULNERABLE, Attestation.attested())
                .putCare(YouthGroup.SPECIAL_NEEDS, Attestation.attested())
                .volunteerTeam(Attestation.attested())
                .youthCenter(Attestation.attested())
                .venuesExtended(1)
                .carriersRenewed(1)
                .partyTrust(Attestation.attested())
                .youthSatisfied(Ratio.of(4, 5))
                .build();
    }

    /** A record of which some facts are unknown, the others good or bad. */
    static AssessmentRecord random(Random random) {
        return random(random, random.nextInt(4));
    }

    /** A record of which each fact is unknown with so many chances in ten. */
    private static AssessmentRecord random(Random random, int unknownInTen) {
        AssessmentRecord.Builder builder = blank();
        for (Have have : Have.values()) {
            maybe(random, unknownInTen, have, builder::putHave);
        }
        for (Platform platform : Platform.values()) {
            maybe(random, unknownInTen, platform, builder::putPlatform);
        }
        for (Objective objective : Objective.values()) {
            maybe(random, unknownInTen, objective, builder::putObjective);
        }
        maybe(random, unknownInTen, YouthGroup.VULNERABLE, builder::putCare);
        maybe(random, unknownInTen, YouthGroup.SPECIAL_NEEDS, builder::putCare);
        maybe(random, unknownInTen, "", (key, fact) -> builder.platformsAccepted(fact));
        maybe(random, unknownInTen, "", (key, fact) -> builder.rightsProtected(fact));
        maybe(random, unknownInTen, "", (key, fact) -> builder.volunteerTeam(fact));
        maybe(random, unknownInTen, "", (key, fact) -> builder.youthCenter(fact));
        maybe(random, unknownInTen, "", (key, fact) -> builder.partyTrust(fact));
        maybe(random, unknownInTen, "own", builder::putCriteria);
        if (random.nextInt(10) >= unknownInTen) {
            builder.venuesExtended(random.nextInt(3));
        }
        if (random.nextInt(10) >= unknownInTen) {
            builder.carriersRenewed(random.nextInt(3));
        }
        if (random.nextInt(10) >= unknownInTen) {
            builder.youthSatisfied(Ratio.of(random.nextInt(11), 10));
        }
        return builder.build();
    }

    /** The same record with every unknown fact made known, good or bad. */
    static AssessmentRecord completed(AssessmentRecord partial, Random random) {
        AssessmentRecord rest = random(random, 0);
        AssessmentRecord.Builder builder = AssessmentRecord.builder();
        builder.from(partial);
        rest.haves()
                .forEach((key, fact) ->
                        putIfUnknown(partial.haves().containsKey(key), () -> builder.putHave(key, fact)));
        rest.platforms()
                .forEach((key, fact) ->
                        putIfUnknown(partial.platforms().containsKey(key), () -> builder.putPlatform(key, fact)));
        rest.objectives()
                .forEach((key, fact) ->
                        putIfUnknown(partial.objectives().containsKey(key), () -> builder.putObjective(key, fact)));
        rest.care()
                .forEach(
                        (key, fact) -> putIfUnknown(partial.care().containsKey(key), () -> builder.putCare(key, fact)));
        rest.criteria()
                .forEach((key, fact) ->
                        putIfUnknown(partial.criteria().containsKey(key), () -> builder.putCriteria(key, fact)));
        return builder.platformsAccepted(partial.platformsAccepted().or(rest::platformsAccepted))
                .rightsProtected(partial.rightsProtected().or(rest::rightsProtected))
                .volunteerTeam(partial.volunteerTeam().or(rest::volunteerTeam))
                .youthCenter(partial.youthCenter().or(rest::youthCenter))
                .partyTrust(partial.partyTrust().or(rest::partyTrust))
                .venuesExtended(partial.venuesExtended().isPresent() ? partial.venuesExtended() : rest.venuesExtended())
                .carriersRenewed(
                        partial.carriersRenewed().isPresent() ? partial.carriersRenewed() : rest.carriersRenewed())
                .youthSatisfied(partial.youthSatisfied().or(rest::youthSatisfied))
                .build();
    }

    private static void putIfUnknown(boolean known, Runnable put) {
        if (!known) {
            put.run();
        }
    }

    private static <K> void maybe(Random random, int unknownInTen, K key, BiConsumer<K, Attestation> put) {
        if (random.nextInt(10) >= unknownInTen) {
            put.accept(
                    key,
                    switch (random.nextInt(4)) {
                        case 0 -> Attestation.denied();
                        case 1 -> Attestation.attested();
                        default -> Attestation.attested("doc");
                    });
        }
    }
}
