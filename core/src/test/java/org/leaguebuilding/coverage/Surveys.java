package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.PersonRef;

/** Surveys without a gap, to be changed in one point by each test. */
final class Surveys {

    static final ParameterSet PARAMETERS = Editions.wuhan2005().coverage().parameters();

    static final CoveragePolicy POLICY = CoveragePolicy.of("test-edition", PARAMETERS);

    private Surveys() {}

    /** A survey in which every rule has something to look at and holds. */
    static CoverageSurvey.Builder sound() {
        CoverageSurvey.Builder survey = bare().addCommunity(community("c2").build())
                .addSite(site("s1").build())
                .addFloatingMember(
                        floating("ref-1").managedBy(ImmutableSet.of("o1")).build())
                .addYouthCenter(YouthCenter.builder()
                        .id("y1")
                        .addServedCommunityId("c1")
                        .build());
        for (YouthGroup group : YouthGroup.values()) {
            survey.addGroup(group(group).build());
        }
        return survey;
    }

    /** A survey of one community and nothing else; its groups are unknown. */
    static CoverageSurvey.Builder bare() {
        return empty().addCommunity(community("c1").build());
    }

    static CoverageSurvey.Builder empty() {
        return CoverageSurvey.builder()
                .id("survey-1")
                .level(UnitLevel.SUBDISTRICT)
                .unitId("sd1")
                .surveyedOn(LocalDate.of(2005, 9, 1));
    }

    static SurveyedCommunity.Builder community(String id) {
        return SurveyedCommunity.builder()
                .id(id)
                .subdistrictId("sd1")
                .youthCount(100)
                .youthReached(60)
                .memberCount(12)
                .organization(OrganizationCondition.SOUND);
    }

    static Site.Builder site(String id) {
        return Site.builder()
                .id(id)
                .communityId("c1")
                .youthCount(20)
                .memberCount(3)
                .leagueWork(true)
                .organization(OrganizationCondition.SOUND);
    }

    static FloatingMember.Builder floating(String reference) {
        return FloatingMember.builder().person(PersonRef.of(reference));
    }

    static GroupCoverage.Builder group(YouthGroup group) {
        return GroupCoverage.builder().group(group).youthCount(10).reachedCount(5);
    }
}
