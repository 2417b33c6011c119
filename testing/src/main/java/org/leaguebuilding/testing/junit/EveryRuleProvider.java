package org.leaguebuilding.testing.junit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
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

    /** Called by JUnit before 5.13, and by the default of what replaced it, whose parameters older ones do not have. */
    @Override
    @SuppressWarnings("deprecation")
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
        // Later, where JUnit no longer wraps what is thrown into a remark on this method's signature.
        ImmutableList<EveryRule> one = ImmutableList.of(requireNonNull(every));
        return one.stream().flatMap(EveryRuleProvider::arguments);
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
