package org.leaguebuilding.examples.springboot;

import org.leaguebuilding.rule.Report;

/**
 * What the office gets back.
 *
 * @param receivedFrom the id of the office
 * @param report what the policy says of its proposal
 */
record JudgedSubmission(String receivedFrom, Report report) {}
