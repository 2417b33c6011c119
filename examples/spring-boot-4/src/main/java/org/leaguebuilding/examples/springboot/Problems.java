package org.leaguebuilding.examples.springboot;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.Locale;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.text.Language;
import org.leaguebuilding.value.LocalizedText;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What is wrong with a request, as problem details (RFC 9457) in the reader's language. Programs go by {@code type}, {@code
 * code} and {@code rule}, which no language changes.
 *
 * <p>It comes before Spring's own problem details, which would answer for a body that the mapper could not bind and leave out
 * why.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    /** By number, for the two generations of Spring have different names for 413 and 422. */
    private static final HttpStatusCode BAD_REQUEST = HttpStatusCode.valueOf(400);

    private static final HttpStatusCode TOO_LARGE = HttpStatusCode.valueOf(413);
    private static final HttpStatusCode UNPROCESSABLE = HttpStatusCode.valueOf(422);

    private static final URI MALFORMED = URI.create("urn:league-building:problem:malformed-document");
    private static final URI NON_COMPLIANT = URI.create("urn:league-building:problem:non-compliant");

    private static final LocalizedText MALFORMED_TITLE = LocalizedText.of("报文格式有误", "The document is malformed");
    private static final LocalizedText TOO_LONG_TITLE = LocalizedText.of("报文过长", "The document is too long");
    private static final LocalizedText NON_COMPLIANT_TITLE =
            LocalizedText.of("申报不符合政策", "The proposal does not comply with the policy");
    private static final LocalizedText NON_COMPLIANT_DETAIL =
            LocalizedText.of("不符合要求的%s项，逐项列于findings", "Violations: %s, each listed under findings");

    /**
     * Answers for a document that the reader refused, or a mapper that has the library's module: then the refusal is the cause
     * of what the mapper throws, where Spring finds it.
     *
     * @param refusal what the reader said
     * @param locale the reader's locale
     * @return 413 where the document is too long, else 400
     */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MalformedJsonException refusal, Locale locale) {
        boolean tooLong = refusal.code() == JsonErrorCode.DOCUMENT_TOO_LONG;
        LocalizedText title = tooLong ? TOO_LONG_TITLE : MALFORMED_TITLE;
        ProblemDetail problem =
                problem(tooLong ? TOO_LARGE : BAD_REQUEST, MALFORMED, title.in(locale), refusal.message(locale));
        problem.setProperty("code", refusal.code().code());
        problem.setProperty("pointer", refusal.pointer());
        problem.setProperty("line", refusal.line());
        problem.setProperty("column", refusal.column());
        return answer(problem, locale);
    }

    /**
     * What is wrong with a proposal that is well-formed and does not comply.
     *
     * @param report the report
     * @param locale the reader's locale
     * @return 422 with every finding
     */
    static ProblemDetail nonCompliant(Report report, Locale locale) {
        int violations = report.findings(FindingKind.VIOLATION).size();
        String detail = String.format(locale, NON_COMPLIANT_DETAIL.in(locale), violations);
        ProblemDetail problem = problem(UNPROCESSABLE, NON_COMPLIANT, NON_COMPLIANT_TITLE.in(locale), detail);
        problem.setProperty("subject", report.subject());
        problem.setProperty("edition", report.edition());
        problem.setProperty("verdict", report.verdict().code());
        problem.setProperty(
                "findings",
                report.findings().stream()
                        .map(finding -> FindingView.of(finding, locale))
                        .collect(ImmutableList.toImmutableList()));
        return problem;
    }

    /**
     * Sends problem details.
     *
     * @param problem the details
     * @param locale the locale that they are in
     * @return the answer
     */
    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, Locale locale) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Language.of(locale).tag())
                .body(problem);
    }

    private static ProblemDetail problem(HttpStatusCode status, URI type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type);
        problem.setTitle(title);
        return problem;
    }
}
