package org.leaguebuilding.examples.cityreport.generate;

import java.util.Optional;
import org.leaguebuilding.lifecycle.HaveEvidence;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.rule.Report;

/** Each organization asks for the next stage, with the five haves it has; a few skip one, a few fall back. */
public final class GeneratedStageRequests {

    private GeneratedStageRequests() {}

    /**
     * The request of a community's organization. One that does not exist yet asks to be established.
     *
     * @param life the state of the League there
     * @param programme the report on its programme; empty where it has none
     * @return always the same for the same community
     */
    public static StageRequest request(LeagueLife life, Optional<Report> programme) {
        Dice dice = life.dice("stage");
        Stage requested = requested(life.stage(), dice);
        StageRequest.Builder builder = StageRequest.builder();
        builder.id(GeneratedProposals.PREFIX + "stage-" + life.community().id())
                .organizationId(life.organizationId())
                .stage(life.stage())
                .requested(requested)
                .requestedOn(GeneratedYear.TODAY);
        if (requested.compareTo(life.stage()) < 0) {
            builder.reason(dice.known(70, "团干部缺额，活动暂停"));
        }
        if (requested == Stage.DEMONSTRATING && dice.percent(70)) {
            builder.addLead(
                    GeneratedProposals.PREFIX + "led-by-" + life.community().id());
        }
        for (Have have : Have.values()) {
            life.have(have).ifPresent(met -> builder.addHave(HaveEvidence.of(have, met)));
        }
        programme.ifPresent(builder::programme);
        return builder.build();
    }

    private static Stage requested(Stage stage, Dice dice) {
        int chance = dice.between(0, 99);
        if (chance < 4) {
            return stage == Stage.PLANNED ? stage : Stage.ESTABLISHED;
        }
        return chance < 7 ? Stage.DEMONSTRATING : next(stage);
    }

    private static Stage next(Stage stage) {
        return switch (stage) {
            case PLANNED -> Stage.ESTABLISHED;
            case ESTABLISHED -> Stage.CONSOLIDATED;
            case CONSOLIDATED -> Stage.ACTIVE;
            case ACTIVE, DEMONSTRATING -> Stage.DEMONSTRATING;
        };
    }
}
