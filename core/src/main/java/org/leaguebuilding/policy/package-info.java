/**
 * One edition of the policy as a whole: {@link org.leaguebuilding.policy.Editions} ships them, {@link
 * org.leaguebuilding.policy.LeagueBuildingPolicy} is the one way in for hosts, {@link
 * org.leaguebuilding.policy.Ledger} tells what becomes of each provision of the source in an edition.
 */
@NullMarked
package org.leaguebuilding.policy;

import org.jspecify.annotations.NullMarked;
