package org.leaguebuilding.json.table;

import org.leaguebuilding.json.Decision;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Finding;

/** Reports with a receipt. Immutable and thread-safe. */
final class DecisionTable extends Table<Decision, ReportTable.Draft> {

    private final ReportTable report;

    DecisionTable(Table<Finding, ?> finding) {
        super(ReportTable.rows(Decision.class, finding)
                .required("receipt", ReportTables.RECEIPT)
                .at(ReportTable.RECEIPT));
        this.report = new ReportTable(finding);
    }

    @Override
    ReportTable.Draft begin() {
        return report.begin();
    }

    @Override
    void readProperty(int place, TokenSource in, ReportTable.Draft draft) {
        report.readProperty(place, in, draft);
    }

    @Override
    void writeProperties(TokenSink out, Decision decision) {
        report.writeProperties(out, decision.report());
        put(out, ReportTable.RECEIPT, ReportTables.RECEIPT, decision.receipt());
    }

    @Override
    Decision end(ReportTable.Draft draft, TokenSource in) {
        return new Decision(report.end(draft, in), Drafts.given(draft.receipt()));
    }
}
