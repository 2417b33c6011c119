package org.leaguebuilding.honor;

import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasForm;

/**
 * What another check of the unit came to: the outcome of a report, without its findings. Immutable and thread-safe.
 *
 * @param subjectType the kind of subject, such as an assessment record
 * @param subject the subject's id
 * @param verdict the report's verdict
 */
public record CheckedSubject(
        SubjectType<?> subjectType,
        String subject,
        @Fact(judged = true) Verdict verdict) implements HasForm {

    private static final String TYPE = "CheckedSubject";

    /**
     * Takes the parts.
     *
     * @throws org.leaguebuilding.validation.MalformedValueException if the id is blank, over-long or has control characters
     */
    public CheckedSubject {
        Structure.given(TYPE, "subjectType", subjectType);
        Structure.given(TYPE, "verdict", verdict);
        Structure.id(TYPE, "subject", subject);
    }

    /**
     * The outcome of a report.
     *
     * @param report the report
     * @return its subject and verdict
     * @throws org.leaguebuilding.validation.MalformedValueException if the report's kind of subject is not a code
     */
    public static CheckedSubject of(Report report) {
        return new CheckedSubject(SubjectType.named(report.subjectType()), report.subject(), report.verdict());
    }
}
