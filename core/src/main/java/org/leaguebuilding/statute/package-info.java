/**
 * What League documents set, by date: sizes of committees, terms and elections.
 *
 * <p>Reading order: {@link org.leaguebuilding.statute.StatutoryFigures} has all figures of a day, with {@link
 * org.leaguebuilding.statute.CommitteeFigures}, {@link org.leaguebuilding.statute.TermFigures} and {@link
 * org.leaguebuilding.statute.ElectionFigures}; {@link org.leaguebuilding.statute.StatutoryParameters} are the keys by which a
 * city sets others.
 */
@NullMarked
package org.leaguebuilding.statute;

import org.jspecify.annotations.NullMarked;
