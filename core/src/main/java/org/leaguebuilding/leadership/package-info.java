/**
 * How Party and League lead the building of League organizations in a district: who holds which duty, how League building
 * stands in Party building, and what both sides do.
 *
 * <p>Reading order: {@link org.leaguebuilding.leadership.DistrictLeadership} is the subject; {@link
 * org.leaguebuilding.leadership.Duty} and {@link org.leaguebuilding.leadership.SynchronizedStep} are the five duties and the
 * four steps; {@link org.leaguebuilding.leadership.LeadershipRules} names every rule; {@link
 * org.leaguebuilding.leadership.LeadershipPolicy} checks. What the source leaves open is a parameter of {@link
 * org.leaguebuilding.leadership.LeadershipParameters}. What follows from leadership further down is in the packages {@code
 * responsibility}, the chain to the communities and a district's plan, and {@code guarantee}, what a community arranges.
 */
@NullMarked
package org.leaguebuilding.leadership;

import org.jspecify.annotations.NullMarked;
