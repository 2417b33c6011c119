/**
 * The two titles that the source confers, on communities and on districts: what a nomination has to show, and how a title is
 * gained and lost.
 *
 * <p>Reading order: {@link org.leaguebuilding.assessment.honor.Honor} names the titles; {@link
 * org.leaguebuilding.assessment.honor.HonorNomination} is the subject; {@link
 * org.leaguebuilding.assessment.honor.HonorRules} names every rule; {@link
 * org.leaguebuilding.assessment.honor.HonorPolicy} checks. {@link org.leaguebuilding.assessment.honor.HonorHistory} keeps the
 * way of one unit through {@link org.leaguebuilding.assessment.honor.HonorStatus}.
 *
 * <p>A nomination brings the facts of other families as plain values: a stage, rates, verdicts. So a host may take this family
 * alone, and facts that it has from elsewhere count as well.
 */
@NullMarked
package org.leaguebuilding.assessment.honor;

import org.jspecify.annotations.NullMarked;
