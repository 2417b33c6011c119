package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.Decision;
import org.leaguebuilding.json.DecisionReceipt;
import org.leaguebuilding.json.JsonErrorCode;
import org.leaguebuilding.json.internal.JsonTexts;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Basis;

/**
 * The tables of reports and findings. What follows from the rest of a report is written for readers and, on the way back,
 * taken for granted (provisions, message, remedy) or held against it (verdict).
 */
public final class ReportTables {

    static final Codec<FindingKind> KIND = Codecs.closed(FindingKind.class);

    static final Codec<Verdict> VERDICT = Codecs.closed(Verdict.class);

    private static final Table<DecisionReceipt, ReceiptDraft> RECEIPT = ReceiptDraft.table();

    private ReportTables() {}

    /**
     * The table of findings.
     *
     * @param rules the rules that reading looks up
     * @param locale whose messages are written; none where empty
     * @param withRemedy whether the remedy is written with the message
     * @return the table
     */
    static Table<Finding, ?> finding(Rules rules, Optional<Locale> locale, boolean withRemedy) {
        Optional<Locale> remedyLocale = withRemedy ? locale : Optional.empty();
        return Table.of(Finding.class, FindingDraft::new)
                .required("rule", rules, Finding::rule, (draft, rule) -> draft.rule = rule)
                .required("kind", KIND, Finding::kind, (draft, kind) -> draft.kind = kind)
                .required("path", Codecs.TEXT, Finding::path, (draft, path) -> draft.path = path)
                .optional(
                        "arguments",
                        Codecs.ARGUMENTS,
                        finding -> Optional.of(finding.arguments()).filter(arguments -> !arguments.isEmpty()),
                        (draft, arguments) -> draft.arguments = arguments)
                .list("provisions", Codecs.CHECKED_ID, ReportTables::provisionIds, (draft, id) -> {})
                .optional("message", Codecs.TEXT, finding -> locale.map(finding::message), (draft, text) -> {})
                .optional("remedy", Codecs.TEXT, finding -> remedyLocale.map(finding::remedy), (draft, text) -> {})
                .build(FindingDraft::build);
    }

    private static ImmutableList<String> provisionIds(Finding finding) {
        ImmutableList<Basis> provisions = finding.provisions();
        // Most rules rest on one, and a file of reports has millions of findings.
        return provisions.size() == 1
                ? ImmutableList.of(provisions.get(0).id())
                : provisions.stream().map(Basis::id).collect(ImmutableList.toImmutableList());
    }

    /**
     * The table of reports. A receipt that a document carries is passed over.
     *
     * @param rules the rules that reading looks up
     * @param locale whose messages are written; none where empty
     * @return the table
     */
    public static Table<Report, ?> report(Rules rules, Optional<Locale> locale) {
        return rows(Report.class, rules, locale, report -> report)
                .optional("receipt", RECEIPT, report -> Optional.empty(), (draft, receipt) -> {})
                .buildWith(ReportDraft::build);
    }

    /**
     * The table of reports with a receipt.
     *
     * @param rules the rules that reading looks up
     * @param locale whose messages are written; none where empty
     * @return the table
     */
    public static Table<Decision, ?> decision(Rules rules, Optional<Locale> locale) {
        return rows(Decision.class, rules, locale, Decision::report)
                .required("receipt", RECEIPT, Decision::receipt, (draft, receipt) -> draft.receipt = receipt)
                .buildWith((draft, in) -> new Decision(draft.build(in), Drafts.given(draft.receipt)));
    }

    private static <T> FunctionTable.Draft<T, ReportDraft> rows(
            Class<T> type, Rules rules, Optional<Locale> locale, Function<T, Report> report) {
        return Table.of(type, ReportDraft::new)
                .required(
                        "subject",
                        Codecs.CHECKED_ID,
                        report.andThen(Report::subject),
                        (draft, subject) -> draft.subject = subject)
                .required(
                        "subjectType",
                        Codecs.CHECKED_ID,
                        report.andThen(Report::subjectType),
                        (draft, subjectType) -> draft.subjectType = subjectType)
                .required(
                        "edition",
                        Codecs.CHECKED_ID,
                        report.andThen(Report::edition),
                        (draft, edition) -> draft.edition = edition)
                .required(
                        "verdict",
                        VERDICT,
                        report.andThen(Report::verdict),
                        (draft, verdict) -> draft.verdict = verdict)
                .requiredList(
                        "findings",
                        finding(rules, locale, false),
                        report.andThen(Report::findings),
                        (draft, finding) -> draft.findings.add(finding));
    }

    private static final class FindingDraft {
        private @Nullable Rule rule;
        private @Nullable FindingKind kind;
        private String path = "";
        private ImmutableMap<String, Object> arguments = ImmutableMap.of();

        Finding build() {
            return Finding.of(Drafts.given(rule), Drafts.given(kind), path, arguments);
        }
    }

    private static final class ReportDraft {
        private String subject = "";
        private String subjectType = "";
        private String edition = "";
        private @Nullable Verdict verdict;
        private @Nullable DecisionReceipt receipt;
        private final List<Finding> findings = new ArrayList<>();

        Report build(TokenSource in) {
            Report report = Report.of(subjectType, subject, edition, ImmutableList.copyOf(findings));
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
