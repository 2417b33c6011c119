package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.Subject;

/** Subjects with none, one, two and more elements in each of their lists, from which searches start. */
final class Shapes<S extends Subject> {

    private final Function<S, Judge<S>> judges;
    private final FactTree tree;
    private final KnownValues known;
    private final int elements;

    Shapes(Function<S, Judge<S>> judges, FactTree tree, KnownValues known, int elements) {
        this.judges = judges;
        this.tree = tree;
        this.known = known;
        this.elements = elements;
    }

    /** A judge of each, so that what could stand there follows from its own ids. */
    ImmutableList<Judge<S>> of(S smallest) {
        List<Judge<S>> shapes = new ArrayList<>(List.of(judges.apply(smallest)));
        for (int count = 1; count <= elements; count++) {
            shapes.add(withOneMore(shapes.get(count - 1), count));
        }
        return ImmutableList.copyOf(shapes);
    }

    private Judge<S> withOneMore(Judge<S> judge, int count) {
        S subject = withLists(judge);
        for (Place place : judge.like(subject).places(subject)) {
            if (indexOfNext(place) == count - 1) {
                subject = grown(judge, subject, place);
            }
        }
        return judges.apply(subject);
    }

    /** With so many ids in those of the lists that have ids. */
    private S withIds(Judge<S> judge, S subject, Set<String> lists, int count) {
        S filled = subject;
        for (Place place : judge.like(subject).places(subject)) {
            if (isOfIds(place) && lists.contains(place.fact().path())) {
                Object ids = ValuesOf.newIds(place.fact(), count);
                Object with = place.with(filled, ids);
                filled = with == null ? filled : judge.cast(with);
            }
        }
        return filled;
    }

    private static boolean isOfIds(Place place) {
        return place.key() == null
                && place.fact().kind() == Fact.Kind.LIST
                && place.fact().elements().filter(Fact.Kind.ID::equals).isPresent();
    }

    /** With each object that has lists of objects in it. */
    private S withLists(Judge<S> judge) {
        S subject = judge.subject();
        for (Place place : judge.places(subject)) {
            if (place.kind() == Fact.Kind.OBJECT
                    && place.in(subject) == null
                    && tree.within(place.fact()).stream().anyMatch(FactStructure::isListOfObjects)) {
                subject = grown(judge, subject, place);
            }
        }
        return subject;
    }

    private S grown(Judge<S> judge, S subject, Place place) {
        for (Object element : judge.others(place, subject)) {
            Object grown = element == null ? null : place.with(subject, element);
            if (grown != null) {
                return judge.cast(grown);
            }
        }
        return subject;
    }

    /** A subject like this one, of which some lists have so many elements. */
    S grown(Judge<S> judge, Set<String> lists, int count) {
        S subject = judge.subject();
        for (int more = 0; more < count; more++) {
            for (Place place : judge.like(subject).places(subject)) {
                if (isNext(place) && lists.contains(place.fact().path()) && indexOfNext(place) < count) {
                    subject = grown(judge, subject, place);
                }
            }
        }
        return withIds(judge, subject, lists, count);
    }

    /** The numbers of kinds of elements that the lists can have, where they have more than one. */
    ImmutableSet<Integer> kinds(Set<String> lists) {
        return tree.all().stream()
                .filter(FactStructure::isListOfObjects)
                .filter(list -> lists.contains(list.path()))
                .map(list -> FactStructure.codesOf(tree, list, known))
                .filter(kinds -> kinds > 1)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether a further element of a list could stand there. */
    static boolean isNext(Place place) {
        return indexOfNext(place) >= 0;
    }

    private static int indexOfNext(Place place) {
        return place.fact().kind() == Fact.Kind.LIST && place.key() instanceof Integer index ? index : -1;
    }

    /** Whether it is within so many elements of each list; a list that has an element for each code may have all of them. */
    boolean allows(Place place) {
        return indexOfNext(place) < Math.max(elements, FactStructure.codesOf(tree, place.fact(), known));
    }
}
