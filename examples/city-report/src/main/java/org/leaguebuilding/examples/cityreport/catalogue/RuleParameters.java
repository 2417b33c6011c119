package org.leaguebuilding.examples.cityreport.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leaguebuilding.examples.cityreport.Refusal;
import org.leaguebuilding.examples.cityreport.text.Suggestions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;

/** The parameters of an edition and the rules that read them, for the catalogue. */
final class RuleParameters {

    private final LeagueBuildingPolicy policy;
    private final ImmutableMap<String, Parameter<?>> byId;

    RuleParameters(LeagueBuildingPolicy policy) {
        this.policy = policy;
        this.byId = Maps.uniqueIndex(policy.parameters(), Parameter::id);
    }

    /** Those that a rule reads and that are known to hold on the edition's day. */
    ImmutableList<Parameter<?>> of(Rule rule) {
        return rule.parameters().stream()
                .flatMap(key -> Optional.ofNullable(byId.get(key.id())).stream())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Rule> readersOf(Parameter<?> parameter) {
        return policy.rules().rules().stream()
                .filter(rule -> rule.reads(parameter))
                .collect(ImmutableList.toImmutableList());
    }

    /** Those of a rule, of a family, or the one of that id; all where nothing is named. */
    ImmutableList<Parameter<?>> about(Optional<String> name) {
        if (name.isEmpty()) {
            return policy.parameters();
        }
        String sought = name.get();
        if (byId.containsKey(sought)) {
            return policy.parameters().stream()
                    .filter(parameter -> parameter.id().equals(sought))
                    .collect(ImmutableList.toImmutableList());
        }
        Optional<Rule> rule = policy.rules().rules().stream()
                .filter(candidate -> candidate.id().value().equals(sought))
                .findFirst();
        return rule.isPresent() ? of(rule.get()) : ofFamily(sought);
    }

    private ImmutableList<Parameter<?>> ofFamily(String family) {
        if (!families().contains(family)) {
            throw Refusal.of("parameters.unknown", policy.id(), family)
                    .didYouMean(Suggestions.nearest(family, names()));
        }
        return policy.parameters().stream()
                .filter(parameter -> family(parameter.id()).equals(family)
                        || readersOf(parameter).stream().anyMatch(rule -> isOf(family, rule)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSet<String> families() {
        return Stream.concat(
                        policy.rules().rules().stream().map(rule -> rule.id().family()),
                        policy.parameters().stream().map(parameter -> family(parameter.id())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableSet<String> names() {
        return Stream.of(
                        families().stream(),
                        byId.keySet().stream(),
                        policy.rules().rules().stream().map(rule -> rule.id().value()))
                .flatMap(names -> names)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isOf(String family, Rule rule) {
        return rule.id().family().equals(family);
    }

    private static String family(String id) {
        return id.substring(0, id.indexOf('.'));
    }

    /** Where a figure comes from: the ids of its bases, or why the library chose it. */
    static String source(Parameter<?> parameter, Locale locale) {
        return parameter.origin() == Origin.DEFAULT
                ? parameter.reason(locale).orElse("")
                : parameter.bases().stream().map(Basis::id).collect(Collectors.joining(", "));
    }
}
