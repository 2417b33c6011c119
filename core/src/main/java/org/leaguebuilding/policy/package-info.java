/**
 * One edition of the policy as a whole, and the place where hosts begin.
 *
 * <p>Reading order: {@link org.leaguebuilding.policy.Editions} ships editions; {@link
 * org.leaguebuilding.policy.LeagueBuildingPolicy} is the one way in, with one {@code check} for all kinds of subjects, advice,
 * assessment and diagnosis, all rules and all parameters; {@link org.leaguebuilding.policy.PolicyBuilder} makes a city's own
 * edition of a shipped one; {@link org.leaguebuilding.policy.Ledger} tells what becomes of each provision of the source in an edition.
 *
 * <p>An edition never changes. What differs is another edition with another id, which every report names.
 */
@NullMarked
package org.leaguebuilding.policy;

import org.jspecify.annotations.NullMarked;
