package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.assessment.Objective;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.value.Ratio;

/** The assessment record of each community: the five haves and the youth center as they are, the rest by chance. */
public final class GeneratedRecords {

    private static final int PLATFORMS_IN_PLACE = 99;
    private static final int KNOWN = 99;

    private GeneratedRecords() {}

    /**
     * The record of a community.
     *
     * @param life the state of the League there
     * @return always the same for the same community
     */
    public static AssessmentRecord assessment(LeagueLife life) {
        Dice dice = life.dice("assessment");
        String id = GeneratedProposals.PREFIX + "assessment-" + life.community().id();
        int diligence = life.diligence();
        AssessmentRecord.Builder builder = AssessmentRecord.builder();
        builder.id(id)
                .communityId(life.community().id())
                .assessedOn(GeneratedYear.TODAY)
                .platforms(attested(Platform.values(), PLATFORMS_IN_PLACE, dice))
                .platformsAccepted(attested(96, dice))
                .objectives(attested(Objective.values(), Math.min(diligence + 5, 100), dice))
                .rightsProtected(attested(Math.min(diligence + 10, 100), dice))
                .care(attested(
                        new YouthGroup[] {YouthGroup.VULNERABLE, YouthGroup.SPECIAL_NEEDS},
                        Math.min(diligence + 5, 100),
                        dice))
                .volunteerTeam(attested(diligence, dice))
                .youthCenter(life.youthCenter().map(GeneratedRecords::attestation))
                .partyTrust(attested(diligence, dice))
                .youthSatisfied(satisfied(diligence, dice));
        life.haves().forEach((have, met) -> builder.putHave(have, have(id + "-" + have.code(), met, dice)));
        if (dice.percent(KNOWN)) {
            builder.venuesExtended(dice.percent(diligence) ? dice.between(1, 3) : 0)
                    .carriersRenewed(dice.percent(diligence) ? dice.between(1, 2) : 0);
        }
        return builder.build();
    }

    /** Now and then evidence is missing. */
    private static Attestation have(String evidence, boolean met, Dice dice) {
        return met && dice.percent(98) ? Attestation.attested(evidence) : attestation(met);
    }

    private static Optional<Ratio> satisfied(int diligence, Dice dice) {
        int asked = dice.between(40, 120);
        int least = dice.percent(diligence) ? asked * 4 / 5 + 1 : asked / 2;
        return dice.known(KNOWN, Ratio.of(dice.between(least, asked), asked));
    }

    private static <T> ImmutableMap<T, Attestation> attested(T[] items, int chance, Dice dice) {
        ImmutableMap.Builder<T, Attestation> attested = ImmutableMap.builder();
        for (T item : items) {
            attested(chance, dice).ifPresent(attestation -> attested.put(item, attestation));
        }
        return attested.buildOrThrow();
    }

    private static Optional<Attestation> attested(int chance, Dice dice) {
        return dice.known(KNOWN, attestation(dice.percent(chance)));
    }

    private static Attestation attestation(boolean present) {
        return present ? Attestation.attested() : Attestation.denied();
    }
}
