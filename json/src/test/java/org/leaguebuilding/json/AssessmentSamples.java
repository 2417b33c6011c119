package org.leaguebuilding.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.assessment.Objective;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.value.Ratio;

/** Assessment records. */
final class AssessmentSamples extends Samples {

    static final AssessmentRecord MINIMAL = AssessmentRecord.builder()
            .id("a-0")
            .communityId("c-1")
            .assessedOn(LocalDate.of(2005, 12, 31))
            .build();

    static final AssessmentRecord FULL = AssessmentRecord.builder()
            .id("a-1")
            .communityId("c-1")
            .assessedOn(LocalDate.of(2024, 2, 29))
            .putHave(Have.VENUE, Attestation.denied())
            .putHave(Have.ORGANIZATION, Attestation.attested("批复-1", "doc/\"2\""))
            .putPlatform(Platform.SERVICES, Attestation.attested())
            .putPlatform(Platform.EMPLOYMENT, Attestation.attested("doc-3"))
            .platformsAccepted(Attestation.attested("doc-4"))
            .putObjective(Objective.GOOD_SECURITY, Attestation.denied())
            .rightsProtected(Attestation.attested())
            .putCare(YouthGroup.VULNERABLE, Attestation.attested("doc-5"))
            .volunteerTeam(Attestation.attested("doc-6"))
            .youthCenter(Attestation.denied())
            .venuesExtended(2)
            .carriersRenewed(0)
            .partyTrust(Attestation.attested("doc-7"))
            .youthSatisfied(Ratio.of(45, 50))
            .putCriteria("open-day", Attestation.attested("doc-8"))
            .putCriteria("league-card", Attestation.denied())
            .build();

    AssessmentSamples(long seed) {
        super(seed);
    }

    AssessmentRecord record() {
        return AssessmentRecord.builder()
                .id(id("a"))
                .communityId(id("c"))
                .assessedOn(day())
                .haves(stated(someOf(Have.values())))
                .platforms(stated(someOf(Platform.values())))
                .platformsAccepted(maybe(this::attestation))
                .objectives(stated(someOf(Objective.values())))
                .rightsProtected(maybe(this::attestation))
                .care(stated(someOf(YouthGroup.values())))
                .volunteerTeam(maybe(this::attestation))
                .youthCenter(maybe(this::attestation))
                .venuesExtended(maybeCount())
                .carriersRenewed(maybeCount())
                .partyTrust(maybe(this::attestation))
                .youthSatisfied(maybe(this::share))
                .criteria(stated(someOf("open-day", "league-card", "x1", "a")))
                .build();
    }

    /** At most the whole, now and then of counts beyond the range of {@code int}. */
    Ratio share() {
        long whole = 1 + (random.nextInt(4) == 0 ? random.nextLong() >>> 1 : random.nextInt(99));
        return Ratio.of(Math.floorMod(random.nextLong(), whole), Math.max(whole, 1));
    }

    Attestation attestation() {
        return new Attestation(random.nextBoolean(), ImmutableList.copyOf(ids("doc")));
    }

    private <K> ImmutableMap<K, Attestation> stated(ImmutableSet<K> keys) {
        return Maps.toMap(keys, key -> attestation());
    }
}
