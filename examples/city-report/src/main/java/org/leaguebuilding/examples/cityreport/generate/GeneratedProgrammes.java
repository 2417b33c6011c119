package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.activity.Activity;
import org.leaguebuilding.activity.ActivityKind;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.activity.ServiceOrientation;
import org.leaguebuilding.activity.WorkStyle;
import org.leaguebuilding.activity.YouthNeed;
import org.leaguebuilding.community.CommunityArea;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.organization.Have;

/** The year's activities of each organization; none where activities are missing among the five haves. */
public final class GeneratedProgrammes {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    private GeneratedProgrammes() {}

    /**
     * The programme of a community's organization.
     *
     * @param life the state of the League there
     * @return always the same for the same community; empty where there is no organization
     */
    public static Optional<ActivityProgramme> programme(LeagueLife life) {
        if (!life.hasOrganization()) {
            return Optional.empty();
        }
        Dice dice = life.dice("programme");
        String id = GeneratedProposals.PREFIX + "programme-" + life.community().id();
        ActivityProgramme.Builder builder = ActivityProgramme.builder();
        builder.id(id).organizationId(life.organizationId()).year(GeneratedYear.YEAR);
        int activities = activities(life, dice);
        for (int i = 0; i < activities; i++) {
            builder.addActivity(activity(id + "-" + i, i, life.diligence(), dice));
        }
        return Optional.of(builder.build());
    }

    private static int activities(LeagueLife life, Dice dice) {
        int activities = dice.percent(life.diligence()) ? dice.between(4, 7) : dice.between(1, 3);
        return life.have(Have.ACTIVITIES).orElse(true) ? activities : 0;
    }

    private static Activity activity(String id, int index, int diligence, Dice dice) {
        Activity.Builder builder = Activity.builder();
        builder.id(id)
                .kind(dice.oneOf(ActivityKind.builtIn().toArray(ActivityKind[]::new)))
                .dates(dice.known(98, ImmutableList.of(date(index, dice))))
                .orientations(dice.known(98, orientations(index, dice)))
                .needs(dice.known(98, ImmutableSet.of(dice.oneOf(YouthNeed.values()))))
                .areas(dice.known(95, areas(dice)))
                .style(dice.known(97, dice.percent(80) ? WorkStyle.SERVICE : WorkStyle.MANAGEMENT))
                .effective(dice.known(97, dice.percent(diligence)))
                .targeted(dice.known(97, dice.percent(diligence)))
                .lively(dice.known(97, dice.percent(diligence)));
        if (dice.percent(12)) {
            builder.newField(dice.oneOf(NewField.builtIn().toArray(NewField[]::new)))
                    .practicalProblem(dice.known(diligence, "帮助解决实际问题"));
        }
        return builder.build();
    }

    /** The first four activities go through the quarters. */
    private static LocalDate date(int index, Dice dice) {
        int month = (index * QUARTER + dice.between(0, QUARTER - 1)) % MONTHS;
        return GeneratedYear.YEAR.startInclusive().plusMonths(month).plusDays(dice.between(0, 27));
    }

    /** The first activities go through the orientations, and each may have a further one. */
    private static ImmutableSet<ServiceOrientation> orientations(int index, Dice dice) {
        ServiceOrientation turn = switch (index % QUARTER) {
            case 0 -> ServiceOrientation.COMMUNITY;
            case 1 -> ServiceOrientation.YOUTH;
            default -> ServiceOrientation.SOCIETY;
        };
        return dice.percent(30)
                ? ImmutableSet.of(turn, dice.oneOf(ServiceOrientation.values()))
                : ImmutableSet.of(turn);
    }

    private static ImmutableSet<CommunityArea> areas(Dice dice) {
        return dice.percent(80) ? ImmutableSet.of(dice.oneOf(CommunityArea.values())) : ImmutableSet.of();
    }
}
