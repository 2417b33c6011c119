package org.leaguebuilding.json.form;

import org.leaguebuilding.json.codec.Draft;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** Reports with a receipt. Immutable and thread-safe. */
final class DecisionTable extends Table<Decision> {

    private final ReportTable report;

    DecisionTable(FindingTable finding, SwitchedOffRules switchedOff) {
        super(ReportTable.rows(Decision.class, finding, switchedOff)
                .required("receipt", DecisionReceiptTable.TABLE)
                .at(ReportTable.RECEIPT));
        this.report = new ReportTable(finding, switchedOff);
    }

    @Override
    public Draft<Decision> begin() {
        return new DecisionDraft(report.begin());
    }

    @Override
    protected void writeProperties(TokenSink out, Decision decision) {
        report.writeProperties(out, decision.report());
        put(out, ReportTable.RECEIPT, DecisionReceiptTable.TABLE, decision.receipt());
    }

    private static final class DecisionDraft extends Draft<Decision> {
        private final ReportTable.ReportDraft report;

        DecisionDraft(ReportTable.ReportDraft report) {
            this.report = report;
        }

        @Override
        public void read(int place, TokenSource in) {
            report.read(place, in);
        }

        @Override
        public Decision end(TokenSource in) {
            return new Decision(report.end(in), Drafts.given(report.receipt()));
        }
    }
}
