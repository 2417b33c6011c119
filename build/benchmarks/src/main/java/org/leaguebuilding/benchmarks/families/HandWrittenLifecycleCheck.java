package org.leaguebuilding.benchmarks.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Problem.Kind;
import org.leaguebuilding.lifecycle.HaveEvidence;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.organization.Have;

/** The lifecycle rules of {@code wuhan-2005}, as a host would write them without the library. */
final class HandWrittenLifecycleCheck {

    private static final Have[] HAVES_OF_CONSOLIDATED = {Have.ORGANIZATION, Have.TEAM, Have.INSTITUTION};
    private static final Have[] HAVES_OF_ACTIVE = {Have.ACTIVITIES, Have.VENUE};

    List<Problem> check(StageRequest request) {
        List<Problem> problems = new ArrayList<>();
        Stage stage = request.stage();
        Stage requested = request.requested();
        boolean inOrder = requested.compareTo(stage) < 0
                ? request.reason().isPresent()
                : requested == stage || requested == next(stage);
        if (!inOrder) {
            problems.add(new Problem(
                    "lifecycle.order",
                    Kind.VIOLATION,
                    "requested",
                    Map.of("stage", stage.code(), "requested", requested.code())));
        }
        if (requested.compareTo(Stage.CONSOLIDATED) >= 0) {
            checkHave("lifecycle.consolidated.needs", request, HAVES_OF_CONSOLIDATED, problems);
        }
        if (requested.compareTo(Stage.ACTIVE) >= 0) {
            checkHave("lifecycle.active.needs", request, HAVES_OF_ACTIVE, problems);
            checkProgramme(request, problems);
        }
        if (requested == Stage.DEMONSTRATING && request.leads().isEmpty()) {
            problems.add(new Problem("lifecycle.demonstrating.brings-along", Kind.VIOLATION, "leads", Map.of()));
        }
        return problems;
    }

    private static Stage next(Stage stage) {
        return switch (stage) {
            case PLANNED -> Stage.ESTABLISHED;
            case ESTABLISHED -> Stage.CONSOLIDATED;
            case CONSOLIDATED -> Stage.ACTIVE;
            case ACTIVE, DEMONSTRATING -> Stage.DEMONSTRATING;
        };
    }

    private static void checkHave(String rule, StageRequest request, Have[] needed, List<Problem> problems) {
        List<HaveEvidence> haves = request.haves();
        for (Have have : Have.values()) {
            if (isOneOf(needed, have) && !isListed(haves, have)) {
                problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, "haves", Map.of("need", have.code())));
            }
        }
        for (int i = 0; i < haves.size(); i++) {
            HaveEvidence evidence = haves.get(i);
            if (!isOneOf(needed, evidence.have())) {
                continue;
            }
            if (evidence.met().isEmpty()) {
                problems.add(new Problem(rule, Kind.DEMANDED_FACT_MISSING, "haves[" + i + "].met", need(evidence)));
            } else if (!evidence.met().get()) {
                problems.add(new Problem(rule, Kind.VIOLATION, "haves[" + i + "].met", need(evidence)));
            }
        }
    }

    private static Map<String, Object> need(HaveEvidence evidence) {
        return Map.of("need", evidence.have().code());
    }

    private static boolean isOneOf(Have[] needed, Have have) {
        for (Have each : needed) {
            if (each == have) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(List<HaveEvidence> haves, Have have) {
        for (HaveEvidence evidence : haves) {
            if (evidence.have() == have) {
                return true;
            }
        }
        return false;
    }

    private static void checkProgramme(StageRequest request, List<Problem> problems) {
        if (request.programmeWithoutViolations().isEmpty()) {
            problems.add(programme(Kind.DEMANDED_FACT_MISSING));
        } else if (!request.programmeWithoutViolations().get()) {
            problems.add(programme(Kind.VIOLATION));
        }
    }

    private static Problem programme(Kind kind) {
        return new Problem("lifecycle.active.needs", kind, "programmeWithoutViolations", Map.of("need", "programme"));
    }
}
