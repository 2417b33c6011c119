package org.leaguebuilding.benchmarks.families;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.leadership.DistrictLeadership;
import org.leaguebuilding.leadership.Duty;
import org.leaguebuilding.leadership.DutyHolder;
import org.leaguebuilding.leadership.HolderKind;
import org.leaguebuilding.leadership.Institution;
import org.leaguebuilding.leadership.LeadingBody;
import org.leaguebuilding.leadership.Side;
import org.leaguebuilding.leadership.SideAction;
import org.leaguebuilding.leadership.TargetManagement;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.Ratio;

/** The leadership rules of {@code wuhan-2005}, as a host would write them without the library. */
final class HandWrittenLeadershipCheck {

    private static final int MAXIMUM_AGE_MONTHS = 36;

    List<Problem> check(DistrictLeadership led) {
        List<Problem> problems = new ArrayList<>();
        checkBodies(led.leadingBodies(), problems);
        checkDuty("leadership.duty.overall", Duty.OVERALL, HolderKind.PARTY_COMMITTEE, led, problems);
        checkDuty("leadership.duty.direct", Duty.DIRECT, HolderKind.LEADER_IN_CHARGE, led, problems);
        checkDuty("leadership.duty.assisting", Duty.ASSISTING, HolderKind.PARTY_ORGANIZATION_DEPARTMENT, led, problems);
        checkDuty("leadership.duty.specific", Duty.SPECIFIC, HolderKind.LEAGUE_COMMITTEE_SECRETARY, led, problems);
        checkDuty("leadership.duty.cooperating", Duty.COOPERATING, HolderKind.OTHER_DEPARTMENT, led, problems);
        checkTargetManagement(led.targetManagement(), problems);
        checkWeight(led.leagueWeight(), problems);
        HandWrittenSynchronizationCheck.check(led, problems);
        checkAction("leadership.lead-and-build.lead", Side.PARTY, led, problems);
        checkAction("leadership.lead-and-build.build", Side.LEAGUE, led, problems);
        checkInstitution(led, problems);
        checkDemanded("leadership.support.policy", led.policySupport(), "policySupport", problems);
        checkDemanded("leadership.support.funding", led.fundingSupport(), "fundingSupport", problems);
        checkAtmosphere(led.favourableAtmosphere(), problems);
        return problems;
    }

    private static void checkBodies(ImmutableList<LeadingBody> bodies, List<Problem> problems) {
        boolean ofDistrict = false;
        boolean ofSubdistrict = false;
        for (int i = 0; i < bodies.size(); i++) {
            ofDistrict |= bodies.get(i).level() == UnitLevel.DISTRICT;
            ofSubdistrict |= bodies.get(i).level() == UnitLevel.SUBDISTRICT;
        }
        if (!ofDistrict) {
            problems.add(noBody("district"));
        }
        if (!ofSubdistrict) {
            problems.add(noBody("subdistrict"));
        }
        for (int i = 0; i < bodies.size(); i++) {
            LeadingBody body = bodies.get(i);
            boolean needed = body.level() == UnitLevel.DISTRICT || body.level() == UnitLevel.SUBDISTRICT;
            if (needed && !body.established().orElse(false)) {
                problems.add(new Problem(
                        "leadership.body.established",
                        violationIfKnown(body.established()),
                        "leadingBodies[" + i + "].established",
                        Map.of("level", body.level().code(), "unit", body.unitId())));
            }
        }
    }

    private static Problem noBody(String level) {
        return new Problem("leadership.body.established", Kind.VIOLATION, "leadingBodies", Map.of("level", level));
    }

    private static void checkDuty(
            String rule, Duty duty, HolderKind rightKind, DistrictLeadership led, List<Problem> problems) {
        ImmutableList<DutyHolder> holders = led.dutyHolders();
        boolean held = false;
        for (int i = 0; i < holders.size(); i++) {
            DutyHolder holder = holders.get(i);
            if (holder.duty() != duty) {
                continue;
            }
            held = true;
            Optional<HolderKind> kind = holder.kind();
            boolean wrong = kind.isPresent() && kind.get() != rightKind;
            if (wrong || (duty == Duty.COOPERATING && holdsFormerDuty(holder.holderId(), holders))) {
                problems.add(wrongHolder(rule, Kind.VIOLATION, i, holder));
            } else if (kind.isEmpty()) {
                problems.add(wrongHolder(rule, Kind.DEMANDED_FACT_MISSING, i, holder));
            }
        }
        if (!held) {
            problems.add(new Problem(rule, Kind.VIOLATION, "dutyHolders", Map.of()));
        }
    }

    private static boolean holdsFormerDuty(String holderId, ImmutableList<DutyHolder> holders) {
        for (int i = 0; i < holders.size(); i++) {
            DutyHolder holder = holders.get(i);
            if (holder.duty() != Duty.COOPERATING && holder.holderId().equals(holderId)) {
                return true;
            }
        }
        return false;
    }

    private static Problem wrongHolder(String rule, Kind kind, int index, DutyHolder holder) {
        Map<String, Object> arguments = holder.kind().isPresent()
                ? Map.of(
                        "holder", holder.holderId(), "kind", holder.kind().get().code())
                : Map.of("holder", holder.holderId());
        return new Problem(rule, kind, "dutyHolders[" + index + "].kind", arguments);
    }

