package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.PlacedFact;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.Trace;

/**
 * Asks the unchanged check about a subject and what it could be instead, and counts how often. What could stand at a place follows from the
 * subject that is asked about, not from what was changed of it on the way. Not thread-safe; made for each question.
 */
final class Judge<S extends Subject> {

    private final RuleFamily<S> family;
    private final FactTree tree;
    private final KnownValues known;
    private final Domains domains;
    private final S subject;
    private final ImmutableMap<String, Place> original;
    private final ValuesOf values;
    private final Map<String, ImmutableList<Object>> stated = new HashMap<>();
    private int checks;

    Judge(RuleFamily<S> family, FactTree tree, KnownValues known, Domains domains, S subject) {
        this.family = family;
        this.tree = tree;
        this.known = known;
        this.domains = domains;
        this.subject = subject;
        ImmutableList<Place> places = places(subject);
        this.original = places.stream().collect(ImmutableMap.toImmutableMap(Place::path, Function.identity()));
        this.values = new ValuesOf(places, subject);
    }

    /** The same about another subject, from which follows what could stand in it. */
    Judge<S> like(S other) {
        return new Judge<>(family, tree, known, domains, other);
    }

    /** The same with the rules of another edition. */
    Judge<S> in(RuleFamily<S> other, KnownValues of) {
        return new Judge<>(other, tree, of, domains, subject);
    }

    RuleFamily<S> family() {
        return family;
    }

    S subject() {
        return subject;
    }

    int checks() {
        return checks;
    }

    /** How many places there are in the subject. */
    int size() {
        return original.size();
    }

    Report check(Object changed) {
        checks++;
        return family.check(cast(changed));
    }

    Trace trace(Object changed) {
        checks++;
        return family.trace(cast(changed));
    }

    /** What was changed of a subject, as the subject that it is. */
    S cast(Object changed) {
        return family.subject().subjectClass().cast(changed);
    }

    /** Whether a rule fails at a place as it did. */
    boolean fails(Failure failure, Object changed) {
        return Failure.of(check(changed)).contains(failure);
    }

    Nearest nearest() {
        return new Nearest(tree);
    }

    /** What the rules read that the edition's files declare. */
    ImmutableSetMultimap<String, String> declared() {
        return known.declared();
    }

    /** What rules were seen to read, with what goes with it. */
    ImmutableSetMultimap<String, String> withLists(ImmutableSetMultimap<String, String> read) {
        ImmutableSetMultimap.Builder<String, String> all = ImmutableSetMultimap.builder();
        read.asMap().forEach((rule, facts) -> all.putAll(rule, FactStructure.withLists(tree, facts)));
        return all.build();
    }

    ImmutableList<Place> places(Object changed) {
        return Places.of(tree, known, changed);
    }

    /** The fact at a place as it stands in the subject that is asked about. */
    StatedFact stated(Place place, Object at) {
        return new StatedFact(placed(place), Optional.ofNullable(place.in(at)));
    }

    PlacedFact placed(Place place) {
        return family.placed(subject, place.fact(), place.path());
    }

    /** A fact of all elements of its list. */
    PlacedFact declared(SubjectFact fact) {
        return family.placed(subject, fact, fact.path());
    }

    /** What else could be thought to stand at a place; some of it does not go together with the rest of the subject. */
    List<@Nullable Object> others(Place place, Object changed) {
        Object present = place.in(changed);
        List<@Nullable Object> others = new ArrayList<>();
        if (place.mayBeAbsent() && present != null) {
            others.add(null);
        }
        if (place.kind() != Fact.Kind.OBJECT || place.key() != null || present == null) {
            for (Object value : stated.computeIfAbsent(place.path(), path -> valuesAt(place))) {
                if (!value.equals(present)) {
                    others.add(value);
                }
            }
        }
        return others;
    }

    private ImmutableList<Object> valuesAt(Place place) {
        Place before = original.get(place.path());
        return domains.of(place, before == null ? null : before.in(subject), values);
    }

    /** The subject with anything else at a place; itself if nothing else can stand there, or that was drawn does not go together. */
    Object anything(Place place, Object changed, Random random) {
        List<@Nullable Object> others = others(place, changed);
        Object other = others.isEmpty() ? null : place.with(changed, others.get(random.nextInt(others.size())));
        return other == null ? changed : other;
    }

    /** How many answers a fact that is unknown can take: one, and one for each fact of the object that may be unknown then. */
    int answers(Place place) {
        return place.kind() == Fact.Kind.OBJECT ? 1 + FactStructure.unknownWithin(tree, place.fact()) : 1;
    }

    /** The same without making a fact unknown that is known. */
    List<@Nullable Object> changes(Place place, Object changed) {
        List<@Nullable Object> changes = others(place, changed);
        if (place.mayBeUnknown()) {
            changes.removeIf(Objects::isNull);
        }
        return changes;
    }
}
