/**
 * How far League organizations and League work reach: gaps with their remedies, youth groups, members whose residence and
 * work are apart, youth centres, and the two rates with their roll-up and dispersion.
 *
 * <p>Reading order: {@link org.leaguebuilding.coverage.CoverageSurvey} is the subject, its communities and sites are each a
 * {@link org.leaguebuilding.coverage.Place}; {@link org.leaguebuilding.coverage.CoverageRules} names every rule; {@link
 * org.leaguebuilding.coverage.CoveragePolicy} looks for gaps and works out {@link
 * org.leaguebuilding.coverage.FormationRate} and {@link org.leaguebuilding.coverage.WorkCoverage}, each a {@link
 * org.leaguebuilding.coverage.ShareTally} whose {@link org.leaguebuilding.coverage.RateBounds} say what unknown counts
 * leave open; {@link org.leaguebuilding.coverage.RollUp} adds them up by level, and {@link
 * org.leaguebuilding.coverage.Dispersion}, from a {@link org.leaguebuilding.coverage.RateSample}, says how unevenly they are
 * spread.
 *
 * <p>Youth are counts here, and members opaque references.
 */
@NullMarked
package org.leaguebuilding.coverage;

import org.jspecify.annotations.NullMarked;
