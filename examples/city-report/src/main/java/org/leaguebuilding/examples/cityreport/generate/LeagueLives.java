package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.community.Foundation;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.organization.OrganizationCondition;

/** The state of the League in each community. Districts differ, and some subdistricts have not reported. */
public final class LeagueLives {

    private static final int FEWEST_FOR_A_BRANCH = 3;
    private static final int SUBDISTRICTS_LATE = 2;

    private LeagueLives() {}

    /**
     * The state of the League in a community.
     *
     * @param community the community
     * @param districtId the district it lies in
     * @param chance what chance decides
     * @return always the same for the same community
     */
    public static LeagueLife of(Community community, String districtId, Chance chance) {
        Dice dice = chance.dice("life", community.id());
        OrganizationCondition condition = condition(community, chance.dice("life of district", districtId), dice);
        boolean late = chance.dice("reporting", community.subdistrictId()).percent(SUBDISTRICTS_LATE);
        Stage stage = stage(condition, dice);
        LeagueLife withoutHaves = new LeagueLife(
                community,
                districtId,
                chance,
                late ? Optional.empty() : Optional.of(condition),
                stage,
                ImmutableMap.of(),
                dice.known(97, dice.percent(stage.compareTo(Stage.ACTIVE) >= 0 ? 85 : 25)));
        return new LeagueLife(
                community,
                districtId,
                chance,
                withoutHaves.condition(),
                stage,
                haves(withoutHaves, dice),
                withoutHaves.youthCenter());
    }

    private static OrganizationCondition condition(Community community, Dice ofDistrict, Dice dice) {
        int level = ofDistrict.between(-24, 22);
        int bonus = community.foundation().filter(Foundation.GOOD::equals).isPresent() ? 12 : 0;
        OptionalInt members = community.memberCount();
        if (members.isPresent() && members.getAsInt() < FEWEST_FOR_A_BRANCH && dice.percent(80)) {
            return OrganizationCondition.ABSENT;
        }
        if (dice.percent(66 + level + bonus)) {
            return OrganizationCondition.SOUND;
        }
        if (dice.percent(40)) {
            return OrganizationCondition.LIFELESS;
        }
        return dice.percent(35) ? OrganizationCondition.WEAKENED : OrganizationCondition.ABSENT;
    }

    private static Stage stage(OrganizationCondition condition, Dice dice) {
        return switch (condition) {
            case ABSENT -> Stage.PLANNED;
            case WEAKENED -> Stage.ESTABLISHED;
            case LIFELESS -> dice.percent(60) ? Stage.ESTABLISHED : Stage.CONSOLIDATED;
            case SOUND -> dice.percent(35) ? Stage.CONSOLIDATED : dice.percent(80) ? Stage.ACTIVE : Stage.DEMONSTRATING;
        };
    }

    private static ImmutableMap<Have, Boolean> haves(LeagueLife life, Dice dice) {
        ImmutableMap.Builder<Have, Boolean> haves = ImmutableMap.builder();
        life.condition()
                .ifPresent(condition -> haves.put(Have.ORGANIZATION, condition != OrganizationCondition.ABSENT));
        for (Have have : Have.values()) {
            boolean met = dice.percent(life.diligence());
            boolean known = dice.percent(98);
            if (have != Have.ORGANIZATION && known) {
                haves.put(have, met && (have != Have.ACTIVITIES || life.hasOrganization()));
            }
        }
        return haves.buildOrThrow();
    }
}
