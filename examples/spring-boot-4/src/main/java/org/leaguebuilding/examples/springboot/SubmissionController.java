package org.leaguebuilding.examples.springboot;

import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Judges submissions, and answers each with its report, whatever the verdict.
 *
 * <p>Body and answer are classes of the service's own, so they go through the mapper of Spring, to which the starter has
 * given the library's module. Within a proposal the mapper then is as strict as {@link ProposalController},
 * and {@link Problems} says as much of what it refuses; what is around the proposal it treats as it is set up to. How long a body
 * may be is left to whatever stands before the service.
 */
@RestController
class SubmissionController {

    private final LeagueBuildingPolicy policy;

    SubmissionController(LeagueBuildingPolicy policy) {
        this.policy = policy;
    }

    /**
     * Judges one submission.
     *
     * @param submission the submission
     * @return the same office with the report
     */
    @PostMapping(path = "/submissions", consumes = MediaType.APPLICATION_JSON_VALUE)
    JudgedSubmission judge(@RequestBody Submission submission) {
        return new JudgedSubmission(submission.receivedFrom(), policy.check(submission.proposal()));
    }
}
