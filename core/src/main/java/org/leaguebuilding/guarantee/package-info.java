/**
 * What a community's Party organization guarantees its League organization: it hears and guides it, and arranges funding and
 * venue.
 *
 * <p>Reading order: {@link org.leaguebuilding.guarantee.CommunityGuarantee} is the subject, with its {@link
 * org.leaguebuilding.guarantee.Hearing}s and {@link org.leaguebuilding.guarantee.Difficulty
 * difficulties}; {@link org.leaguebuilding.guarantee.GuaranteeRules} names every rule; {@link
 * org.leaguebuilding.guarantee.GuaranteePolicy} checks, with the figures of {@link
 * org.leaguebuilding.guarantee.GuaranteeParameters}.
 */
@NullMarked
package org.leaguebuilding.guarantee;

import org.jspecify.annotations.NullMarked;
