package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.CoveragePaths.PlacePaths;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.statute.StatutoryParameters;
import org.leaguebuilding.value.Ratio;

/** Looks for gaps in coverage, one pass over the elements per rule. */
final class CoverageChecks {

    private final YouthGroup[] kinds = YouthGroup.values();

    private final Integer branchMinimum;
    private final ImmutableMap<YouthGroup, Ratio> groupFloors;

    CoverageChecks(ParameterSet parameters) {
        this.branchMinimum = parameters.value(StatutoryParameters.BRANCH_MINIMUM);
        this.groupFloors = parameters.value(CoverageParameters.GROUP_FLOORS);
    }

    /** Requires all, in the order of the rules and in one long method, for the reason that {@link org.leaguebuilding.rule.RuleFamily} gives. */
    Checks check(CoverageSurvey survey, Checks checks) {
        ImmutableList<SurveyedCommunity> communities = survey.communities();
        ImmutableList<Site> sites = survey.sites();
        for (int i = 0; i < communities.size(); i++) {
            checks = requireWork(communities.get(i), CoveragePaths.COMMUNITIES, i, checks);
        }
        for (int i = 0; i < sites.size(); i++) {
            checks = requireWork(sites.get(i), CoveragePaths.SITES, i, checks);
        }
        for (int i = 0; i < communities.size(); i++) {
            checks = requireSoundOrganization(communities.get(i), CoveragePaths.COMMUNITIES, i, checks);
        }
        for (int i = 0; i < sites.size(); i++) {
            checks = requireSoundOrganization(sites.get(i), CoveragePaths.SITES, i, checks);
        }
        ImmutableList<FloatingMember> members = survey.floatingMembers();
        for (int i = 0; i < members.size(); i++) {
            checks = requireManagedOnce(members.get(i), i, checks);
        }
        checks = requireGroupsSurveyed(survey.groups(), checks);
        ImmutableList<GroupCoverage> groups = survey.groups();
        for (int i = 0; i < groups.size(); i++) {
            checks = requireGroupReached(groups.get(i), i, checks);
        }
        for (int i = 0; i < communities.size(); i++) {
            checks = requireGoodCondition(communities.get(i), CoveragePaths.COMMUNITIES, i, checks);
        }
        for (int i = 0; i < sites.size(); i++) {
            checks = requireGoodCondition(sites.get(i), CoveragePaths.SITES, i, checks);
        }
        ImmutableList<YouthCenter> centers = survey.youthCenters();
        for (int i = 0; i < centers.size(); i++) {
            checks = requireServing(centers.get(i), i, checks);
        }
        return checks;
    }

    private static Checks requireWork(Place place, PlacePaths paths, int i, Checks checks) {
        Truth work = place.hasLeagueWork();
        Truth youth = work == Truth.TRUE ? Truth.UNKNOWN : place.hasYouth();
        Truth holds = work == Truth.TRUE ? work : youth.not().or(work);
        if (checks.passes(holds)) {
            return checks;
        }
        if (holds != Truth.UNKNOWN) {
            return noteWork(place, holds, paths.work(), i, checks);
        }
        checks = youth == Truth.UNKNOWN ? noteWork(place, holds, paths.youth(), i, checks) : checks;
        return work == Truth.UNKNOWN ? noteWork(place, holds, paths.work(), i, checks) : checks;
    }

    private static Checks noteWork(Place place, Truth holds, FactPath path, int i, Checks checks) {
        return checks.requireAt(CoverageRules.YOUTH_WITHOUT_WORK, holds, path, i, place.id(), place.youthCount());
    }

    private Checks requireSoundOrganization(Place place, PlacePaths paths, int i, Checks checks) {
        Truth enough = place.hasMembers(branchMinimum);
        Truth sound = Truth.is(place.organization(), OrganizationCondition.SOUND);
        Truth holds = enough.not().or(sound);
        if (checks.passes(holds)) {
            return checks;
        }
        if (holds != Truth.UNKNOWN) {
            return noteOrganization(place, holds, paths.organization(), i, checks);
        }
        checks = enough == Truth.UNKNOWN ? noteOrganization(place, holds, paths.members(), i, checks) : checks;
        return sound == Truth.UNKNOWN ? noteOrganization(place, holds, paths.organization(), i, checks) : checks;
    }

    private Checks noteOrganization(Place place, Truth holds, FactPath path, int i, Checks checks) {
        return checks.requireAt(
                CoverageRules.MEMBERS_WITHOUT_ORGANIZATION,
                holds,
                path,
                i,
                place.id(),
                place.memberCount(),
                branchMinimum);
    }

