package org.leaguebuilding.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.CoveragePaths.PlacePaths;
import org.leaguebuilding.organization.OrganizationCondition;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.value.Ratio;

/** Looks for gaps in coverage, one pass over the elements per rule. */
final class CoverageChecks {

    private static final ImmutableList<YouthGroup> GROUPS = ImmutableList.copyOf(YouthGroup.values());

    private final Integer branchMinimum;
    private final ImmutableMap<YouthGroup, Ratio> groupFloors;
    private final ImmutableList<BiFunction<CoverageSurvey, Checks, Checks>> parts;

    CoverageChecks(CoverageParameters parameters) {
        this.branchMinimum = parameters.branchMinimum().value();
        this.groupFloors = parameters.groupFloors().value();
        this.parts = ImmutableList.of(
                CoverageChecks::requireWork,
                this::requireSoundOrganizations,
                this::requirePeopleReached,
                this::requireGoodConditions);
    }

    /**
     * Goes through the parts at one call site, where the JIT sees them all and so inlines none. That keeps a policy's check
     * small enough to be inlined up to where a host drops the report, which is then never allocated.
     */
    Checks check(CoverageSurvey survey, Checks checks) {
        for (int i = 0; i < parts.size(); i++) {
            checks = parts.get(i).apply(survey, checks);
        }
        return checks;
    }

    private static Checks requireWork(CoverageSurvey survey, Checks checks) {
        for (int i = 0; i < survey.communities().size(); i++) {
            checks = requireWork(survey.communities().get(i), CoveragePaths.COMMUNITIES, i, checks);
        }
        for (int i = 0; i < survey.sites().size(); i++) {
            checks = requireWork(survey.sites().get(i), CoveragePaths.SITES, i, checks);
        }
        return checks;
    }

    private Checks requireSoundOrganizations(CoverageSurvey survey, Checks checks) {
        for (int i = 0; i < survey.communities().size(); i++) {
            checks = requireSoundOrganization(survey.communities().get(i), CoveragePaths.COMMUNITIES, i, checks);
        }
        for (int i = 0; i < survey.sites().size(); i++) {
            checks = requireSoundOrganization(survey.sites().get(i), CoveragePaths.SITES, i, checks);
        }
        return checks;
    }

    private Checks requirePeopleReached(CoverageSurvey survey, Checks checks) {
        checks = requireManagedOnce(survey.floatingMembers(), checks);
        checks = requireGroupsSurveyed(survey.groups(), checks);
        return requireGroupsReached(survey.groups(), checks);
    }

    private Checks requireGoodConditions(CoverageSurvey survey, Checks checks) {
        for (int i = 0; i < survey.communities().size(); i++) {
            checks = requireGoodCondition(survey.communities().get(i), CoveragePaths.COMMUNITIES, i, checks);
        }
        for (int i = 0; i < survey.sites().size(); i++) {
            checks = requireGoodCondition(survey.sites().get(i), CoveragePaths.SITES, i, checks);
        }
        return requireServing(survey.youthCenters(), checks);
    }

    private static Checks requireWork(Place place, PlacePaths paths, int i, Checks checks) {
        Truth work = place.hasLeagueWork();
        Truth youth = work == Truth.TRUE ? Truth.UNKNOWN : place.hasYouth();
        return checks.requireAt(
                CoverageRules.YOUTH_WITHOUT_WORK,
                work == Truth.TRUE ? work : youth.not().or(work),
                work == Truth.FALSE && youth == Truth.UNKNOWN ? paths.youth() : paths.work(),
                i,
                place.id(),
                place.youthCount());
    }

    private Checks requireSoundOrganization(Place place, PlacePaths paths, int i, Checks checks) {
        Truth enough = Truth.isAtLeast(place.memberCount(), branchMinimum);
        Truth sound = Truth.is(place.organization(), OrganizationCondition.SOUND);
        return checks.requireAt(
                CoverageRules.MEMBERS_WITHOUT_ORGANIZATION,
                enough.not().or(sound),
                sound == Truth.FALSE && enough == Truth.UNKNOWN ? paths.members() : paths.organization(),
                i,
                place.id(),
                place.memberCount(),
                branchMinimum);
    }

