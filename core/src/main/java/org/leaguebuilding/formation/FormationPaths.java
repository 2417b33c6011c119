package org.leaguebuilding.formation;

import org.leaguebuilding.rule.FactPath;

/** Where the facts of a proposal stand, by accessor names. */
final class FormationPaths {

    static final FactPath MODE = FactPath.of("mode");
    static final FactPath ORGANIZATION_TYPE = FactPath.of("organizationType");
    static final FactPath WORK_COMMITTEE = FactPath.of("workCommittee");
    static final FactPath WORK_COMMITTEE_SUBDISTRICT = FactPath.of("workCommittee.subdistrictId");
    static final FactPath WORK_COMMITTEE_POSTS = FactPath.of("workCommittee.postsFilled");
    static final FactPath WORK_COMMITTEE_COMPETENCE = FactPath.of("workCommittee.competence");
    static final FactPath PARTY_ORGANIZATION = FactPath.of("partyOrganization");
    static final FactPath HEAD = FactPath.of("head");
    static final FactPath HEAD_BACKGROUND = FactPath.of("head.background");
    static final FactPath HEAD_WARM = FactPath.of("head.warmToLeagueWork");
    static final FactPath HEAD_DEDICATED = FactPath.of("head.dedicated");
    static final FactPath COMMUNITIES = FactPath.of("communities");
    static final FactPath COMMUNITY = FactPath.of("communities[]");
    static final FactPath COMMUNITY_SUBDISTRICT = FactPath.of("communities[].subdistrictId");
    static final FactPath COMMUNITY_TYPE = FactPath.of("communities[].type");
    static final FactPath COMMUNITY_ADJACENT = FactPath.of("communities[].adjacentTo");
    static final FactPath COMMUNITY_MEMBERS = FactPath.of("communities[].memberCount");
    static final FactPath COMMUNITY_FOUNDATION = FactPath.of("communities[].foundation");
    static final FactPath COMMUNITY_CADRE_TEAM = FactPath.of("communities[].cadreTeam");
    static final FactPath PARTICIPANTS = FactPath.of("participants");
    static final FactPath PARTICIPANT_OWNERSHIP = FactPath.of("participants[].ownership");
    static final FactPath PARTICIPANT_SCALE = FactPath.of("participants[].scale");
    static final FactPath PARTICIPANT_COMMUNITY = FactPath.of("participants[].communityId");
    static final FactPath PARTICIPANT_MEMBERS = FactPath.of("participants[].memberCount");
    static final FactPath REPLACED_SOUND = FactPath.of("replaces[].sound");
    static final FactPath CORE_ORGANIZATION = FactPath.of("coreOrganization");
    static final FactPath RELIES_ON = FactPath.of("reliesOnPartyOrganization");
    static final FactPath EXEMPLARY_YOUTH = FactPath.of("exemplaryYouth");

    private FormationPaths() {}
}