    private static Checks requireManagedOnce(FloatingMember member, int i, Checks checks) {
        Optional<ImmutableSet<String>> managedBy = member.managedBy();
        Truth once = managedBy.isPresent() ? Truth.of(managedBy.get().size() == 1) : Truth.UNKNOWN;
        if (checks.passes(once)) {
            return checks;
        }
        Object organizations = managedBy.isPresent() ? (Object) managedBy.get().size() : Optional.empty();
        return checks.requireAt(
                CoverageRules.MEMBER_MANAGED_ONCE,
                once,
                CoverageSurveyPaths.FLOATING_MEMBERS_MANAGED_BY,
                i,
                organizations);
    }

    private Checks requireGroupsSurveyed(ImmutableList<GroupCoverage> groups, Checks checks) {
        if (groups.size() == kinds.length) {
            return checks; // a survey lists no group twice, so all are there
        }
        for (YouthGroup group : kinds) {
            if (!isListed(group, groups)) {
                checks = checks.require(CoverageRules.GROUP_REACHED, Truth.UNKNOWN, CoverageSurveyPaths.GROUPS, group);
            }
        }
        return checks;
    }

    private static boolean isListed(YouthGroup group, ImmutableList<GroupCoverage> groups) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).group() == group) {
                return true;
            }
        }
        return false;
    }

    private Checks requireGroupReached(GroupCoverage coverage, int i, Checks checks) {
        Ratio floor = groupFloors.getOrDefault(coverage.group(), Ratio.ZERO);
        Truth reached = Shares.isAtLeast(coverage.reachedCount(), coverage.youthCount(), floor);
        if (checks.passes(reached)) {
            return checks;
        }
        if (reached != Truth.UNKNOWN) {
            return noteGroup(coverage, reached, CoverageSurveyPaths.GROUPS_REACHED_COUNT, i, checks);
        }
        checks = coverage.youthCount().isEmpty()
                ? noteGroup(coverage, reached, CoverageSurveyPaths.GROUPS_YOUTH_COUNT, i, checks)
                : checks;
        return coverage.reachedCount().isEmpty()
                ? noteGroup(coverage, reached, CoverageSurveyPaths.GROUPS_REACHED_COUNT, i, checks)
                : checks;
    }

    private Checks noteGroup(GroupCoverage coverage, Truth reached, FactPath path, int i, Checks checks) {
        return checks.requireAt(
                CoverageRules.GROUP_REACHED,
                reached,
                path,
                i,
                coverage.group(),
                coverage.reachedCount(),
                coverage.youthCount(),
                groupFloors.getOrDefault(coverage.group(), Ratio.ZERO));
    }

    private Checks requireGoodCondition(Place place, PlacePaths paths, int i, Checks checks) {
        Optional<OrganizationCondition> condition = place.organization();
        Truth holds = condition.isPresent() ? isNoGap(condition.get(), place) : Truth.UNKNOWN;
        if (checks.passes(holds)) {
            return checks;
        }
        if (holds != Truth.UNKNOWN) {
            return noteCondition(place, holds, paths.organization(), i, checks);
        }
        checks = place.hasMembers(branchMinimum) == Truth.UNKNOWN
                ? noteCondition(place, holds, paths.members(), i, checks)
                : checks;
        return condition.isEmpty() ? noteCondition(place, holds, paths.organization(), i, checks) : checks;
    }

    private static Checks noteCondition(Place place, Truth holds, FactPath path, int i, Checks checks) {
        Optional<OrganizationCondition> condition = place.organization();
        return checks.requireAt(
                CoverageRules.ORGANIZATION_CONDITION,
                holds,
                path,
                i,
                place.id(),
                condition,
                condition.flatMap(ConditionRemedy::of));
    }

    private Truth isNoGap(OrganizationCondition condition, Place place) {
        return switch (condition) {
            case SOUND -> Truth.TRUE;
            case WEAKENED, LIFELESS -> Truth.FALSE;
            case ABSENT -> place.hasMembers(branchMinimum).not();
        };
    }

    private static Checks requireServing(YouthCenter center, int i, Checks checks) {
        return checks.requireAt(
                CoverageRules.YOUTH_CENTER_SERVES,
                Truth.of(!center.servedCommunityIds().isEmpty()),
                CoverageSurveyPaths.YOUTH_CENTERS_SERVED_COMMUNITY_IDS,
                i,
                center.id());
    }
}
