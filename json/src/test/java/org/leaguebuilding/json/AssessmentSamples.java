package org.leaguebuilding.json;

import java.time.LocalDate;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.assessment.Attestation;
import org.leaguebuilding.assessment.Objective;
import org.leaguebuilding.community.Platform;
import org.leaguebuilding.community.YouthGroup;
import org.leaguebuilding.organization.Have;
import org.leaguebuilding.value.Ratio;

/** Assessment records. */
final class AssessmentSamples {

    static final AssessmentRecord MINIMAL = AssessmentRecord.builder()
            .id("a-0")
            .communityId("c-1")
            .assessedOn(LocalDate.of(2005, 12, 31))
            .build();

    static final AssessmentRecord FULL = AssessmentRecord.builder()
            .id("a-1")
            .communityId("c-1")
            .assessedOn(LocalDate.of(2024, 2, 29))
            .putHave(Have.VENUE, Attestation.denied())
            .putHave(Have.ORGANIZATION, Attestation.attested("批复-1", "doc/\"2\""))
            .putPlatform(Platform.SERVICES, Attestation.attested())
            .putPlatform(Platform.EMPLOYMENT, Attestation.attested("doc-3"))
            .platformsAccepted(Attestation.attested("doc-4"))
            .putObjective(Objective.GOOD_SECURITY, Attestation.denied())
            .rightsProtected(Attestation.attested())
            .putCare(YouthGroup.VULNERABLE, Attestation.attested("doc-5"))
            .volunteerTeam(Attestation.attested("doc-6"))
            .youthCenter(Attestation.denied())
            .venuesExtended(2)
            .carriersRenewed(0)
            .partyTrust(Attestation.attested("doc-7"))
            .youthSatisfied(Ratio.of(45, 50))
            .putCriteria("open-day", Attestation.attested("doc-8"))
            .putCriteria("league-card", Attestation.denied())
            .build();

    private AssessmentSamples() {}
}
