package org.leaguebuilding.json.table;

import org.leaguebuilding.json.Decision;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** Reports with a receipt. Immutable and thread-safe. */
final class DecisionTable extends Table<Decision> {

    private final ReportTable report;

    DecisionTable(FindingTable finding) {
        super(ReportTable.rows(Decision.class, finding)
                .required("receipt", DecisionReceiptTable.TABLE)
                .at(ReportTable.RECEIPT));
        this.report = new ReportTable(finding);
    }

    @Override
    Draft<Decision> begin() {
        return new DecisionDraft(report.begin());
    }

    @Override
    void writeProperties(TokenSink out, Decision decision) {
        report.writeProperties(out, decision.report());
        put(out, ReportTable.RECEIPT, DecisionReceiptTable.TABLE, decision.receipt());
    }

    private static final class DecisionDraft extends Draft<Decision> {
        private final ReportTable.ReportDraft report;

        DecisionDraft(ReportTable.ReportDraft report) {
            this.report = report;
        }

        @Override
        void read(int place, TokenSource in) {
            report.read(place, in);
        }

        @Override
        Decision end(TokenSource in) {
            return new Decision(report.end(in), Drafts.given(report.receipt()));
        }
    }
}
