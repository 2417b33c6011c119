/**
 * The places in which League organizations are built: the community with its type, foundation and cadres, the levels
 * above it, the new fields and the resources that communities share.
 *
 * <p>Reading order: {@link org.leaguebuilding.community.Community} first; its facts are {@link
 * org.leaguebuilding.community.CommunityType}, {@link org.leaguebuilding.community.Foundation} and {@link
 * org.leaguebuilding.community.Strength}; {@link org.leaguebuilding.community.UnitLevel} names the levels; {@link
 * org.leaguebuilding.community.NewField} and {@link org.leaguebuilding.community.ResourceKind} are open sets; {@link
 * org.leaguebuilding.community.Platform}, {@link org.leaguebuilding.community.CommunityArea}, {@link
 * org.leaguebuilding.community.YouthGroup} and {@link org.leaguebuilding.community.Purpose} name what the source lists,
 * each with its provision.
 */
@NullMarked
package org.leaguebuilding.community;

import org.jspecify.annotations.NullMarked;
