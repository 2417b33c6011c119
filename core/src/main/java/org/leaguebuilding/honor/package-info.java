/**
 * The two titles that the source confers, on communities and on districts: what a nomination has to show, and how a title is
 * gained and lost.
 *
 * <p>Reading order: {@link org.leaguebuilding.honor.Honor} names the titles; {@link
 * org.leaguebuilding.honor.HonorNomination} is the subject; {@link
 * org.leaguebuilding.honor.HonorRules} names every rule; {@link
 * org.leaguebuilding.honor.HonorPolicy} checks. {@link org.leaguebuilding.honor.HonorHistory} keeps the
 * way of one unit through {@link org.leaguebuilding.honor.HonorStatus}.
 *
 * <p>A nomination brings the facts of other families as plain values: a stage, rates, verdicts. So a host may take this family
 * alone, and facts that it has from elsewhere count as well.
 */
@NullMarked
package org.leaguebuilding.honor;

import org.jspecify.annotations.NullMarked;