    private static Checks requireManagedOnce(ImmutableList<FloatingMember> members, Checks checks) {
        for (int i = 0; i < members.size(); i++) {
            Optional<ImmutableSet<String>> managedBy = members.get(i).managedBy();
            Object organizations =
                    managedBy.isPresent() ? (Object) managedBy.get().size() : Optional.empty();
            checks = checks.requireAt(
                    CoverageRules.MEMBER_MANAGED_ONCE,
                    managedBy.isPresent() ? Truth.of(managedBy.get().size() == 1) : Truth.UNKNOWN,
                    CoveragePaths.MANAGED_BY,
                    i,
                    organizations);
        }
        return checks;
    }

    private Checks requireGroupsSurveyed(ImmutableList<GroupCoverage> groups, Checks checks) {
        if (groups.size() == GROUPS.size()) {
            return checks; // a survey lists no group twice, so all are there
        }
        for (int i = 0; i < GROUPS.size(); i++) {
            YouthGroup group = GROUPS.get(i);
            if (!isListed(group, groups)) {
                checks = checks.require(CoverageRules.GROUP_REACHED, Truth.UNKNOWN, CoveragePaths.GROUPS, group);
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

    private Checks requireGroupsReached(ImmutableList<GroupCoverage> groups, Checks checks) {
        for (int i = 0; i < groups.size(); i++) {
            GroupCoverage coverage = groups.get(i);
            Ratio floor = groupFloors.getOrDefault(coverage.group(), Ratio.ZERO);
            checks = checks.requireAt(
                    CoverageRules.GROUP_REACHED,
                    Shares.isAtLeast(coverage.reachedCount(), coverage.youthCount(), floor),
                    pathOf(coverage),
                    i,
                    coverage.group(),
                    coverage.reachedCount(),
                    coverage.youthCount(),
                    floor);
        }
        return checks;
    }

    private static FactPath pathOf(GroupCoverage coverage) {
        boolean onlyYouthUnknown =
                coverage.reachedCount().isPresent() && coverage.youthCount().isEmpty();
        return onlyYouthUnknown ? CoveragePaths.GROUP_YOUTH : CoveragePaths.GROUP_REACHED;
    }

    private Checks requireGoodCondition(Place place, PlacePaths paths, int i, Checks checks) {
        Optional<OrganizationCondition> condition = place.organization();
        return checks.requireAt(
                CoverageRules.ORGANIZATION_CONDITION,
                condition.isPresent() ? isNoGap(condition.get(), place.memberCount()) : Truth.UNKNOWN,
                Truth.is(condition, OrganizationCondition.ABSENT) == Truth.TRUE
                                && place.memberCount().isEmpty()
                        ? paths.members()
                        : paths.organization(),
                i,
                place.id(),
                condition,
                Truth.is(condition, OrganizationCondition.SOUND) == Truth.FALSE
                        ? ConditionRemedy.of(condition.get())
                        : Optional.empty());
    }

    private Truth isNoGap(OrganizationCondition condition, OptionalInt members) {
        return switch (condition) {
            case SOUND -> Truth.TRUE;
            case WEAKENED, LIFELESS -> Truth.FALSE;
            case ABSENT -> Truth.isAtLeast(members, branchMinimum).not();
        };
    }

    private static Checks requireServing(ImmutableList<YouthCenter> centers, Checks checks) {
        for (int i = 0; i < centers.size(); i++) {
            YouthCenter center = centers.get(i);
            checks = checks.requireAt(
                    CoverageRules.YOUTH_CENTER_SERVES,
                    Truth.of(!center.servedCommunityIds().isEmpty()),
                    CoveragePaths.SERVED_COMMUNITIES,
                    i,
                    center.id());
        }
        return checks;
    }
}
