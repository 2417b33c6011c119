package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.diagnosis.DiagnosisPolicy;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Draft;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.Row.Size;
import org.leaguebuilding.json.codec.Rows;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.receipt.DecisionReceipt;
import org.leaguebuilding.json.text.JsonTexts;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Verdict;

/**
 * Reports. The verdict follows from the findings and is checked against them on reading; a receipt that a document carries is
 * passed over. Written out as switches, like what most files hold. Immutable and thread-safe.
 */
final class ReportTable extends Table<Report> {

    private static final int SUBJECT = 0;
    private static final int SUBJECT_TYPE = 1;
    private static final int EDITION = 2;
    private static final int VERDICT = 3;
    private static final int FINDINGS = 4;

    private static final int SWITCHED_OFF = 5;

    /** After the properties of the report, in a decision too. */
    static final int RECEIPT = 6;

    private final FindingTable finding;
    private final SwitchedOffRules switchedOff;

    ReportTable(FindingTable finding, SwitchedOffRules switchedOff) {
        super(rows(Report.class, finding, switchedOff)
                .optional("receipt", DecisionReceiptTable.TABLE)
                .at(RECEIPT));
        this.finding = finding;
        this.switchedOff = switchedOff;
    }

    /** The properties that a decision has as well. */
    static Rows rows(Class<?> type, FindingTable finding, SwitchedOffRules switchedOff) {
        return Rows.of(type)
                .required("subject", Codecs.CHECKED_ID)
                .at(SUBJECT)
                .required("subjectType", Codecs.CHECKED_ID)
                .at(SUBJECT_TYPE)
                .required("edition", Codecs.CHECKED_ID)
                .at(EDITION)
                .required("verdict", ReportTables.VERDICT)
                .at(VERDICT)
                .list("findings", Size.STATED, finding)
                .at(FINDINGS)
                .list("switchedOff", Size.ANY, switchedOff.table())
                .at(SWITCHED_OFF);
    }

    @Override
    public ReportDraft begin() {
        return new ReportDraft();
    }

    @Override
    protected void writeProperties(TokenSink out, Report report) {
        putTexts(out, SUBJECT, report.subject(), report.subjectType(), report.edition());
        put(out, VERDICT, ReportTables.VERDICT, report.verdict());
        out.name(names(), FINDINGS);
        finding.writeAll(out, report.findings());
        if (!report.switchedOff().isEmpty()) {
            putList(out, SWITCHED_OFF, switchedOff.table(), SwitchedOffRules.listed(report.switchedOff()));
        }
    }

    /** A report while it is read, with the receipt that comes with it. */
    final class ReportDraft extends Draft<Report> {
        private String subject = "";
        private String subjectType = "";
        private String edition = "";
        private @Nullable Verdict verdict;
        private @Nullable DecisionReceipt receipt;
        private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        private ImmutableList<Rule> rulesOff = ImmutableList.of();

        @Nullable DecisionReceipt receipt() {
            return receipt;
        }

        @Override
        public void read(int place, TokenSource in) {
            switch (place) {
                case SUBJECT -> subject = Codecs.CHECKED_ID.read(in);
                case SUBJECT_TYPE -> subjectType = today(Codecs.CHECKED_ID.read(in));
                case EDITION -> edition = Codecs.CHECKED_ID.read(in);
                case VERDICT -> verdict = ReportTables.VERDICT.read(in);
                case FINDINGS -> {
                    in.enterArray();
                    while (in.nextElement()) {
                        findings.add(finding.read(in));
                    }
                }
                case SWITCHED_OFF -> rulesOff = switchedOff.read(in);
                case RECEIPT -> receipt = DecisionReceiptTable.TABLE.read(in);
                default -> throw noProperty(place);
            }
        }

        /** What is called today what reports on figures to diagnose once called themselves. */
        private static String today(String subjectType) {
            return subjectType.equals("diagnosis") ? DiagnosisPolicy.SUBJECT_TYPE : subjectType;
        }

        @Override
        public Report end(TokenSource in) {
            switchedOff.hold(in, edition, subjectType, rulesOff);
            Report report =
                    Report.of(subjectType, subject, edition, findings.build()).withSwitchedOff(rulesOff);
            if (report.verdict() != verdict) {
                throw in.refuseWithin(
                        JsonErrorCode.CONTRADICTION,
                        "verdict",
                        JsonTexts.both("expected.verdict", report.verdict().code()),
                        JsonTexts.both("found.text", Drafts.given(verdict).code()));
            }
            return report;
        }
    }
}
