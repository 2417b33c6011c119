/**
 * How a community gets its League organization: proposals, the four built-in modes and those that a city adds, the rules
 * about both, and advice on which mode fits a community.
 *
 * <p>Reading order: {@link org.leaguebuilding.formation.FormationProposal} is the subject; {@link
 * org.leaguebuilding.formation.FormationRules} names every rule; {@link
 * org.leaguebuilding.formation.FormationPolicy} checks and advises; {@link org.leaguebuilding.formation.FormationMode}
 * is a mode, one class each for the four of the source, {@link org.leaguebuilding.formation.CustomMode} for a city's own;
 * {@link org.leaguebuilding.formation.FormationAdvice} is what a community is told.
 */
@NullMarked
package org.leaguebuilding.formation;

import org.jspecify.annotations.NullMarked;
