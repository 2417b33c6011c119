package org.leaguebuilding.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.Verdict;

/**
 * Assertions on a report. A failure shows the whole report.
 *
 * <p>Rules are named by their constants or by their ids. Prefer constants where a rule is asserted <em>not</em> to be found,
 * for a misspelt id is never found either.
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

    ReportAssert(@Nullable Report actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Nothing that the policy demands is violated or unknown. Concerns may remain.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert isCompliant() {
        return hasVerdict(Verdict.COMPLIANT);
    }

    /**
     * At least one rule is violated.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert isNonCompliant() {
        return hasVerdict(Verdict.NON_COMPLIANT);
    }

    /**
     * Nothing is violated, but a rule that the policy demands cannot be judged.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert isUndetermined() {
        return hasVerdict(Verdict.UNDETERMINED);
    }

    /**
     * The report comes to a verdict.
     *
     * @param verdict the verdict
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert hasVerdict(Verdict verdict) {
        requireNonNull(verdict, "verdict");
        return require(present().verdict() == verdict, "to be " + ReportText.word(verdict));
    }

    /**
     * There is no finding at all, not even a concern.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert hasNoFindings() {
        return require(present().findings().isEmpty(), "to have no findings");
    }

    /**
     * A rule is violated.
     *
     * @param rule the rule's id
     * @return its violations, to assert more about
     */
    @CanIgnoreReturnValue
    public FindingsAssert violates(String rule) {
        requireNonNull(rule, "rule");
        return found(FindingKind.VIOLATION, RuleId.of(rule));
    }

    /**
     * A rule is violated.
     *
     * @param rule the rule
     * @return its violations, to assert more about
     */
    @CanIgnoreReturnValue
    public FindingsAssert violates(Rule rule) {
        requireNonNull(rule, "rule");
        return found(FindingKind.VIOLATION, rule.id());
    }

    /**
     * The rules that are violated are these and no others. Concerns and missing facts are not looked at.
     *
     * @param rules the ids of the rules
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert violatesOnly(String... rules) {
        requireNonNull(rules, "rules");
        return onlyViolations(ids(rules));
    }

    /**
     * The rules that are violated are these and no others. Concerns and missing facts are not looked at.
     *
     * @param rules the rules
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert violatesOnly(Rule... rules) {
        requireNonNull(rules, "rules");
        return onlyViolations(ids(rules));
    }

    /**
     * A rule that the policy wants is not met.
     *
     * @param rule the rule's id
     * @return its concerns, to assert more about
     */
    @CanIgnoreReturnValue
    public FindingsAssert hasConcern(String rule) {
        requireNonNull(rule, "rule");
        return found(FindingKind.CONCERN, RuleId.of(rule));
    }

    /**
     * A rule that the policy wants is not met.
     *
     * @param rule the rule
     * @return its concerns, to assert more about
     */
    @CanIgnoreReturnValue
    public FindingsAssert hasConcern(Rule rule) {
        requireNonNull(rule, "rule");
        return found(FindingKind.CONCERN, rule.id());
    }

    /**
     * A rule cannot be judged for want of a fact. What the verdict is does not matter: another rule may be violated.
     *
     * @param rule the rule's id
     * @return its missing facts, to assert more about
     */
    @CanIgnoreReturnValue
    public FindingsAssert isUndeterminedFor(String rule) {
        requireNonNull(rule, "rule");
        return found(FindingKind.MISSING_FACT, RuleId.of(rule));
    }

    /**
     * A rule cannot be judged for want of a fact. What the verdict is does not matter: another rule may be violated.
     *
     * @param rule the rule
     * @return its missing facts, to assert more about
     */
    @CanIgnoreReturnValue
    public FindingsAssert isUndeterminedFor(Rule rule) {
        requireNonNull(rule, "rule");
        return found(FindingKind.MISSING_FACT, rule.id());
    }

    /**
     * The rules with findings, of whatever kind, are these and no others.
     *
     * @param rules the ids of the rules
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert hasOnlyFindingsOf(String... rules) {
        requireNonNull(rules, "rules");
        return onlyFindings(ids(rules));
    }

    /**
     * The rules with findings, of whatever kind, are these and no others.
     *
     * @param rules the rules
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert hasOnlyFindingsOf(Rule... rules) {
        requireNonNull(rules, "rules");
        return onlyFindings(ids(rules));
    }

    /**
     * None of the rules has a finding of any kind.
     *
     * @param rules the ids of the rules; at least one
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert hasNoFindingsOf(String... rules) {
        requireNonNull(rules, "rules");
        return noFindings(ids(rules));
    }

    /**
     * None of the rules has a finding of any kind.
     *
     * @param rules the rules; at least one
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert hasNoFindingsOf(Rule... rules) {
        requireNonNull(rules, "rules");
        return noFindings(ids(rules));
    }

    /**
     * The report is about a subject.
     *
     * @param subject the subject's id
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert isAbout(String subject) {
        requireNonNull(subject, "subject");
        return require(present().subject().equals(subject), "to be about " + subject);
    }

    /**
     * The report is about a kind of subject.
     *
     * @param subjectType the kind, such as {@code formation-proposal}
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert isAboutA(String subjectType) {
        requireNonNull(subjectType, "subjectType");
        return require(present().subjectType().equals(subjectType), "to be about a " + subjectType);
    }

    /**
     * An edition judged.
     *
     * @param edition the edition's id
     * @return this
     */
    @CanIgnoreReturnValue
    public ReportAssert isByEdition(String edition) {
        requireNonNull(edition, "edition");
        return require(present().edition().equals(edition), "to be by the edition " + edition);
    }

    /**
     * The findings, for AssertJ's own assertions on lists. A failure says whose findings they are, after what {@link
     * #as(String, Object...)} has said.
     *
     * @return what can be asserted about them
     */
    @CanIgnoreReturnValue
    public ListAssert<Finding> findings() {
        String described = descriptionText();
        return Described.like(this, Assertions.assertThat(present().findings()))
                .as(
                        "%sfindings of %s",
                        described.isEmpty() ? "" : described + ": ", present().subject());
    }

    Report present() {
        isNotNull();
        return actual;
    }

    private FindingsAssert found(FindingKind kind, RuleId rule) {
        ImmutableList<Finding> found = matching(
                finding -> finding.kind() == kind && finding.rule().id().equals(rule));
        String expected = String.format(Locale.ROOT, "a %s of %s", ReportText.word(kind), rule);
        require(!found.isEmpty(), "to have " + expected + ReportText.nearest(rule));
        return new FindingsAssert(this, found, expected);
    }

    private ReportAssert onlyViolations(ImmutableSet<RuleId> expected) {
        return only(expected, rulesOf(present().findings(FindingKind.VIOLATION)), "to violate only ");
    }

    private ReportAssert onlyFindings(ImmutableSet<RuleId> expected) {
        return only(expected, rulesOf(present().findings()), "to have only findings of ");
    }

    private ReportAssert only(ImmutableSet<RuleId> expected, ImmutableSet<RuleId> found, String what) {
        ImmutableSet<RuleId> lacking = Sets.difference(expected, found).immutableCopy();
        ImmutableSet<RuleId> besides = Sets.difference(found, expected).immutableCopy();
        String nearest = lacking.stream().map(ReportText::nearest).collect(joining());
        return require(
                lacking.isEmpty() && besides.isEmpty(),
                what + expected + "\nnot found: " + lacking + nearest + "\nfound besides: " + besides);
    }

    private ReportAssert noFindings(ImmutableSet<RuleId> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("no rule is named; hasNoFindings() asserts that there is none at all");
        }
        ImmutableSet<RuleId> found =
                Sets.intersection(rules, rulesOf(present().findings())).immutableCopy();
        return require(found.isEmpty(), "to have no findings of " + found);
    }

    private ImmutableList<Finding> matching(Predicate<Finding> predicate) {
        return present().findings().stream().filter(predicate).collect(toImmutableList());
    }

    ReportAssert require(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%s", "Expecting report\n" + ReportText.of(actual) + "\n" + expectation);
        }
        return this;
    }

    private static ImmutableSet<RuleId> rulesOf(ImmutableList<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).collect(toImmutableSet());
    }

    private static ImmutableSet<RuleId> ids(String... rules) {
        return Arrays.stream(rules).map(RuleId::of).collect(toImmutableSet());
    }

    private static ImmutableSet<RuleId> ids(Rule... rules) {
        return Arrays.stream(rules).map(Rule::id).collect(toImmutableSet());
    }
}
