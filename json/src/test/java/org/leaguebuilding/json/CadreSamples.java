package org.leaguebuilding.json;

import java.time.LocalDate;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.cadre.CadreAppraisal;
import org.leaguebuilding.cadre.ReserveListing;
import org.leaguebuilding.cadre.Training;
import org.leaguebuilding.value.DateSpan;
import org.leaguebuilding.value.PersonRef;

/** Appraisals of cadres. */
final class CadreSamples {

    private static final DateSpan YEAR = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

    static final CadreAppraisal MINIMAL = CadreAppraisal.builder()
            .id("k-0")
            .person(PersonRef.of("r-77"))
            .communityId("c-1")
            .cycle(YEAR)
            .build();

    static final CadreAppraisal FULL = CadreAppraisal.builder()
            .id("k-1")
            .person(PersonRef.of("r-78"))
            .communityId("c-1")
            .cycle(YEAR)
            .integrityAndAbility(Attestation.attested("doc-1", "doc-2"))
            .achievement(Attestation.attested())
            .recognition(Attestation.denied())
            .addTrainings(
                    Training.of("t-1", LocalDate.of(2025, 5, 4), 24), Training.of("t-2", LocalDate.of(2024, 2, 29)))
            .leagueReserve(ReserveListing.on(LocalDate.of(2025, 6, 1)))
            .partyReserve(ReserveListing.notListed())
            .build();

    private CadreSamples() {}
}
