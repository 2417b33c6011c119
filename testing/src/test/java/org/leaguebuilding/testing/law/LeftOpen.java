package org.leaguebuilding.testing.law;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.leaguebuilding.activity.ActivityProgramme;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.diagnosis.UnitFigures;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.responsibility.ResponsibilityPlan;
import org.leaguebuilding.rule.Rule;

/** The rules that may name something missing of a subject of which every fact is stated, with where and why. */
final class LeftOpen {

    /** By id. */
    static final ImmutableMap<String, Where> RULES = ImmutableMap.<String, Where>builder()
            .put("responsibility.initiative.below", new Where(LeftOpen::hasNoTask, "a share of no task is undefined"))
            .put("activity.service-share", new Where(LeftOpen::hasNoActivity, "a share of no activity is undefined"))
            .put(
                    "diagnosis.low-recognition",
                    new Where(ofNothing(UnitFigures::leadersAsked), "a share of nobody asked is undefined"))
            .put(
                    "diagnosis.uneven-development",
                    new Where(
                            undispersed(UnitFigures::organizedCommunities, UnitFigures::communities)
                                    .or(undispersed(UnitFigures::youthReached, UnitFigures::youth)),
                            "the dispersion of fewer than two rates, or of a mean of zero, is undefined"))
            .put(
                    "diagnosis.too-few-activities",
                    new Where(ofNothing(UnitFigures::organizations), "activities per no organization are undefined"))
            .put("diagnosis.pushed-work", new Where(ofNothing(UnitFigures::tasks), "a share of no task is undefined"))
            .put(
                    "lifecycle.consolidated.needs",
                    new Where(LeftOpen::hasUnshownHave, "a have whose documents are asked for and not given"))
            .put(
                    "lifecycle.active.needs",
                    new Where(LeftOpen::hasUnshownHave, "a have whose documents are asked for and not given"))
            .buildOrThrow();

    private LeftOpen() {}

    /**
     * A condition of a subject.
     *
     * @param holds whether a subject meets it
     * @param why why a rule is left open then
     */
    record Where(Predicate<Object> holds, String why) {}

    /** Whether a rule may leave a subject open of which nothing is unknown. */
    static boolean allows(Rule rule, Object subject) {
        Where where = RULES.get(rule.toString());
        return where != null && where.holds().test(subject);
    }

    private static boolean hasNoTask(Object subject) {
        return ((ResponsibilityPlan) subject).tasks().isEmpty();
    }

    private static boolean hasNoActivity(Object subject) {
        return ((ActivityProgramme) subject).activities().isEmpty();
    }

    private static boolean hasUnshownHave(Object subject) {
        return ((StageRequest) subject)
                .haves().stream()
                        .anyMatch(have ->
                                have.met().orElse(false) && have.evidence().isEmpty());
    }

    private static Predicate<Object> ofNothing(Function<UnitFigures, OptionalInt> whole) {
        return subject ->
                units(subject).stream().allMatch(unit -> whole.apply(unit).orElse(0) == 0);
    }

    private static Predicate<Object> undispersed(
            Function<UnitFigures, OptionalInt> part, Function<UnitFigures, OptionalInt> whole) {
        return subject -> {
            List<UnitFigures> rated = units(subject).stream()
                    .filter(unit -> whole.apply(unit).orElse(0) > 0)
                    .toList();
            return rated.size() < 2
                    || rated.stream().allMatch(unit -> part.apply(unit).orElse(0) == 0);
        };
    }

    private static List<UnitFigures> units(Object subject) {
        return ((DiagnosisInput) subject).units();
    }
}
