/**
 * How a report can be made again years later: a {@link org.leaguebuilding.json.receipt.Decision} is a report with its {@link
 * org.leaguebuilding.json.receipt.DecisionReceipt}, and {@link org.leaguebuilding.json.receipt.ReplayDifference} says in what two of
 * them differ.
 */
@NullMarked
package org.leaguebuilding.json.receipt;

import org.jspecify.annotations.NullMarked;