    private static void checkTargetManagement(Optional<TargetManagement> stated, List<Problem> problems) {
        if (stated.isEmpty()) {
            problems.add(unknown("leadership.target-management.included", "targetManagement.included"));
            problems.add(unknown("leadership.target-management.goals", "targetManagement.goalsSetJointly"));
            problems.add(unknown("leadership.target-management.contents", "targetManagement.contentsLinked"));
            problems.add(unknown("leadership.target-management.mechanisms", "targetManagement.mechanismsMatched"));
            problems.add(unknown("leadership.target-management.promotion", "targetManagement.mutualPromotion"));
            return;
        }
        TargetManagement management = stated.get();
        checkDemanded(
                "leadership.target-management.included", management.included(), "targetManagement.included", problems);
        checkDemanded(
                "leadership.target-management.goals",
                management.goalsSetJointly(),
                "targetManagement.goalsSetJointly",
                problems);
        checkDemanded(
                "leadership.target-management.contents",
                management.contentsLinked(),
                "targetManagement.contentsLinked",
                problems);
        checkDemanded(
                "leadership.target-management.mechanisms",
                management.mechanismsMatched(),
                "targetManagement.mechanismsMatched",
                problems);
        checkDemanded(
                "leadership.target-management.promotion",
                management.mutualPromotion(),
                "targetManagement.mutualPromotion",
                problems);
    }

    private static void checkWeight(Optional<Ratio> weight, List<Problem> problems) {
        String rule = "leadership.assessment.bundled";
        if (weight.isEmpty()) {
            problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, "leagueWeight", Map.of("floor", "0/1")));
        } else if (weight.get().numerator() == 0) {
            problems.add(new Problem(
                    rule,
                    Kind.VIOLATION,
                    "leagueWeight",
                    Map.of("leagueWeight", weight.get().toString(), "floor", "0/1")));
        }
    }

    private static void checkAction(String rule, Side side, DistrictLeadership led, List<Problem> problems) {
        ImmutableList<SideAction> actions = led.actions();
        DateSpan cycle = led.cycle();
        boolean undated = false;
        for (int i = 0; i < actions.size(); i++) {
            SideAction action = actions.get(i);
            if (action.side() == side) {
                if (action.on().isEmpty()) {
                    undated = true;
                } else if (cycle.contains(action.on().get())) {
                    return;
                }
            }
        }
        if (!undated || led.asOf().isBefore(cycle.startInclusive())) {
            problems.add(new Problem(rule, Kind.VIOLATION, "actions", Map.of("cycle", cycle.toString())));
            return;
        }
        for (int i = 0; i < actions.size(); i++) {
            SideAction action = actions.get(i);
            if (action.side() == side && action.on().isEmpty()) {
                problems.add(new Problem(
                        rule,
                        Kind.DEMANDED_FACT_MISSING,
                        "actions[" + i + "].on",
                        Map.of("cycle", cycle.toString(), "action", action.id())));
            }
        }
    }

    private static void checkInstitution(DistrictLeadership led, List<Problem> problems) {
        if (led.institution().isEmpty()) {
            problems.add(new Problem("leadership.institution.written", Kind.VIOLATION, "institution", Map.of()));
            return;
        }
        Institution institution = led.institution().get();
        Optional<LocalDate> revised = institution.lastRevisedOn();
        if (revised.isPresent()) {
            if (!isRecent(revised.get(), led.asOf())) {
                Map<String, Object> arguments =
                        Map.of("lastRevisedOn", revised.get().toString(), "maximumMonths", (long) MAXIMUM_AGE_MONTHS);
                problems.add(notRevised(Kind.VIOLATION, arguments));
            }
        } else if (institution.adoptedOn().isEmpty()
                || !isRecent(institution.adoptedOn().get(), led.asOf())) {
            problems.add(notRevised(Kind.DEMANDED_FACT_MISSING, Map.of("maximumMonths", (long) MAXIMUM_AGE_MONTHS)));
        }
    }

    private static Problem notRevised(Kind kind, Map<String, Object> arguments) {
        return new Problem("leadership.institution.revised", kind, "institution.lastRevisedOn", arguments);
    }

    /** Months are compared before days, for to add months to a date makes another date. */
    private static boolean isRecent(LocalDate day, LocalDate asOf) {
        int months = (asOf.getYear() - day.getYear()) * 12 + asOf.getMonthValue() - day.getMonthValue();
        return months < MAXIMUM_AGE_MONTHS
                || (months == MAXIMUM_AGE_MONTHS && asOf.getDayOfMonth() <= day.getDayOfMonth());
    }

    private static void checkAtmosphere(Optional<Boolean> favourable, List<Problem> problems) {
        if (!favourable.orElse(false)) {
            Kind kind = favourable.isPresent() ? Kind.CONCERN : Kind.WANTED_FACT_MISSING;
            problems.add(new Problem("leadership.support.atmosphere", kind, "favourableAtmosphere", Map.of()));
        }
    }

    private static void checkDemanded(String rule, Optional<Boolean> fact, String path, List<Problem> problems) {
        if (!fact.orElse(false)) {
            problems.add(new Problem(rule, violationIfKnown(fact), path, Map.of()));
        }
    }

    private static Kind violationIfKnown(Optional<Boolean> fact) {
        return fact.isPresent() ? Kind.VIOLATION : Kind.DEMANDED_FACT_MISSING;
    }

    private static Problem unknown(String rule, String path) {
        return new Problem(rule, Kind.DEMANDED_FACT_MISSING, path, Map.of());
    }
}
