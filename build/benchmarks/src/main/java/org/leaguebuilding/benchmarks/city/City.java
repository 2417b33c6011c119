package org.leaguebuilding.benchmarks.city;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.FloatingMember;
import org.leaguebuilding.coverage.GroupCoverage;
import org.leaguebuilding.coverage.Site;
import org.leaguebuilding.coverage.SurveyedCommunity;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.PersonRef;

/**
 * What grows with a city: a survey of each district, and figures of each community. Subdistricts and districts are as large as
 * in a city of 1,541 communities, only more of them. Generated from the size, so that every run sees the same.
 *
 * @param communities how many there are
 * @param surveys one for each district
 * @param figures those of every community, to be diagnosed together
 */
record City(int communities, ImmutableList<CoverageSurvey> surveys, DiagnosisInput figures) {

    private static final int PER_SUBDISTRICT = 12;
    private static final int PER_DISTRICT = 97;
    private static final int MOST_YOUTH = 3_000;
    private static final int MOST_MEMBERS = 40;
    private static final LocalDate DAY = LocalDate.of(2005, 9, 30);
    private static final OrganizationCondition[] CONDITIONS = OrganizationCondition.values();

    static City of(int communities) {
        Random random = new Random(communities);
        ImmutableList.Builder<CoverageSurvey> surveys = ImmutableList.builder();
        for (int first = 0; first < communities; first += PER_DISTRICT) {
            surveys.add(survey(first, Math.min(first + PER_DISTRICT, communities), random));
        }
        return new City(communities, surveys.build(), figures(communities, random));
    }

    int districts() {
        return surveys.size();
    }

    private static CoverageSurvey survey(int from, int to, Random random) {
        CoverageSurvey.Builder survey = CoverageSurvey.builder()
                .id("survey-" + from)
                .level(UnitLevel.DISTRICT)
                .unitId("district-" + from)
                .surveyedOn(DAY);
        for (int i = from; i < to; i++) {
            survey.addCommunity(community(i, from, random));
            survey.addSite(site(i, random));
            survey.addFloatingMember(
                    FloatingMember.builder().person(PersonRef.of("person-" + i)).build());
        }
        for (YouthGroup group : YouthGroup.values()) {
            survey.addGroup(GroupCoverage.builder()
                    .group(group)
                    .youthCount(MOST_YOUTH)
                    .reachedCount(random.nextInt(MOST_YOUTH))
                    .build());
        }
        return survey.build();
    }

    private static SurveyedCommunity community(int index, int district, Random random) {
        int youth = 1 + random.nextInt(MOST_YOUTH);
        return SurveyedCommunity.builder()
                .id("community-" + index)
                .subdistrictId("subdistrict-" + district + "-" + (index - district) / PER_SUBDISTRICT)
                .youthCount(youth)
                .youthReached(random.nextInt(youth + 1))
                .memberCount(Math.min(youth, random.nextInt(MOST_MEMBERS)))
                .organization(CONDITIONS[random.nextInt(CONDITIONS.length)])
                .build();
    }

    private static Site site(int index, Random random) {
        return Site.builder()
                .id("site-" + index)
                .communityId("community-" + index)
                .youthCount(random.nextInt(MOST_MEMBERS))
                .leagueWork(random.nextBoolean())
                .build();
    }

    private static DiagnosisInput figures(int communities, Random random) {
        return DiagnosisInput.builder()
                .id("diagnosis")
                .level(UnitLevel.CITY)
                .unitId("city")
                .unitLevel(UnitLevel.COMMUNITY)
                .period(DateSpan.of(DAY, DAY.plusYears(1)))
                .units(IntStream.range(0, communities)
                        .mapToObj(index -> figuresOf(index, random))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static UnitFigures figuresOf(int index, Random random) {
        int youth = 1 + random.nextInt(MOST_YOUTH);
        int asked = 1 + random.nextInt(5);
        return UnitFigures.builder()
                .unitId("community-" + index)
                .leadersAsked(asked)
                .leadersRecognizing(random.nextInt(asked + 1))
                .communities(1)
                .organizedCommunities(random.nextInt(2))
                .youth(youth)
                .youthReached(random.nextInt(youth + 1))
                .organizations(1 + random.nextInt(3))
                .activities(random.nextInt(9))
                .tasks(MOST_MEMBERS)
                .tasksFromBelow(random.nextInt(MOST_MEMBERS))
                .build();
    }
}
