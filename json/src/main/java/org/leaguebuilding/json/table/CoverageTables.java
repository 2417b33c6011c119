package org.leaguebuilding.json.table;

import org.leaguebuilding.coverage.CoveragePolicy;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.FloatingMember;
import org.leaguebuilding.coverage.GroupCoverage;
import org.leaguebuilding.coverage.Site;
import org.leaguebuilding.coverage.SurveyedCommunity;
import org.leaguebuilding.coverage.YouthCenter;
import org.leaguebuilding.source.Provision;

/** The tables of surveys of coverage. */
public final class CoverageTables {

    /** Communities as a survey found them. */
    public static final Table<SurveyedCommunity> COMMUNITY = Table.of(
                    SurveyedCommunity.class, SurveyedCommunity::builder)
            .required("id", Codecs.ID, SurveyedCommunity::id, SurveyedCommunity.Builder::id)
            .required(
                    "subdistrictId",
                    Codecs.ID,
                    SurveyedCommunity::subdistrictId,
                    SurveyedCommunity.Builder::subdistrictId)
            .on(Provision.P15)
            .optionalCount("youthCount", SurveyedCommunity::youthCount, SurveyedCommunity.Builder::youthCount)
            .on(Provision.P15, Provision.P36)
            .optionalCount("youthReached", SurveyedCommunity::youthReached, SurveyedCommunity.Builder::youthReached)
            .on(Provision.P15, Provision.P36)
            .optionalCount("memberCount", SurveyedCommunity::memberCount, SurveyedCommunity.Builder::memberCount)
            .on(Provision.P36)
            .optional(
                    "organization",
                    LifecycleTables.CONDITION,
                    SurveyedCommunity::organization,
                    SurveyedCommunity.Builder::organization)
            .on(Provision.P13, Provision.P36)
            .build(SurveyedCommunity.Builder::build);

    /** Sites within communities. */
    public static final Table<Site> SITE = Table.of(Site.class, Site::builder)
            .required("id", Codecs.ID, Site::id, Site.Builder::id)
            .required("communityId", Codecs.ID, Site::communityId, Site.Builder::communityId)
            .on(Provision.P36)
            .optional("newField", FormationTables.NEW_FIELD, Site::newField, Site.Builder::newField)
            .on(Provision.P37)
            .optionalCount("youthCount", Site::youthCount, Site.Builder::youthCount)
            .on(Provision.P36, Provision.P37)
            .optionalCount("memberCount", Site::memberCount, Site.Builder::memberCount)
            .on(Provision.P36, Provision.P37)
            .optional("leagueWork", Codecs.BOOLEAN, Site::leagueWork, Site.Builder::leagueWork)
            .on(Provision.P36, Provision.P37)
            .optional("organization", LifecycleTables.CONDITION, Site::organization, Site.Builder::organization)
            .on(Provision.P13, Provision.P36)
            .build(Site.Builder::build);

    /** Members whose residence and work are apart. */
    public static final Table<FloatingMember> FLOATING_MEMBER = Table.of(FloatingMember.class, FloatingMember::builder)
            .required("person", Codecs.PERSON, FloatingMember::person, FloatingMember.Builder::person)
            .on(Provision.P38)
            .optional("managedBy", Codecs.ID_SET, FloatingMember::managedBy, FloatingMember.Builder::managedBy)
            .on(Provision.P38)
            .build(FloatingMember.Builder::build);

    /** How far youth groups are reached. */
    public static final Table<GroupCoverage> GROUP = Table.of(GroupCoverage.class, GroupCoverage::builder)
            .required("group", CommunityTables.YOUTH_GROUP, GroupCoverage::group, GroupCoverage.Builder::group)
            .on(Provision.P12, Provision.P68)
            .optionalCount("youthCount", GroupCoverage::youthCount, GroupCoverage.Builder::youthCount)
            .on(Provision.P12, Provision.P68)
            .optionalCount("reachedCount", GroupCoverage::reachedCount, GroupCoverage.Builder::reachedCount)
            .on(Provision.P12, Provision.P68)
            .build(GroupCoverage.Builder::build);

    /** Youth centers. */
    public static final Table<YouthCenter> YOUTH_CENTER = Table.of(YouthCenter.class, YouthCenter::builder)
            .required("id", Codecs.ID, YouthCenter::id, YouthCenter.Builder::id)
            .on(Provision.P22)
            .set(
                    "servedCommunityIds",
                    Codecs.ID_SET,
                    YouthCenter::servedCommunityIds,
                    YouthCenter.Builder::servedCommunityIds)
            .on(Provision.P22)
            .build(YouthCenter.Builder::build);

    /** Surveys of coverage. */
    public static final Table<CoverageSurvey> SURVEY = Table.of(CoverageSurvey.class, CoverageSurvey::builder)
            .subjectType(CoveragePolicy.SUBJECT_TYPE)
            .required("id", Codecs.ID, CoverageSurvey::id, CoverageSurvey.Builder::id)
            .required("level", CommunityTables.UNIT_LEVEL, CoverageSurvey::level, CoverageSurvey.Builder::level)
            .on(Provision.P15)
            .required("unitId", Codecs.ID, CoverageSurvey::unitId, CoverageSurvey.Builder::unitId)
            .on(Provision.P15)
            .required("surveyedOn", Codecs.DATE, CoverageSurvey::surveyedOn, CoverageSurvey.Builder::surveyedOn)
            .nonEmptyList("communities", COMMUNITY, CoverageSurvey::communities, CoverageSurvey.Builder::addCommunity)
            .on(Provision.P15, Provision.P36)
            .list("sites", SITE, CoverageSurvey::sites, CoverageSurvey.Builder::addSite)
            .on(Provision.P36, Provision.P37)
            .list(
                    "floatingMembers",
                    FLOATING_MEMBER,
                    CoverageSurvey::floatingMembers,
                    CoverageSurvey.Builder::addFloatingMember)
            .on(Provision.P38)
            .list("groups", GROUP, CoverageSurvey::groups, CoverageSurvey.Builder::addGroup)
            .on(Provision.P12, Provision.P68)
            .list("youthCenters", YOUTH_CENTER, CoverageSurvey::youthCenters, CoverageSurvey.Builder::addYouthCenter)
            .on(Provision.P22)
            .build(CoverageSurvey.Builder::build);

    private CoverageTables() {}
}
