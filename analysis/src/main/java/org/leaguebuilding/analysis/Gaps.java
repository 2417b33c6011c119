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

    private final Finder<S> finder;
    private final Scope scope;

    Gaps(Finder<S> finder, Scope scope) {
        this.finder = finder;
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
            if (value != null) {
                with(first, place, value)
                        .filter(with -> isGap(place, value, compliant))
                        .ifPresent(with -> gaps.put(
                                new StatedFact(first.declared(place.fact()), Optional.of(value)), first.cast(with)));
            }
        }
    }

    private boolean isGap(Place place, Object value, List<Judge<S>> compliant) {
        Absence<S> noMode = new Absence<>(most -> inAnyMode(place, value, compliant, most), () -> false);
        return noMode.refuted(scope).isEmpty();
    }

    private Optional<Judge<S>> inAnyMode(Place place, Object value, List<Judge<S>> compliant, int most) {
        return compliant.stream()
                .flatMap(judge -> inMode(judge, place, value, most).stream())
                .findFirst();
    }

    private Optional<Judge<S>> inMode(Judge<S> judge, Place place, Object value, int most) {
        return with(judge, place, value)
                .flatMap(start -> finder.findLeaving(
                        place.path(), judge, start, new Goals(judge).compliant(ImmutableSet.of()), most));
    }

    private Optional<Object> with(Judge<S> judge, Place place, Object value) {
        return Optional.ofNullable(place.with(judge.subject(), value));
    }
}
