package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * What a check says about one subject: its findings, in the edition's order of rules and then by path, and the verdict
 * that they come to. Immutable and thread-safe, equal by value.
 */
public final class Report implements HasForm {

    private static final String TYPE = "Report";

    private final String subjectType;
    private final String subject;
    private final String edition;
    private final ImmutableList<Finding> findings;
    private final ImmutableList<Rule> switchedOff;

    private Report(
            String subjectType,
            String subject,
            String edition,
            ImmutableList<Finding> findings,
            ImmutableList<Rule> switchedOff) {
        this.subjectType = subjectType;
        this.subject = subject;
        this.edition = edition;
        this.findings = findings;
        this.switchedOff = switchedOff;
    }

    /**
     * Joins what a check has found to its subject.
     *
     * @param subjectType the kind of subject, a code such as {@code formation-proposal}
     * @param subject the subject's id
     * @param edition the edition's id
     * @param checks what the check has found
     * @return the report
     */
    public static Report of(String subjectType, String subject, String edition, Checks checks) {
        return new Report(subjectType, subject, edition, checks.findings(), checks.switchedOff());
    }

    /**
     * Joins what a check has found to its subject, by which the findings name their places.
     *
     * @param subjectType the kind of subject, a code such as {@code formation-proposal}
     * @param subject the subject
     * @param edition the edition's id
     * @param checks what the check has found
     * @return the report
     */
    public static Report of(String subjectType, Subject subject, String edition, Checks checks) {
        return new Report(subjectType, subject.id(), edition, checks.findingsIn(subject), checks.switchedOff());
    }

    /**
     * Joins what a family has found to its subject, by which the findings name their facts and places. All that the report holds is there
     * before the report is: that makes for much less machine code, and so the JIT inlines checks where hosts call them.
     */
    static <S extends Subject> Report of(RuleFamily<S> family, S subject, Checks checks) {
        String subjectType = family.subject().code();
        String id = subject.id();
        ImmutableList<Finding> findings = checks.findingsIn(family, subject);
        ImmutableList<Rule> switchedOff = checks.switchedOff();
        return new Report(subjectType, id, family.edition(), findings, switchedOff);
    }

    /**
     * {@return a report that was stored or sent, put together again}
     *
     * @param subjectType the kind of subject
     * @param subject the subject's id
     * @param edition the edition's id
     * @param findings the findings, in their order
     * @throws MalformedValueException if one of them is null
     */
    public static Report of(String subjectType, String subject, String edition, ImmutableList<Finding> findings) {
        Structure.given(TYPE, "subjectType", subjectType);
        Structure.given(TYPE, "subject", subject);
        Structure.given(TYPE, "edition", edition);
        Structure.given(TYPE, "findings", findings);
        return new Report(subjectType, subject, edition, findings, ImmutableList.of());
    }

    /**
     * The kind of subject.
     *
     * @return a code such as {@code formation-proposal}
     */
    public String subjectType() {
        return subjectType;
    }

    /**
     * The subject.
     *
     * @return its id
     */
    public String subject() {
        return subject;
    }

    /**
     * The edition of the policy that judged.
     *
     * @return its id, such as {@code wuhan-2005}
     */
    public String edition() {
        return edition;
    }

    /**
     * The findings, in the edition's order of rules and then by path.
     *
     * @return the findings; empty where every rule that applies holds
     */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * The rules about this kind of subject that the edition has switched off, and so were not judged.
     *
     * @return them, in the order of the family's rules; empty for most editions
     */
    public ImmutableList<Rule> switchedOff() {
        return switchedOff;
    }

    /**
     * The same report of an edition that has switched rules off, for one that was stored or sent.
     *
     * @param rules the rules
     * @return the report
     * @throws MalformedValueException if it is null
     */
    public Report withSwitchedOff(ImmutableList<Rule> rules) {
        Structure.given(TYPE, "rules", rules);
        return new Report(subjectType, subject, edition, findings, rules);
    }

    /**
     * What the findings come to: non-compliant with any violation, else undetermined with any missing fact of a rule
     * whose severity is violation, else compliant.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        Verdict verdict = Verdict.COMPLIANT;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.kind() == FindingKind.VIOLATION) {
                return Verdict.NON_COMPLIANT;
            }
            if (finding.kind() == FindingKind.MISSING_FACT && finding.rule().severity() == Severity.VIOLATION) {
                verdict = Verdict.UNDETERMINED;
            }
        }
        return verdict;
    }

    /**
     * Whether the verdict is {@link Verdict#COMPLIANT}.
     *
     * @return true if nothing the policy demands is violated or unknown
     */
    public boolean isCompliant() {
        return verdict() == Verdict.COMPLIANT;
    }

    /**
     * The findings of one kind.
     *
     * @param kind the kind
     * @return those findings, in their order
     */
    public ImmutableList<Finding> findings(FindingKind kind) {
        requireNonNull(kind, "kind");
        return findings.stream().filter(finding -> finding.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Report that
                && subjectType.equals(that.subjectType)
                && subject.equals(that.subject)
                && edition.equals(that.edition)
                && findings.equals(that.findings)
                && switchedOff.equals(that.switchedOff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subjectType, subject, edition, findings, switchedOff);
    }

    /**
     * Subject, verdict and findings, for logs.
     *
     * @return such as {@code formation-proposal p1 by wuhan-2005: non-compliant [...]}
     */
    @Override
    public String toString() {
        return subjectType + " " + subject + " by " + edition + ": " + verdict().code() + " " + findings;
    }
}
