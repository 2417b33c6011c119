package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.leadership.Duty;
import org.leaguebuilding.leadership.DutyHolder;
import org.leaguebuilding.leadership.HolderKind;
import org.leaguebuilding.leadership.Institution;
import org.leaguebuilding.leadership.LeadingBody;
import org.leaguebuilding.leadership.Side;
import org.leaguebuilding.leadership.SideAction;
import org.leaguebuilding.leadership.StepDate;
import org.leaguebuilding.leadership.SynchronizedStep;
import org.leaguebuilding.leadership.TargetManagement;
import org.leaguebuilding.value.Ratio;

/** How each district leads League building; some districts do nearly all that is asked, some much less. */
public final class GeneratedLeaderships {

    private static final int LAG_DAYS = 30;
    private static final int MONTHS_OF_AN_OLD_INSTITUTION = 60;

    private final String prefix;
    private final Dice dice;
    private final int diligence;

    private GeneratedLeaderships(String districtId, Chance chance) {
        this.prefix = GeneratedProposals.PREFIX + "leadership-" + districtId;
        this.dice = chance.dice("leadership of district", districtId);
        this.diligence = dice.percent(60) ? 100 : dice.between(85, 97);
    }

    /**
     * The leadership of a district.
     *
     * @param districtId the district's code
     * @param subdistrictIds its subdistricts
     * @param chance what chance decides
     * @return always the same for the same district
     */
    public static DistrictLeadership leadership(String districtId, ImmutableSet<String> subdistrictIds, Chance chance) {
        return new GeneratedLeaderships(districtId, chance).leads(districtId, subdistrictIds);
    }

    private DistrictLeadership leads(String districtId, ImmutableSet<String> subdistrictIds) {
        DistrictLeadership.Builder builder = DistrictLeadership.builder();
        builder.id(prefix)
                .districtId(districtId)
                .asOf(GeneratedYear.TODAY)
                .cycle(GeneratedYear.YEAR)
                .targetManagement(targetManagement())
                .leagueWeight(dice.known(98, dice.percent(diligence) ? Ratio.percent(dice.between(5, 20)) : Ratio.ZERO))
                .policySupport(dice.known(99, dice.percent(diligence)))
                .fundingSupport(dice.known(99, dice.percent(diligence)))
                .favourableAtmosphere(dice.known(95, dice.percent(diligence)));
        if (dice.percent(diligence)) {
            builder.institution(institution());
        }
        addBodies(builder, districtId, subdistrictIds);
        addHolders(builder);
        addSteps(builder);
        for (Side side : Side.values()) {
            if (dice.percent(diligence)) {
                builder.addAction(SideAction.of(prefix + "-" + side.code(), side, GeneratedYear.past(dice, 0)));
            }
        }
        return builder.build();
    }

    private void addBodies(DistrictLeadership.Builder builder, String districtId, ImmutableSet<String> subdistrictIds) {
        builder.addLeadingBody(LeadingBody.established(districtId, UnitLevel.DISTRICT));
        for (String subdistrictId : subdistrictIds) {
            boolean established = dice.percent(Math.min(diligence + 3, 100));
            builder.addLeadingBody(LeadingBody.builder()
                    .unitId(subdistrictId)
                    .level(UnitLevel.SUBDISTRICT)
                    .established(established)
                    .build());
        }
    }

    private void addHolders(DistrictLeadership.Builder builder) {
        for (Duty duty : Duty.values()) {
            if (dice.percent(diligence)) {
                HolderKind kind = dice.percent(diligence) ? duty.holderKind() : HolderKind.OTHER_DEPARTMENT;
                builder.addDutyHolder(DutyHolder.builder()
                        .duty(duty)
                        .holderId(prefix + "-" + duty.code())
                        .kind(dice.known(98, kind))
                        .build());
            }
        }
    }

    private TargetManagement targetManagement() {
        return TargetManagement.builder()
                .included(dice.known(99, dice.percent(diligence)))
                .goalsSetJointly(dice.known(99, dice.percent(diligence)))
                .contentsLinked(dice.known(99, dice.percent(diligence)))
                .mechanismsMatched(dice.known(99, dice.percent(diligence)))
                .mutualPromotion(dice.known(99, dice.percent(diligence)))
                .build();
    }

    /** The League's date follows the Party's, and has passed as well. */
    private void addSteps(DistrictLeadership.Builder builder) {
        for (SynchronizedStep step : SynchronizedStep.values()) {
            LocalDate party = GeneratedYear.past(dice, 2 * LAG_DAYS);
            int lag = dice.percent(diligence) ? dice.between(0, LAG_DAYS) : dice.between(LAG_DAYS + 1, 2 * LAG_DAYS);
            builder.addStepDate(StepDate.of(step, Side.PARTY, party));
            builder.addStepDate(StepDate.builder()
                    .step(step)
                    .side(Side.LEAGUE)
                    .on(dice.known(99, party.plusDays(lag)))
                    .build());
        }
    }

    private Institution institution() {
        int months = dice.percent(diligence) ? dice.between(0, LAG_DAYS) : MONTHS_OF_AN_OLD_INSTITUTION;
        LocalDate revised = GeneratedYear.TODAY.minusMonths(months);
        return Institution.builder()
                .id(prefix + "-institution")
                .adoptedOn(revised.minusYears(1))
                .lastRevisedOn(dice.known(98, revised))
                .build();
    }
}
