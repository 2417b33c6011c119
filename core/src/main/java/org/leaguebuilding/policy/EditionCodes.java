package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.stream.Stream;
import org.leaguebuilding.assessment.GradeBand;
import org.leaguebuilding.assessment.Scheme;
import org.leaguebuilding.condition.KnownCodes;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.SimilarTypes;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.source.Parameter;

/**
 * The codes that an edition knows: those of closed sets, those that the library knows of open ones, and those that the edition adds as modes,
 * as kinds of subjects of a host, or in its parameters.
 *
 * @param policy the edition
 */
record EditionCodes(LeagueBuildingPolicy policy) {

    /** All codes of a set, each once. */
    <C> ImmutableList<C> of(Class<C> set) {
        C[] constants = set.getEnumConstants();
        return constants == null ? open(set) : ImmutableList.copyOf(constants);
    }

    private <C> ImmutableList<C> open(Class<C> set) {
        return Stream.of(
                        KnownCodes.of(set).stream(),
                        policy.formation().modes().stream().map(FormationMode::id),
                        policy.families().stream().map(RuleFamily::subject),
                        policy.parameters().stream().map(Parameter::value).flatMap(EditionCodes::named))
                .<Object>flatMap(codes -> codes)
                .filter(set::isInstance)
                .map(set::cast)
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    /** What a parameter names one by one. */
    private static Stream<?> named(Object value) {
        if (value instanceof SimilarTypes types) {
            return types.pairs().keySet().stream();
        }
        if (value instanceof Scheme scheme) {
            return scheme.bands().stream().map(GradeBand::grade);
        }
        return value instanceof Collection<?> several ? several.stream() : Stream.empty();
    }
}
