/**
 * What is wrong with League building in a district or a city, told from its figures: the problems that the source names
 * (P16, P61, P62), the direction in which improvement lies (P17), and the units that weigh most.
 *
 * <p>Reading order: {@link org.leaguebuilding.diagnosis.DiagnosisInput} is the subject, the figures of each unit
 * are {@link org.leaguebuilding.diagnosis.UnitFigures}; {@link
 * org.leaguebuilding.diagnosis.DiagnosisPolicy} diagnoses; the {@link
 * org.leaguebuilding.diagnosis.Diagnosis} says for each {@link
 * org.leaguebuilding.diagnosis.Problem} whether it is there, with the {@link
 * org.leaguebuilding.diagnosis.Evidence} for it; {@link
 * org.leaguebuilding.diagnosis.DiagnosisRules} names the same problems as rules of a report; {@link
 * org.leaguebuilding.diagnosis.DiagnosisParameters} holds the thresholds, which are the library's own until a
 * city sets its own.
 */
@NullMarked
package org.leaguebuilding.diagnosis;

import org.jspecify.annotations.NullMarked;
