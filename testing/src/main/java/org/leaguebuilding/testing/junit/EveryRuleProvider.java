package org.leaguebuilding.testing.junit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

/** Gives the rules of {@link EveryRule}. */
final class EveryRuleProvider implements ArgumentsProvider, AnnotationConsumer<EveryRule> {

    private @Nullable EveryRule every;

    @Override
    public void accept(EveryRule annotation) {
        this.every = annotation;
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return arguments(requireNonNull(every));
    }

    /** What JUnit before 5.13 calls. */
    @Override
    @SuppressWarnings("deprecation")
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
        return arguments(requireNonNull(every));
    }

    private static Stream<Arguments> arguments(EveryRule every) {
        RuleCases cases = TestedEdition.of(every.edition(), every.of()).cases();
        ImmutableList<Rule> rules = TestedEdition.rules(cases.policy(), every.families());
        return rules.stream().map(rule -> Arguments.of(rule, caseOf(rule, cases)));
    }

    private static RuleCase<?> caseOf(Rule rule, RuleCases cases) {
        return cases.find(rule.id())
                .orElseThrow(() -> new IllegalStateException("no case is given for " + cases.withoutCase() + " of "
                        + cases.policy()
                        + ": add them in EditionUnderTest.cases(), or limit the test by “families”"));
    }
}
