package org.leaguebuilding.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.source.Basis;

/**
 * Assertions on the findings of one rule and kind in a report. Each narrows them down: there has to be one finding that
 * meets all that was asserted, and what comes next is asserted about those that do.
 *
 * <pre>{@code
 * assertThat(report)
 *         .violates("formation.joint.adjacent").at("communities[1].adjacentTo").withArgument("community", "c2")
 *         .and().hasConcern("formation.work-committee.strong");
 * }</pre>
 */
public final class FindingsAssert {

    private final ReportAssert report;
    private final ImmutableList<Finding> findings;
    private final String expected;

    FindingsAssert(ReportAssert report, ImmutableList<Finding> findings, String expected) {
        this.report = report;
        this.findings = findings;
        this.expected = expected;
    }

    /**
     * A finding is at a path.
     *
     * @param path the path, with all indexes, such as {@code communities[1].adjacentTo}
     * @return the findings there
     */
    @CanIgnoreReturnValue
    public FindingsAssert at(String path) {
        requireNonNull(path, "path");
        return narrow(finding -> finding.path().equals(path), " at " + path);
    }

    /**
     * There are findings at these paths and at no others, in this order.
     *
     * @param paths the paths, with all indexes
     * @return the same findings
     */
    @CanIgnoreReturnValue
    public FindingsAssert onlyAt(String... paths) {
        requireNonNull(paths, "paths");
        ImmutableList<String> found = findings.stream().map(Finding::path).collect(toImmutableList());
        require(found.equals(ImmutableList.copyOf(paths)), expected + " at exactly " + Arrays.toString(paths));
        return this;
    }

    /**
     * The rule rests on all of these.
     *
     * @param bases provisions, articles of statutes, a city's own provisions; at least one
     * @return the same findings
     * @throws IllegalArgumentException if no basis is named
     */
    @CanIgnoreReturnValue
    public FindingsAssert citing(Basis... bases) {
        requireNonNull(bases, "bases");
        ImmutableList<Basis> cited = Named.atLeastOne("basis", bases);
        return narrow(finding -> finding.provisions().containsAll(cited), " citing " + ReportText.ids(cited));
    }

    /**
     * {@return a finding has an argument}
     *
     * @param name the argument's name
     * @param value its value: an id, a code, a date as text
     */
    @CanIgnoreReturnValue
    public FindingsAssert withArgument(String name, String value) {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
        return withArgument(name, (Object) value);
    }

    /**
     * {@return a finding has a count as argument}
     *
     * @param name the argument's name
     * @param value the count
     */
    @CanIgnoreReturnValue
    public FindingsAssert withArgument(String name, long value) {
        requireNonNull(name, "name");
        return withArgument(name, Long.valueOf(value));
    }

    /**
     * A finding does not have an argument, for its fact is absent.
     *
     * @param name the argument's name
     * @return the findings without that argument
     */
    @CanIgnoreReturnValue
    public FindingsAssert withoutArgument(String name) {
        requireNonNull(name, "name");
        return narrow(finding -> !finding.arguments().containsKey(name), " without " + name);
    }

    /**
     * {@return a finding says something}
     *
     * @param locale the reader's locale
     * @param message the whole message
     */
    @CanIgnoreReturnValue
    public FindingsAssert saying(Locale locale, String message) {
        requireNonNull(locale, "locale");
        requireNonNull(message, "message");
        return narrow(finding -> finding.message(locale).equals(message), " saying “" + message + "”");
    }

    /**
     * A finding names a remedy.
     *
     * @param locale the reader's locale
     * @param remedy the whole remedy
     * @return the findings that name it
     */
    @CanIgnoreReturnValue
    public FindingsAssert withRemedy(Locale locale, String remedy) {
        requireNonNull(locale, "locale");
        requireNonNull(remedy, "remedy");
        return narrow(finding -> finding.remedy(locale).equals(remedy), " with the remedy “" + remedy + "”");
    }

    /**
     * There are so many of these findings.
     *
     * @param count the count
     * @return the same findings
     */
    @CanIgnoreReturnValue
    public FindingsAssert times(int count) {
        require(findings.size() == count, expected + ", " + count + " times");
        return this;
    }

    /**
     * Back to the report.
     *
     * @return what can be asserted about it
     */
    @CanIgnoreReturnValue
    public ReportAssert and() {
        return report;
    }

    private FindingsAssert withArgument(String name, Object value) {
        Predicate<Finding> has = finding -> value.equals(finding.arguments().get(name));
        String otherwise = findings.stream().anyMatch(has) ? "" : ReportText.otherType(value, findings, name);
        return narrow(has, " with " + name + "=" + value + otherwise);
    }

    private FindingsAssert narrow(Predicate<Finding> predicate, String what) {
        ImmutableList<Finding> narrowed = findings.stream().filter(predicate).collect(toImmutableList());
        require(!narrowed.isEmpty(), expected + what);
        return new FindingsAssert(report, narrowed, expected + what);
    }

    private void require(boolean holds, String expectation) {
        report.require(holds, "to have " + expectation);
    }
}
