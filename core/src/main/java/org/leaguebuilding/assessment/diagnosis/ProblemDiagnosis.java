package org.leaguebuilding.assessment.diagnosis;

import com.google.common.collect.ImmutableList;

/**
 * What a diagnosis says about one problem. Immutable and thread-safe.
 *
 * @param problem the problem
 * @param presence whether it is there
 * @param direction the direction of improvement that it belongs to (P17), as the edition has it
 * @param evidence the figures behind it, one for each measure
 */
public record ProblemDiagnosis(
        Problem problem, Presence presence, Direction direction, ImmutableList<Evidence> evidence) {}
