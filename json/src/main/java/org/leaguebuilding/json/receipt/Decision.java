package org.leaguebuilding.json.receipt;

import static java.util.Objects.requireNonNull;

import org.leaguebuilding.rule.Report;
import org.leaguebuilding.value.HasForm;

/**
 * A report with its receipt. Immutable and thread-safe.
 *
 * @param report what the edition found
 * @param receipt what it takes to find it again
 */
public record Decision(Report report, DecisionReceipt receipt) implements HasForm {

    /** Takes both. */
    public Decision {
        requireNonNull(report, "report");
        requireNonNull(receipt, "receipt");
    }
}
