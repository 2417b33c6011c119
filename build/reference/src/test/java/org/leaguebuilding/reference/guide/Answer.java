package org.leaguebuilding.reference.guide;

import org.leaguebuilding.rule.Report;

/**
 * A class of a host's own with an answer of the library inside.
 *
 * @param receivedFrom the id of an office
 * @param report what the policy says of its proposal
 */
public record Answer(String receivedFrom, Report report) {}
