package org.leaguebuilding.benchmarks.families;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.FloatingMember;
import org.leaguebuilding.coverage.GroupCoverage;
import org.leaguebuilding.coverage.Site;
import org.leaguebuilding.coverage.SurveyedCommunity;
import org.leaguebuilding.coverage.YouthCenter;
import org.leaguebuilding.organization.OrganizationCondition;

/** The coverage rules of {@code wuhan-2005}, as a host would write them without the library. */
final class HandWrittenCoverageCheck {

    private static final int BRANCH = 3;
    private static final YouthGroup[] GROUPS = YouthGroup.values();

    List<Problem> check(CoverageSurvey survey) {
        List<Problem> problems = new ArrayList<>();
        List<SurveyedCommunity> communities = survey.communities();
        List<Site> sites = survey.sites();
        for (int i = 0; i < communities.size(); i++) {
            checkWork(communities.get(i), i, problems);
        }
        for (int i = 0; i < sites.size(); i++) {
            checkWork(sites.get(i), i, problems);
        }
        for (int i = 0; i < communities.size(); i++) {
            SurveyedCommunity place = communities.get(i);
            checkOrganized(
                    "communities",
                    i,
                    place.id(),
                    place.youthCount(),
                    place.memberCount(),
                    place.organization(),
                    problems);
        }
        for (int i = 0; i < sites.size(); i++) {
            Site place = sites.get(i);
            checkOrganized(
                    "sites", i, place.id(), place.youthCount(), place.memberCount(), place.organization(), problems);
        }
        checkMembers(survey.floatingMembers(), problems);
        checkGroups(survey.groups(), problems);
        for (int i = 0; i < communities.size(); i++) {
            SurveyedCommunity place = communities.get(i);
            checkCondition(
                    "communities",
                    i,
                    place.id(),
                    place.youthCount(),
                    place.memberCount(),
                    place.organization(),
                    problems);
        }
        for (int i = 0; i < sites.size(); i++) {
            Site place = sites.get(i);
            checkCondition(
                    "sites", i, place.id(), place.youthCount(), place.memberCount(), place.organization(), problems);
        }
        for (int i = 0; i < survey.youthCenters().size(); i++) {
            YouthCenter center = survey.youthCenters().get(i);
            if (center.servedCommunityIds().isEmpty()) {
                problems.add(new Problem(
                        "coverage.youth-center.serves",
                        Kind.VIOLATION,
                        "youthCenters[" + i + "].servedCommunityIds",
                        Map.of("youthCenter", center.id())));
            }
        }
        return problems;
    }

    private static void checkWork(SurveyedCommunity place, int index, List<Problem> problems) {
        OptionalInt reached = place.youthReached();
        if (reached.isPresent() && reached.getAsInt() > 0) {
            return;
        }
        addWithoutWork(
                "communities[" + index + "]",
                "youthReached",
                reached.isPresent(),
                place.id(),
                place.youthCount(),
                place.memberCount(),
                problems);
    }

    private static void checkWork(Site place, int index, List<Problem> problems) {
        Optional<Boolean> work = place.leagueWork();
        if (work.isPresent() && work.get()) {
            return;
        }
        addWithoutWork(
                "sites[" + index + "]",
                "leagueWork",
                work.isPresent(),
                place.id(),
                place.youthCount(),
                place.memberCount(),
                problems);
    }

