package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;

/** Looks for states of a community in which no proposal with it can be compliant, in whatever mode. */
final class Gaps<S extends Subject> {

    private static final String COMMUNITY = "communities[0].";
    private static final Set<Fact.Kind> KINDS = Set.of(Fact.Kind.COUNT, Fact.Kind.CODE, Fact.Kind.YES_NO);

    private final Shapes<S> shapes;
    private final Readings readings;
    private final Scope scope;

    Gaps(Shapes<S> shapes, Readings readings, Scope scope) {
        this.shapes = shapes;
        this.readings = readings;
        this.scope = scope;
    }

    /** Values of facts of a community for which there is no mode, each with a proposal. */
    ImmutableMap<StatedFact, Subject> of(List<Judge<S>> compliant) {
        ImmutableMap.Builder<StatedFact, Subject> gaps = ImmutableMap.builder();
        Judge<S> first = compliant.get(0);
        first.places(first.subject()).stream()
                .filter(Gaps::isOfCommunity)
                .forEach(place -> addGaps(place, compliant, gaps));
        return gaps.buildOrThrow();
    }

    private static boolean isOfCommunity(Place place) {
        return place.path().startsWith(COMMUNITY) && KINDS.contains(place.kind());
    }

    private void addGaps(Place place, List<Judge<S>> compliant, ImmutableMap.Builder<StatedFact, Subject> gaps) {
        Judge<S> first = compliant.get(0);
        for (Object value : first.others(place, first.subject())) {
            Object with = value == null ? null : place.with(first.subject(), value);
            if (value != null && with != null && compliant.stream().noneMatch(judge -> hasMode(judge, place, value))) {
                gaps.put(new StatedFact(first.declared(place.fact()), Optional.of(value)), (Subject) with);
            }
        }
    }

    private boolean hasMode(Judge<S> judge, Place place, Object value) {
        Object start = place.with(judge.subject(), value);
        return start != null
                && new Climb(judge, readings, shapes, false)
                        .leaving(place)
                        .find(start, new Goals(judge).compliant(ImmutableSet.of()), scope.checks())
                        .isPresent();
    }
}
