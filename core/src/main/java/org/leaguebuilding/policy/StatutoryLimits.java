package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.StatuteArticle;
import org.leaguebuilding.statute.StatutoryParameters;

/** On which side of a statutory figure a city's own is laxer, and which rules hold the figures. */
final class StatutoryLimits {

    /** The figures that rules read, and whether they are the least of something. */
    private static final ImmutableMap<ParameterKey<Integer>, Boolean> LEAST = ImmutableMap.of(
            StatutoryParameters.BRANCH_MINIMUM, true,
            StatutoryParameters.GENERAL_BRANCH_MINIMUM, true,
            StatutoryParameters.COMMITTEE_MINIMUM, true,
            StatutoryParameters.BRANCH_MAXIMUM, false);

    private StatutoryLimits() {}

    /** Whether a rule of the library holds one of the figures: it rests on a statute and reads the figure. */
    static boolean areHeldBy(Rule rule) {
        Rule shipped = Editions.wuhan2005().rules().find(rule.id()).orElse(rule);
        return shipped.provisions().stream().anyMatch(StatuteArticle.class::isInstance)
                && shipped.parameters().stream().anyMatch(LEAST::containsKey);
    }

    /** The figure of the statute, if a city's own is laxer on that day. */
    static Optional<Object> laxerThan(ParameterKey<?> key, Object value, LocalDate day) {
        Boolean least = LEAST.get(key);
        if (least == null || !(value instanceof Integer own)) {
            return Optional.empty();
        }
        return key.shippedOn(day)
                .map(parameter -> (Object) parameter.value())
                .filter(figure -> least ? own < (Integer) figure : own > (Integer) figure);
    }
}
