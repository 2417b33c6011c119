package org.leaguebuilding.examples.cityreport.generate;

import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.cadre.ReserveListing;
import org.leaguebuilding.cadre.Training;
import org.leaguebuilding.value.PersonRef;

/** The appraisal of the cadre who heads each organization. */
public final class GeneratedCadres {

    private static final int MOST_DAYS_APART = 120;

    private GeneratedCadres() {}

    /**
     * The appraisal of the head of a community's organization.
     *
     * @param life the state of the League there
     * @return always the same for the same community; empty where there is no organization
     */
    public static Optional<CadreAppraisal> appraisal(LeagueLife life) {
        if (!life.hasOrganization()) {
            return Optional.empty();
        }
        Dice dice = life.dice("cadre");
        String id = GeneratedProposals.PREFIX + "cadre-" + life.community().id();
        LocalDate listed = GeneratedYear.past(dice, 0);
        CadreAppraisal.Builder builder = CadreAppraisal.builder();
        builder.id(id)
                .person(PersonRef.of(
                        GeneratedProposals.PREFIX + "person-" + life.community().id()))
                .communityId(life.community().id())
                .cycle(GeneratedYear.YEAR)
                .integrityAndAbility(criterion(id, 98, dice))
                .achievement(criterion(id, Math.min(life.diligence(), 97), dice))
                .recognition(criterion(id, Math.min(life.diligence(), 97), dice))
                .leagueReserve(dice.known(95, listing(listed, dice)))
                .partyReserve(dice.known(95, listing(listed.plusDays(dice.between(0, MOST_DAYS_APART)), dice)));
        int trainings = dice.between(0, 2);
        for (int i = 0; i < trainings; i++) {
            builder.addTraining(Training.of(id + "-" + i, GeneratedYear.past(dice, 0), dice.between(6, 24)));
        }
        return Optional.of(builder.build());
    }

    /** Now and then evidence is missing. */
    private static Optional<Attestation> criterion(String evidence, int chance, Dice dice) {
        if (!dice.percent(chance)) {
            return dice.known(97, Attestation.denied());
        }
        return dice.known(97, dice.percent(98) ? Attestation.attested(evidence) : Attestation.attested());
    }

    private static ReserveListing listing(LocalDate day, Dice dice) {
        return dice.percent(75) ? ReserveListing.on(day) : ReserveListing.notListed();
    }
}
