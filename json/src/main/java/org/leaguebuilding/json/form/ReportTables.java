package org.leaguebuilding.json.form;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;

/**
 * The tables of reports and findings. What follows from the rest of a report is written for readers and, on the way back,
 * taken for granted (provisions, message, remedy) or checked against it (verdict).
 */
public final class ReportTables {

    static final Codec<FindingKind> KIND = Codecs.closed(FindingKind.class);

    static final Codec<Verdict> VERDICT = Codecs.closed(Verdict.class);

    private ReportTables() {}

    /**
     * {@return the table of findings}
     *
     * @param rules the rules that reading looks up
     * @param locale whose messages are written; none where empty
     * @param withRemedy whether the remedy is written with the message
     */
    static FindingTable finding(Rules rules, Optional<Locale> locale, boolean withRemedy) {
        return new FindingTable(rules, locale, withRemedy);
    }

    /**
     * The table of reports. A receipt that a document carries is passed over.
     *
     * @param rules the rules that reading looks up
     * @param locale whose messages are written; none where empty
     * @return the table
     */
    public static Table<Report> report(Rules rules, Optional<Locale> locale) {
        return new ReportTable(finding(rules, locale, false));
    }

    /**
     * {@return the table of reports with a receipt}
     *
     * @param rules the rules that reading looks up
     * @param locale whose messages are written; none where empty
     */
    public static Table<Decision> decision(Rules rules, Optional<Locale> locale) {
        return new DecisionTable(finding(rules, locale, false));
    }
}
