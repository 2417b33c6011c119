package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Origin;

/** The parameters of an edition, for the catalogue. */
final class RuleParameters {

    private RuleParameters() {}

    static ImmutableMap<String, Parameter<?>> byId(LeagueBuildingPolicy policy) {
        return Maps.uniqueIndex(policy.parameters(), Parameter::id);
    }

    /** Where a figure comes from: the ids of its bases, or why the library chose it. */
    static String source(Parameter<?> parameter, Locale locale) {
        return parameter.origin() == Origin.DEFAULT
                ? parameter.reason(locale).orElse("")
                : parameter.bases().stream().map(Basis::id).collect(Collectors.joining(", "));
    }
}
