package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.testing.internal.Nearest;

/** Assertions on an edition: which rules and parameters it has, and where they come from. */
public final class PolicyAssert extends AbstractAssert<PolicyAssert, LeagueBuildingPolicy> {

    PolicyAssert(@Nullable LeagueBuildingPolicy actual) {
        super(actual, PolicyAssert.class);
    }

    /**
     * The edition has an id.
     *
     * @param id such as {@code wuhan-2005}
     * @return this
     */
    @CanIgnoreReturnValue
    public PolicyAssert hasId(String id) {
        requireNonNull(id, "id");
        return require(present().id().equals(id), "to have the id " + id, ImmutableList.of());
    }

    /**
     * The edition has rules.
     *
     * @param rules their ids; at least one
     * @return this
     * @throws IllegalArgumentException if no rule is named
     */
    @CanIgnoreReturnValue
    public PolicyAssert hasRule(String... rules) {
        requireNonNull(rules, "rules");
        for (String rule : Named.atLeastOne("rule", rules)) {
            rule(RuleId.of(rule));
        }
        return this;
    }

    /**
     * The edition does not have a rule.
     *
     * @param rule the rule's id
     * @return this
     */
    @CanIgnoreReturnValue
    public PolicyAssert hasNoRule(String rule) {
        requireNonNull(rule, "rule");
        Optional<Rule> found = present().rules().find(RuleId.of(rule));
        return require(
                found.isEmpty(),
                "to have no rule " + rule,
                found.map(ReportText::of).stream().toList());
    }

    /**
     * A rule of the edition has a severity.
     *
     * @param rule the rule's id
     * @param severity the severity
     * @return this
     */
    @CanIgnoreReturnValue
    public PolicyAssert hasRuleOfSeverity(String rule, Severity severity) {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        Rule found = rule(RuleId.of(rule));
        return require(
                found.severity() == severity,
                "to have the rule " + rule + " with severity " + ReportText.word(severity),
                ImmutableList.of(ReportText.of(found)));
    }

    /**
     * A rule of the edition rests on all of these.
     *
     * @param rule the rule's id
     * @param bases provisions, articles of statutes, a city's own provisions; at least one
     * @return this
     * @throws IllegalArgumentException if no basis is named
     */
    @CanIgnoreReturnValue
    public PolicyAssert hasRuleCiting(String rule, Basis... bases) {
        requireNonNull(rule, "rule");
        requireNonNull(bases, "bases");
        Rule found = rule(RuleId.of(rule));
        ImmutableList<Basis> cited = Named.atLeastOne("basis", bases);
        return require(
                found.provisions().containsAll(cited),
                "to have the rule " + rule + " citing " + ReportText.ids(cited),
                ImmutableList.of(ReportText.of(found)));
    }

    /**
     * The edition has a parameter.
     *
     * @param id the parameter's id, such as {@code formation.minimum-members.branch}
     * @return what can be asserted about it
     */
    @CanIgnoreReturnValue
    public ParameterAssert hasParameter(String id) {
        requireNonNull(id, "id");
        Optional<Parameter<?>> found = find(present().parameters(), id);
        String uncertain = find(present().uncertain(), id).isPresent() ? ", of which it is uncertain" : "";
        require(
                found.isPresent(),
                "to have the parameter " + id + uncertain,
                Nearest.orFamily(
                        id, present().parameters().stream().map(Parameter::id).toList()));
        return Described.like(this, new ParameterAssert(found.orElseThrow(), this));
    }

    /**
     * The edition leaves a parameter out.
     *
     * @param id the parameter's id
     * @return this
     */
    @CanIgnoreReturnValue
    public PolicyAssert hasNoParameter(String id) {
        requireNonNull(id, "id");
        Optional<Parameter<?>> found = find(present().parameters(), id);
        return require(
                found.isEmpty(),
                "to have no parameter " + id,
                found.map(parameter -> ReportText.of(parameter)).stream().toList());
    }

    /**
     * The edition leaves a statutory figure out because it is not known to hold on the edition's day.
     *
     * @param id the figure's id
     * @return this
     */
    @CanIgnoreReturnValue
    public PolicyAssert isUncertainOf(String id) {
        requireNonNull(id, "id");
        return require(
                find(present().uncertain(), id).isPresent(),
                "to be uncertain of " + id,
                present().uncertain().stream().map(Parameter::id).toList());
    }

    private Rule rule(RuleId id) {
        Optional<Rule> found = present().rules().find(id);
        require(
                found.isPresent(),
                "to have the rule " + id,
                Nearest.orFamily(
                        id.value(),
                        present().rules().rules().stream().map(Rule::toString).toList()));
        return found.orElseThrow();
    }

    private static Optional<Parameter<?>> find(ImmutableList<Parameter<?>> parameters, String id) {
        return parameters.stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst();
    }

    private LeagueBuildingPolicy present() {
        isNotNull();
        return actual;
    }

    private PolicyAssert require(boolean holds, String expectation, Collection<String> instead) {
        if (!holds) {
            String found =
                    instead.isEmpty() ? "" : instead.stream().collect(Collectors.joining("\n", "\nbut found\n", ""));
            failWithMessage("%s", "Expecting edition " + actual.id() + "\n" + expectation + found);
        }
        return this;
    }
}
