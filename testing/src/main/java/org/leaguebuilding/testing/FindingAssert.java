package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.source.Basis;

/** Assertions on one finding. A failure shows all that the finding says. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    FindingAssert(@Nullable Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * It is a violation.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public FindingAssert isViolation() {
        return isA(FindingKind.VIOLATION);
    }

    /**
     * It is a concern.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public FindingAssert isConcern() {
        return isA(FindingKind.CONCERN);
    }

    /**
     * It is a missing fact.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public FindingAssert isMissingFact() {
        return isA(FindingKind.MISSING_FACT);
    }

    /**
     * It is of a rule.
     *
     * @param rule the rule's id
     * @return this
     */
    @CanIgnoreReturnValue
    public FindingAssert isOf(String rule) {
        requireNonNull(rule, "rule");
        return isOf(RuleId.of(rule));
    }

    /**
     * It is of a rule.
     *
     * @param rule the rule
     * @return this
     */
    @CanIgnoreReturnValue
    public FindingAssert isOf(Rule rule) {
        requireNonNull(rule, "rule");
        return isOf(rule.id());
    }

    /**
     * It is about a path.
     *
     * @param path the path, with all indexes
     * @return this
     */
    @CanIgnoreReturnValue
    public FindingAssert isAt(String path) {
        requireNonNull(path, "path");
        return require(present().path().equals(path), "to be at " + path);
    }

    /**
     * Its rule rests on all of these.
     *
     * @param bases provisions, articles of statutes, a city's own provisions; at least one
     * @return this
     * @throws IllegalArgumentException if no basis is named
     */
    @CanIgnoreReturnValue
    public FindingAssert cites(Basis... bases) {
        requireNonNull(bases, "bases");
        ImmutableList<Basis> cited = Named.atLeastOne("basis", bases);
        return require(present().provisions().containsAll(cited), "to cite " + ReportText.ids(cited));
    }

    /**
     * It has an argument.
     *
     * @param name the argument's name
     * @param value its value: an id, a code, a date as text
     * @return this
     */
    @CanIgnoreReturnValue
    public FindingAssert hasArgument(String name, String value) {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
        return hasArgument(name, (Object) value);
    }

    /**
     * It has a count as argument.
     *
     * @param name the argument's name
     * @param value the count
     * @return this
     */
    @CanIgnoreReturnValue
    public FindingAssert hasArgument(String name, long value) {
        requireNonNull(name, "name");
        return hasArgument(name, Long.valueOf(value));
    }

    /**
     * It says something.
     *
     * @param locale the reader's locale
     * @param message the whole message
     * @return this
     */
    @CanIgnoreReturnValue
    public FindingAssert says(Locale locale, String message) {
        requireNonNull(locale, "locale");
        requireNonNull(message, "message");
        return require(present().message(locale).equals(message), "to say “" + message + "”");
    }

    private FindingAssert hasArgument(String name, Object value) {
        return require(
                value.equals(present().arguments().get(name)),
                "to have " + name + "=" + value + ReportText.otherType(value, ImmutableList.of(present()), name));
    }

    private FindingAssert isA(FindingKind kind) {
        return require(present().kind() == kind, "to be a " + ReportText.word(kind));
    }

    private FindingAssert isOf(RuleId rule) {
        return require(present().rule().id().equals(rule), "to be of " + rule);
    }

    private Finding present() {
        isNotNull();
        return actual;
    }

    private FindingAssert require(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%s", "Expecting finding\n" + ReportText.of(actual) + "\n" + expectation);
        }
        return this;
    }
}
