package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.token.Position;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;

/**
 * The tables of reports and findings. What follows from the rest of a report is written for readers and, on the way back,
 * taken for granted (provisions, all that is in words) or checked against it (verdict).
 */
public final class ReportTables {

    static final Codec<FindingKind> KIND = Codecs.closed(FindingKind.class);

    static final Codec<Verdict> VERDICT = Codecs.closed(Verdict.class);

    private ReportTables() {}

    /**
     * {@return the table of findings}
     *
     * @param rules the rules that reading looks up
     * @param locale whose words are written; none where empty
     */
    static FindingTable finding(Rules rules, Optional<Locale> locale) {
        return new FindingTable(rules, locale, ImmutableList.of());
    }

    /**
     * The table of reports. A receipt that a document carries is passed over.
     *
     * @param edition the edition whose rules reading looks up
     * @param locale whose words are written; none where empty
     * @return the table
     */
    public static Table<Report> report(EditionTables edition, Optional<Locale> locale) {
        return new ReportTable(finding(edition.rules(), locale), SwitchedOffRules.of(edition, locale));
    }

    /**
     * A table for one report.
     *
     * @param edition the edition
     * @param locale whose words are written
     * @param positions where each of its findings stands in the document that was checked
     * @return the table
     */
    public static Table<Report> located(EditionTables edition, Locale locale, ImmutableList<Position> positions) {
        Optional<Locale> words = Optional.of(locale);
        return new ReportTable(
                new FindingTable(edition.rules(), words, positions), SwitchedOffRules.of(edition, words));
    }

    /**
     * {@return the table of reports with a receipt}
     *
     * @param edition the edition whose rules reading looks up
     * @param locale whose words are written; none where empty
     */
    public static Table<Decision> decision(EditionTables edition, Optional<Locale> locale) {
        return new DecisionTable(finding(edition.rules(), locale), SwitchedOffRules.of(edition, locale));
    }
}
