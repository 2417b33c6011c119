package org.leaguebuilding.examples.cityreport.generate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.organization.OrganizationCondition;

/**
 * What all families have in common about one community, so that the facts generated for them agree.
 *
 * @param community the community
 * @param districtId the district it lies in
 * @param chance what decides the rest
 * @param condition the condition of its League organization; empty where its subdistrict has not reported yet
 * @param stage the stage that the organization is in
 * @param haves whether each of the five is there; without an entry where that is not known
 * @param youthCenter whether it has a youth center; empty where that is not known
 */
public record LeagueLife(
        Community community,
        String districtId,
        Chance chance,
        Optional<OrganizationCondition> condition,
        Stage stage,
        ImmutableMap<Have, Boolean> haves,
        Optional<Boolean> youthCenter) {

    /** Keeps the haves in the order of the source, whatever order they were given in. */
    public LeagueLife {
        haves = Maps.immutableEnumMap(haves);
    }

    /**
     * Whether the community has a League organization. Where it has none, nothing that belongs to one is generated.
     *
     * @return false where one is still being planned
     */
    public boolean hasOrganization() {
        return stage != Stage.PLANNED;
    }

    /**
     * The organization's id.
     *
     * @return an id that shows that it is generated
     */
    public String organizationId() {
        return GeneratedProposals.PREFIX + "organization-" + community.id();
    }

    /**
     * Whether one of the five is there.
     *
     * @param have one of the five
     * @return empty where that is not known
     */
    Optional<Boolean> have(Have have) {
        return Optional.ofNullable(haves.get(have));
    }

    /** Dice for one topic here. */
    Dice dice(String topic) {
        return chance.dice(topic, community.id());
    }

    /** How many of a hundred things that should be done are done: the further on the organization, the more. */
    int diligence() {
        return switch (stage) {
            case PLANNED -> 45;
            case ESTABLISHED -> 82;
            case CONSOLIDATED -> 96;
            case ACTIVE, DEMONSTRATING -> 99;
        };
    }
}
