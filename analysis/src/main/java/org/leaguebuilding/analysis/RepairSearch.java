package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;

/**
 * Looks for all smallest sets of changes. A subject that is not compliant fails somewhere, and each repair of it changes a fact on which that
 * failure rests: so each of these is changed to each of its values, and what comes out is looked at in the same way, fewest changes first.
 */
final class RepairSearch<S extends Subject> {

    private final Judge<S> judge;
    private final Reasons reasons;
    private final Locks locks;
    private final Effort effort;
    private final List<Found<S>> found = new ArrayList<>();
    private final Set<Map<String, Optional<Object>>> met = new HashSet<>();
    private final Queue<Node> open = new ArrayDeque<>();
    private final Set<Object> ways = new HashSet<>();
    private boolean cut;
    private boolean isFewest;
    private int most;

    /** A subject on the way, with what was changed, by path. */
    private record Node(Object subject, Report report, Map<String, Optional<Object>> values, List<Place> places) {}

    /** A repair with the values by path. */
    private record Found<S extends Subject>(Repair<S> repair, Map<String, Optional<Object>> values) {}

    RepairSearch(Judge<S> judge, Reasons reasons, Effort effort) {
        this.judge = judge;
        this.reasons = reasons;
        this.effort = effort;
        this.most = effort.changes();
        this.locks = new Locks(judge.family(), effort.locked());
    }

    /** The repairs that change their facts least. */
    Repairs<S> search() {
        Repairs<S> all = all();
        return new Repairs<>(judge.nearest().of(all.minimal()), all.complete(), all.checks());
    }

    /** The same without those for which there are others of fewer changes. */
    Repairs<S> fewest() {
        isFewest = true;
        return search();
    }

    /** The repairs with all values. */
    Repairs<S> all() {
        S subject = judge.subject();
        open.add(new Node(subject, judge.check(subject), Map.of(), List.of()));
        if (open.element().report().verdict() == Verdict.COMPLIANT) {
            open.clear();
        }
        while (!open.isEmpty() && !cut) {
            Node node = open.remove();
            if (node.values().size() < most) {
                expand(subject, node);
            }
        }
        return new Repairs<>(
                found.stream().map(Found::repair).collect(ImmutableList.toImmutableList()), !cut, judge.checks());
    }

    private void expand(S original, Node node) {
        ImmutableSet<Failure> failures = Failure.of(node.report());
        Failure failure = reasons.narrowest(failures);
        boolean isLast = node.values().size() + 1 == most;
        for (Place place : withSiblings(reasons.of(failure, node.subject()), node)) {
            if (!isFree(place, node) || (isLast && !reasons.mayRestOn(place, failures))) {
                continue;
            }
            for (Object value : judge.changes(place, node.subject())) {
                if (judge.checks() >= effort.checks() || ways.size() >= effort.results()) {
                    cut = true;
                    return;
                }
                follow(original, node, place, value);
            }
        }
    }

    private boolean isFree(Place place, Node node) {
        return locks.isFree(place) && node.places().stream().noneMatch(changed -> changed.touches(place.path()));
    }

    /**
     * The places, and those beside one of which a value does not go together with what stands beside it: such as the start of a task that is
     * to be due before.
     */
    private Set<Place> withSiblings(List<Place> places, Node node) {
        Set<Place> all = new LinkedHashSet<>(places);
        for (Place place : places) {
            if (isFree(place, node)
                    && judge.changes(place, node.subject()).stream()
                            .anyMatch(value -> place.with(node.subject(), value) == null)) {
                judge.places(node.subject()).stream()
                        .filter(other -> owner(other).equals(owner(place)))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static String owner(Place place) {
        return place.path().substring(0, place.path().lastIndexOf('.') + 1);
    }

    private void follow(S original, Node node, Place place, @Nullable Object value) {
        Map<String, Optional<Object>> values = new LinkedHashMap<>(node.values());
        values.put(place.path(), Optional.ofNullable(value));
        Object changed = place.with(node.subject(), value);
        if (changed == null
                || !met.add(values)
                || found.stream()
                        .anyMatch(each ->
                                values.entrySet().containsAll(each.values().entrySet()))) {
            return;
        }
        Report report = judge.check(changed);
        List<Place> places = new ArrayList<>(node.places());
        places.add(place);
        if (report.verdict() == Verdict.COMPLIANT) {
            Repair<S> repair = repair(original, places, values, changed, report);
            found.add(new Found<>(repair, values));
            ways.add(Nearest.wayOf(repair));
            most = isFewest ? values.size() : most;
        } else if (values.size() < most) {
            open.add(new Node(changed, report, values, places));
        }
    }

    private Repair<S> repair(
            S original, List<Place> places, Map<String, Optional<Object>> values, Object changed, Report report) {
        ImmutableList<FactChange> changes = places.stream()
                .map(place -> new FactChange(
                        judge.placed(place),
                        Optional.ofNullable(place.in(original)),
                        Objects.requireNonNull(values.get(place.path()))))
                .collect(ImmutableList.toImmutableList());
        return new Repair<>(changes, judge.cast(changed), report);
    }
}
