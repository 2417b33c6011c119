package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.FloatingMember;
import org.leaguebuilding.coverage.GroupCoverage;
import org.leaguebuilding.coverage.Site;
import org.leaguebuilding.coverage.SurveyedCommunity;
import org.leaguebuilding.coverage.YouthCenter;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.value.PersonRef;

/**
 * The survey of each district. It counts youth where they were unknown before. Subdistricts that have not reported leave out
 * how many of them the work reaches, and the condition of the organizations.
 */
public final class GeneratedSurveys {

    private GeneratedSurveys() {}

    /**
     * The survey of a district.
     *
     * @param districtId the district's code
     * @param lives its communities
     * @param chance what chance decides
     * @return always the same for the same district
     */
    public static CoverageSurvey survey(String districtId, ImmutableList<LeagueLife> lives, Chance chance) {
        CoverageSurvey.Builder builder = CoverageSurvey.builder();
        builder.id(GeneratedProposals.PREFIX + "survey-" + districtId)
                .level(UnitLevel.DISTRICT)
                .unitId(districtId)
                .surveyedOn(GeneratedYear.TODAY);
        for (LeagueLife life : lives) {
            Dice dice = life.dice("survey");
            builder.addCommunity(community(life, dice));
            addSite(builder, life, dice);
            addMembers(builder, life, dice);
            addCenter(builder, life, dice);
        }
        Dice dice = chance.dice("survey of district", districtId);
        for (YouthGroup group : YouthGroup.values()) {
            builder.addGroup(group(group, dice));
        }
        return builder.build();
    }

    private static SurveyedCommunity community(LeagueLife life, Dice dice) {
        Community community = life.community();
        int counted = Math.max(dice.between(150, 2400), community.memberCount().orElse(0));
        int youth = community.youthCount().orElse(counted);
        int reached = youth * share(life.stage(), dice) / 100;
        boolean late = life.condition().isEmpty();
        return SurveyedCommunity.builder()
                .id(community.id())
                .subdistrictId(community.subdistrictId())
                .youthCount(youth)
                .youthReached(late ? OptionalInt.empty() : OptionalInt.of(reached))
                .memberCount(community.memberCount())
                .organization(life.condition())
                .build();
    }

    private static int share(Stage stage, Dice dice) {
        return switch (stage) {
            case PLANNED -> dice.between(0, 25);
            case ESTABLISHED -> dice.between(25, 65);
            case CONSOLIDATED -> dice.between(55, 90);
            case ACTIVE, DEMONSTRATING -> dice.between(79, 100);
        };
    }

    /** Some communities have a site of a new field. */
    private static void addSite(CoverageSurvey.Builder builder, LeagueLife life, Dice dice) {
        if (dice.percent(15)) {
            boolean works = dice.percent(60);
            NewField newField = dice.oneOf(NewField.builtIn().toArray(NewField[]::new));
            int youth = dice.between(10, 400);
            builder.addSite(Site.builder()
                    .id(GeneratedProposals.PREFIX + "site-" + life.community().id())
                    .communityId(life.community().id())
                    .newField(newField)
                    .youthCount(youth)
                    .memberCount(Math.min(youth, dice.between(0, 40)))
                    .leagueWork(dice.known(95, works))
                    .organization(dice.known(95, works ? OrganizationCondition.SOUND : OrganizationCondition.ABSENT))
                    .build());
        }
    }

    private static void addMembers(CoverageSurvey.Builder builder, LeagueLife life, Dice dice) {
        int members = dice.between(0, 4);
        for (int i = 0; i < members; i++) {
            builder.addFloatingMember(FloatingMember.builder()
                    .person(PersonRef.of(GeneratedProposals.PREFIX + "member-"
                            + life.community().id() + "-" + i))
                    .managedBy(dice.known(98, managers(life, dice)))
                    .build());
        }
    }

    private static ImmutableSet<String> managers(LeagueLife life, Dice dice) {
        boolean managed = dice.percent(97) && life.hasOrganization();
        ImmutableSet<String> here = managed ? ImmutableSet.of(life.organizationId()) : ImmutableSet.of();
        String elsewhere =
                GeneratedProposals.PREFIX + "employer-" + life.community().id();
        return dice.percent(managed ? 3 : 60)
                ? ImmutableSet.<String>builder().addAll(here).add(elsewhere).build()
                : here;
    }

    private static void addCenter(CoverageSurvey.Builder builder, LeagueLife life, Dice dice) {
        if (life.youthCenter().orElse(false)) {
            builder.addYouthCenter(YouthCenter.builder()
                    .id(GeneratedProposals.PREFIX + "center-" + life.community().id())
                    .servedCommunityIds(
                            dice.percent(96) ? ImmutableSet.of(life.community().id()) : ImmutableSet.of())
                    .build());
        }
    }

    private static GroupCoverage group(YouthGroup group, Dice dice) {
        int youth = dice.between(200, 3000);
        GroupCoverage.Builder builder = GroupCoverage.builder();
        builder.group(group).youthCount(youth);
        int reached = youth * dice.between(38, 95) / 100;
        return builder.reachedCount(dice.percent(92) ? OptionalInt.of(reached) : OptionalInt.empty())
                .build();
    }
}
