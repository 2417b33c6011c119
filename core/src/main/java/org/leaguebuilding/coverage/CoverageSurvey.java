package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Shape;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * What a unit, usually a subdistrict or a district, found when it surveyed how far League organizations and League work reach. Lists that are
 * not set are empty, which means none; a youth group that is not listed has not been surveyed. Immutable and thread-safe.
 *
 * @param id the survey's id in the host's system
 * @param level the level of the unit that was surveyed
 * @param unitId the id of that unit
 * @param surveyedOn the day as of which everything was counted, from 1900-01-01 to 2199-12-31
 * @param communities the communities of the unit; at least one, no duplicates. A community that was surveyed is the only one
 * @param sites the sites within these communities (P36, P37); no duplicates
 * @param floatingMembers the members whose residence and work are apart (P38); no duplicates
 * @param groups how far the youth groups are reached (P12, P68); no duplicates
 * @param youthCenters the youth centres and other youth organizations (P22); no duplicates
 */
@Fact.Subject(CoveragePolicy.SUBJECT_TYPE)
@Shape
@Value.Builder
public record CoverageSurvey(
        String id,
        @Fact(on = Provision.P15) UnitLevel level,
        @Fact(on = Provision.P15) String unitId,
        LocalDate surveyedOn,

        @Fact(
                on = {Provision.P15, Provision.P36},
                size = Fact.Size.SOME)
        ImmutableList<SurveyedCommunity> communities,

        @Fact(on = {Provision.P36, Provision.P37}) ImmutableList<Site> sites,
        @Fact(on = Provision.P38) ImmutableList<FloatingMember> floatingMembers,

        @Fact(
                on = {Provision.P12, Provision.P68},
                absent = Fact.Absence.UNKNOWN)
        ImmutableList<GroupCoverage> groups,

        @Fact(on = Provision.P22) ImmutableList<YouthCenter> youthCenters)
        implements Subject, HasForm {

    private static final String TYPE = "CoverageSurvey";

    /**
     * Takes the facts as they are; {@link #builder()} is the way in.
     *
     * @throws MalformedValueException if an id is blank, over-long or has control characters, the date is out of range, no
     *     community was surveyed, anything is listed twice, a site lies in a community that is not listed, or the survey of a
     *     community lists another one
     */
    public CoverageSurvey {
        Structure.given(TYPE, "level", level);
        Structure.id(TYPE, "id", id);
        Structure.id(TYPE, "unitId", unitId);
        Structure.date(TYPE, "surveyedOn", surveyedOn);
        Structure.notEmpty(TYPE, "communities", communities);
        Structure.distinct(TYPE, "communities", communities, SurveyedCommunity::id);
        Structure.distinct(TYPE, "sites", sites, Site::id);
        Structure.distinct(TYPE, "floatingMembers", floatingMembers, FloatingMember::person);
        Structure.distinct(TYPE, "groups", groups, GroupCoverage::group);
        Structure.distinct(TYPE, "youthCenters", youthCenters, YouthCenter::id);
        requireKnownCommunities(sites, communities);
        if (level == UnitLevel.COMMUNITY) {
            requireItself(unitId, communities);
        }
    }

    private static void requireItself(String unitId, ImmutableList<SurveyedCommunity> communities) {
        for (SurveyedCommunity community : communities) {
            if (!community.id().equals(unitId)) {
                throw new MalformedValueException(TYPE, "communities", community.id(), Expectation.ONLY_ITSELF);
            }
        }
    }

    private static void requireKnownCommunities(
            ImmutableList<Site> sites, ImmutableList<SurveyedCommunity> communities) {
        if (sites.isEmpty()) {
            return;
        }
        ImmutableSet<String> known =
                communities.stream().map(SurveyedCommunity::id).collect(ImmutableSet.toImmutableSet());
        for (Site site : sites) {
            if (!known.contains(site.communityId())) {
                throw new MalformedValueException(TYPE, "sites", site.communityId(), Expectation.KNOWN_REFERENCE);
            }
        }
    }

    /** {@return an empty builder; id, level, unit, date and at least one community have to be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds surveys. Not thread-safe. */
    public static final class Builder extends CoverageSurveyBuilder {
        Builder() {}
    }
}