    private static void addWithoutWork(
            String place,
            String workFact,
            boolean workKnown,
            String id,
            OptionalInt youth,
            OptionalInt members,
            List<Problem> problems) {
        if (youth.isPresent() && youth.getAsInt() == 0) {
            return;
        }
        boolean hasYouth = youth.isPresent() || (members.isPresent() && members.getAsInt() > 0);
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("place", id);
        if (youth.isPresent()) {
            arguments.put("youthCount", (long) youth.getAsInt());
        }
        String rule = "coverage.youth.without-work";
        if (workKnown && hasYouth) {
            problems.add(new Problem(rule, Kind.VIOLATION, place + "." + workFact, arguments));
            return;
        }
        if (!hasYouth) {
            problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, place + ".youthCount", arguments));
        }
        if (!workKnown) {
            problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, place + "." + workFact, arguments));
        }
    }

    /** Members are youth, so there are no more of them. */
    private static boolean areTooFew(OptionalInt youth, OptionalInt members) {
        OptionalInt most = members.isPresent() ? members : youth;
        return most.isPresent() && most.getAsInt() < BRANCH;
    }

    private static void checkOrganized(
            String places,
            int index,
            String id,
            OptionalInt youth,
            OptionalInt members,
            Optional<OrganizationCondition> organization,
            List<Problem> problems) {
        boolean known = organization.isPresent();
        if ((known && organization.get() == OrganizationCondition.SOUND) || areTooFew(youth, members)) {
            return;
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("place", id);
        if (members.isPresent()) {
            arguments.put("memberCount", (long) members.getAsInt());
        }
        arguments.put("minimum", (long) BRANCH);
        String rule = "coverage.members.without-organization";
        String place = places + "[" + index + "].";
        if (known && members.isPresent()) {
            problems.add(new Problem(rule, Kind.VIOLATION, place + "organization", arguments));
            return;
        }
        if (members.isEmpty()) {
            problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, place + "memberCount", arguments));
        }
        if (!known) {
            problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, place + "organization", arguments));
        }
    }

    private static void checkMembers(List<FloatingMember> members, List<Problem> problems) {
        for (int i = 0; i < members.size(); i++) {
            Optional<? extends Set<String>> managedBy = members.get(i).managedBy();
            if (managedBy.isEmpty()) {
                problems.add(new Problem(
                        "coverage.member.managed-once",
                        Kind.DEMANDED_FACT_MISSING,
                        "floatingMembers[" + i + "].managedBy",
                        Map.of()));
            } else if (managedBy.get().size() != 1) {
                problems.add(new Problem(
                        "coverage.member.managed-once",
                        Kind.VIOLATION,
                        "floatingMembers[" + i + "].managedBy",
                        Map.of("organizations", (long) managedBy.get().size())));
            }
        }
    }

    private static void checkGroups(List<GroupCoverage> groups, List<Problem> problems) {
        for (YouthGroup group : GROUPS) {
            if (!isListed(group, groups)) {
                problems.add(new Problem(
                        "coverage.group.reached", Kind.DEMANDED_FACT_MISSING, "groups", Map.of("group", group.code())));
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            checkGroup(groups.get(i), i, problems);
        }
    }

    private static boolean isListed(YouthGroup group, List<GroupCoverage> groups) {
        for (GroupCoverage each : groups) {
            if (each.group() == group) {
                return true;
            }
        }
        return false;
    }

    private static void checkGroup(GroupCoverage coverage, int index, List<Problem> problems) {
        OptionalInt youth = coverage.youthCount();
        OptionalInt reached = coverage.reachedCount();
        if (youth.isPresent() && youth.getAsInt() == 0) {
            return;
        }
        boolean known = youth.isPresent() && reached.isPresent();
        if (known && 2L * reached.getAsInt() >= youth.getAsInt()) {
            return;
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("group", coverage.group().code());
        if (reached.isPresent()) {
            arguments.put("reachedCount", (long) reached.getAsInt());
        }
        if (youth.isPresent()) {
            arguments.put("youthCount", (long) youth.getAsInt());
        }
        arguments.put("floor", "1/2");
        String rule = "coverage.group.reached";
        String place = "groups[" + index + "].";
        if (known) {
            problems.add(new Problem(rule, Kind.VIOLATION, place + "reachedCount", arguments));
            return;
        }
        if (youth.isEmpty()) {
            problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, place + "youthCount", arguments));
        }
        if (reached.isEmpty()) {
            problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, place + "reachedCount", arguments));
        }
    }

    private static void checkCondition(
            String places,
            int index,
            String id,
            OptionalInt youth,
            OptionalInt members,
            Optional<OrganizationCondition> organization,
            List<Problem> problems) {
        OrganizationCondition condition = organization.orElse(null);
        boolean few = areTooFew(youth, members);
        if (condition == OrganizationCondition.SOUND || (condition == OrganizationCondition.ABSENT && few)) {
            return;
        }
        String rule = "coverage.organization.condition";
        String place = places + "[" + index + "].";
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("place", id);
        if (condition != null) {
            arguments.put("condition", condition.code());
            arguments.put("remedy", remedy(condition));
        }
        boolean takesMembers = condition == null || condition == OrganizationCondition.ABSENT;
        boolean membersMissing = takesMembers && !few && members.isEmpty();
        if (condition != null && !membersMissing) {
            problems.add(new Problem(rule, Kind.VIOLATION, place + "organization", arguments));
            return;
        }
        if (membersMissing) {
            problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, place + "memberCount", arguments));
        }
        if (condition == null) {
            problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, place + "organization", arguments));
        }
    }

    private static String remedy(OrganizationCondition condition) {
        return switch (condition) {
            case WEAKENED -> "restore";
            case ABSENT -> "establish";
            case LIFELESS -> "enliven";
            case SOUND -> throw new IllegalArgumentException("a sound organization needs no remedy");
        };
    }
}
