package org.leaguebuilding.json;

import java.time.LocalDate;
import org.leaguebuilding.lifecycle.HaveEvidence;
import org.leaguebuilding.lifecycle.OrganizationHistory;
import org.leaguebuilding.lifecycle.Stage;
import org.leaguebuilding.lifecycle.StageChange;
import org.leaguebuilding.lifecycle.StageRequest;
import org.leaguebuilding.organization.Have;

/** Requests to move to another stage, and histories of stages. */
final class LifecycleSamples extends Samples {

    static final StageRequest MINIMAL_REQUEST = StageRequest.builder()
            .id("r-0")
            .organizationId("o-1")
            .stage(Stage.PLANNED)
            .requested(Stage.ESTABLISHED)
            .requestedOn(LocalDate.of(2005, 9, 30))
            .build();

    static final StageRequest FULL_REQUEST = StageRequest.builder()
            .id("r-1")
            .organizationId("o-1")
            .stage(Stage.CONSOLIDATED)
            .requested(Stage.ACTIVE)
            .requestedOn(LocalDate.of(2026, 1, 31))
            .addHaves(
                    HaveEvidence.of(Have.ORGANIZATION, true),
                    HaveEvidence.builder()
                            .have(Have.INSTITUTION)
                            .met(false)
                            .addEvidence("doc-1", "doc-2")
                            .build(),
                    HaveEvidence.builder().have(Have.VENUE).build())
            .programmeWithoutViolations(true)
            .addLeads("o-2", "o-3")
            .reason("“示范”作用 \\ 不足")
            .build();

    static final OrganizationHistory MINIMAL_HISTORY =
            OrganizationHistory.beginning("o-0", StageChange.of(LocalDate.of(1900, 1, 1), Stage.ESTABLISHED));

    static final OrganizationHistory FULL_HISTORY = OrganizationHistory.beginning(
                    "o-1", StageChange.of(LocalDate.of(2005, 9, 30), Stage.PLANNED))
            .with(StageChange.of(LocalDate.of(2006, 5, 4), Stage.ESTABLISHED, "街道团工委批复"))
            .with(StageChange.of(LocalDate.of(2007, 5, 4), Stage.CONSOLIDATED))
            .with(StageChange.of(LocalDate.of(2008, 2, 29), Stage.ACTIVE))
            .with(StageChange.of(LocalDate.of(2009, 5, 4), Stage.DEMONSTRATING))
            .with(StageChange.of(LocalDate.of(2010, 5, 4), Stage.PLANNED, "撤并"));

    LifecycleSamples(long seed) {
        super(seed);
    }

    /** Any stages in any order: a history holds what was. */
    OrganizationHistory history() {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000));
        OrganizationHistory history = OrganizationHistory.beginning(id("o"), change(day));
        for (int i = 0; i < random.nextInt(9); i++) {
            day = day.plusDays(1 + random.nextInt(1_000));
            history = history.with(change(day));
        }
        return history;
    }

    private StageChange change(LocalDate day) {
        return new StageChange(day, oneOf(Stage.values()), maybe(() -> oneOf(NAMES)));
    }
}
