package org.leaguebuilding.json;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.leaguebuilding.community.NewField;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.FloatingMember;
import org.leaguebuilding.coverage.GroupCoverage;
import org.leaguebuilding.coverage.Site;
import org.leaguebuilding.coverage.SurveyedCommunity;
import org.leaguebuilding.coverage.YouthCenter;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.value.PersonRef;

/** Surveys of coverage. */
final class CoverageSamples {

    static final CoverageSurvey MINIMAL = CoverageSurvey.builder()
            .id("s-0")
            .level(UnitLevel.SUBDISTRICT)
            .unitId("420102001")
            .surveyedOn(LocalDate.of(2005, 9, 30))
            .addCommunity(SurveyedCommunity.builder()
                    .id("420102001001")
                    .subdistrictId("420102001")
                    .build())
            .build();

    static final CoverageSurvey FULL = CoverageSurvey.builder()
            .id("s-1")
            .level(UnitLevel.DISTRICT)
            .unitId("420102")
            .surveyedOn(LocalDate.of(2026, 1, 31))
            .addCommunities(
                    SurveyedCommunity.builder()
                            .id("420102001001")
                            .subdistrictId("420102001")
                            .youthCount(380)
                            .youthReached(120)
                            .memberCount(41)
                            .organization(OrganizationCondition.LIFELESS)
                            .build(),
                    SurveyedCommunity.builder()
                            .id("420102001002")
                            .subdistrictId("420102001")
                            .youthReached(0)
                            .build())
            .addSites(
                    Site.builder()
                            .id("“汉正街”市场")
                            .communityId("420102001001")
                            .newField(NewField.NEW_ECONOMIC)
                            .youthCount(60)
                            .memberCount(7)
                            .leagueWork(false)
                            .organization(OrganizationCondition.ABSENT)
                            .build(),
                    Site.builder().id("e-2").communityId("420102001002").build())
            .addFloatingMembers(
                    FloatingMember.builder()
                            .person(PersonRef.of("r-77"))
                            .managedBy(ImmutableSet.of("o-2", "o-1"))
                            .build(),
                    FloatingMember.builder()
                            .person(PersonRef.of("r-78"))
                            .managedBy(ImmutableSet.of())
                            .build(),
                    FloatingMember.builder().person(PersonRef.of("r-79")).build())
            .addGroups(
                    GroupCoverage.builder()
                            .group(YouthGroup.MIGRANT_WORKERS)
                            .youthCount(500)
                            .reachedCount(200)
                            .build(),
                    GroupCoverage.builder().group(YouthGroup.VULNERABLE).build())
            .addYouthCenters(
                    YouthCenter.builder()
                            .id("yc-1")
                            .addServedCommunityIds("420102001001", "420103001001")
                            .build(),
                    YouthCenter.builder().id("yc-2").build())
            .build();

    private CoverageSamples() {}
}
