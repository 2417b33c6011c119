package org.leaguebuilding.examples.springboot;

import java.io.InputStream;
import java.util.Locale;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Checks proposals: 200 with the report, or 422 with what is wrong where the verdict is non-compliant. An undetermined
 * verdict is a report too, for the proposal can be completed.
 *
 * <p>The body is the library's own document, so it goes through {@link LeagueBuildingJson} rather than through the mapper of
 * Spring. That reader limits the length while it reads, and says of whatever it refuses code, pointer, line and column; a
 * mapper limits no length, and tells of broken syntax in words of its own. Proposals inside classes of the service's own come in by
 * {@link SubmissionController}. The report goes out by the same way, so that its bytes do not depend on how the mapper
 * is set up, nor this class on the generation of Jackson.
 */
@RestController
class ProposalController {

    private final LeagueBuildingPolicy policy;
    private final LeagueBuildingJson json;

    ProposalController(LeagueBuildingPolicy policy, LeagueBuildingJson json) {
        this.policy = policy;
        this.json = json;
    }

    /**
     * Checks one proposal.
     *
     * @param body the proposal as JSON
     * @param locale the reader's locale
     * @return the report, or problem details
     */
    @PostMapping(path = "/proposals", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> check(InputStream body, Locale locale) {
        Report report = policy.check(json.read(SubjectForms.FORMATION_PROPOSAL, body));
        if (report.verdict() == Verdict.NON_COMPLIANT) {
            return Problems.answer(Problems.nonCompliant(report, locale), locale);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(locale).tag())
                .body(json.write(Forms.REPORT.in(locale), report));
    }
}
