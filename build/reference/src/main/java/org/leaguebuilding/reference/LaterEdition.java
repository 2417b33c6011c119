package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.statute.StatutoryParameters;
import org.leaguebuilding.testing.fixture.RuleCases;

/**
 * The shipped edition as of a day on which figures of League documents change, and what is other than before.
 *
 * @param policy the edition
 * @param cases the cases of its rules
 * @param added the rules that no edition of an earlier day has
 * @param gone the rules that the edition of the day before has and this one has not
 * @param changes the figures that are others than the day before
 */
public record LaterEdition(
        LeagueBuildingPolicy policy,
        RuleCases cases,
        ImmutableSet<RuleId> added,
        ImmutableList<Rule> gone,
        ImmutableList<FigureChange> changes) {

    /**
     * A figure that changes.
     *
     * @param before what held the day before; empty if nothing is known
     * @param after what holds from that day; empty if nothing is known
     */
    public record FigureChange(Optional<Parameter<?>> before, Optional<Parameter<?>> after) {

        /**
         * The parameter, for its id and title.
         *
         * @return either of both
         */
        public Parameter<?> either() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /** Those after an edition, in the order of their days; without those days as of which it cannot stand. */
    static ImmutableList<LaterEdition> after(LeagueBuildingPolicy first) {
        Set<RuleId> known = new HashSet<>(first.rules().byId().keySet());
        ImmutableList.Builder<LaterEdition> editions = ImmutableList.builder();
        LeagueBuildingPolicy before = first;
        for (LocalDate day : days(first)) {
            if (RefusedDay.of(first, day).isPresent()) {
                continue;
            }
            LeagueBuildingPolicy next = first.asOf(day);
            ImmutableSet<RuleId> added =
                    next.rules().byId().keySet().stream().filter(known::add).collect(ImmutableSet.toImmutableSet());
            editions.add(new LaterEdition(next, RuleCases.of(next), added, gone(before, next), changes(before, next)));
            before = next;
        }
        return editions.build();
    }

    /** The days after that of an edition on which a figure begins or ceases to hold. */
    static ImmutableSortedSet<LocalDate> days(LeagueBuildingPolicy first) {
        return StatutoryParameters.KEYS.stream()
                .flatMap(key -> key.shipped().stream())
                .map(Parameter::inForce)
                .flatMap(period -> Stream.concat(
                        period.hasLowerBound() ? Stream.of(period.lowerEndpoint()) : Stream.empty(),
                        period.hasUpperBound() ? Stream.of(period.upperEndpoint()) : Stream.empty()))
                .filter(day -> day.isAfter(first.day()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static ImmutableList<Rule> gone(LeagueBuildingPolicy before, LeagueBuildingPolicy next) {
        return before.rules().rules().stream()
                .filter(rule -> !next.rules().byId().containsKey(rule.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<FigureChange> changes(LeagueBuildingPolicy before, LeagueBuildingPolicy next) {
        ImmutableMap<String, Parameter<?>> old = Maps.uniqueIndex(before.parameters(), Parameter::id);
        ImmutableMap<String, Parameter<?>> now = Maps.uniqueIndex(next.parameters(), Parameter::id);
        return Streams.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(id -> new FigureChange(Optional.ofNullable(old.get(id)), Optional.ofNullable(now.get(id))))
                .filter(change -> !change.before().equals(change.after()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The rules that are new with it.
     *
     * @return them, in their order
     */
    public ImmutableList<Rule> addedRules() {
        return policy.rules().rules().stream()
                .filter(rule -> added.contains(rule.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Those of the rules that are new which are about a kind of subject. */
    ImmutableList<Rule> added(SubjectType<?> subject) {
        return policy.families().stream()
                .filter(family -> family.subject().equals(subject))
                .map(RuleFamily::rules)
                .flatMap(rules -> rules.rules().stream())
                .filter(rule -> added.contains(rule.id()))
                .collect(ImmutableList.toImmutableList());
    }
}
