/**
 * What a community's Party organization guarantees its League organization: it hears and guides it, and arranges funding and
 * venue.
 *
 * <p>Reading order: {@link org.leaguebuilding.leadership.guarantee.CommunityGuarantee} is the subject, with its {@link
 * org.leaguebuilding.leadership.guarantee.Hearing}s and {@link org.leaguebuilding.leadership.guarantee.Difficulty
 * difficulties}; {@link org.leaguebuilding.leadership.guarantee.GuaranteeRules} names every rule; {@link
 * org.leaguebuilding.leadership.guarantee.GuaranteePolicy} checks, with the figures of {@link
 * org.leaguebuilding.leadership.guarantee.GuaranteeParameters}.
 */
@NullMarked
package org.leaguebuilding.leadership.guarantee;

import org.jspecify.annotations.NullMarked;
