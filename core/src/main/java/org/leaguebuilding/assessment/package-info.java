/**
 * How a community's League organization is assessed: what an assessor records, the rules that the record is checked against, and
 * the scheme that turns it into a score and a grade.
 *
 * <p>Reading order: {@link org.leaguebuilding.assessment.AssessmentRecord} is the subject, made of {@link
 * org.leaguebuilding.assessment.Attestation}s; {@link org.leaguebuilding.assessment.AssessmentRules} names every rule;
 * {@link org.leaguebuilding.assessment.AssessmentPolicy} checks and assesses. A {@link
 * org.leaguebuilding.assessment.Scheme} is data that a city writes for itself; a {@link
 * org.leaguebuilding.assessment.Score} explains itself line by line and knows no more than the record does: where facts
 * are unknown it has a lower and an upper bound. {@link org.leaguebuilding.assessment.BundledResult} joins it to the
 * Party's score.
 */
@NullMarked
package org.leaguebuilding.assessment;

import org.jspecify.annotations.NullMarked;
