package org.leaguebuilding.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;

/**
 * The facts of one kind of subject by what they stand in. A host that walks through subjects starts with {@link #top()} and goes on with
 * {@link #within(SubjectFact)} or {@link #valuesOf}. Immutable and thread-safe.
 */
public final class FactTree implements HasNoForm {

    private static final String TYPE = "FactTree";

    private final ImmutableList<SubjectFact> all;
    private final ImmutableListMultimap<String, SubjectFact> byOwner;

    private FactTree(ImmutableList<SubjectFact> all) {
        ImmutableListMultimap.Builder<String, SubjectFact> owners = ImmutableListMultimap.builder();
        for (SubjectFact fact : all) {
            owners.put(ownerPath(fact), fact);
        }
        this.all = all;
        this.byOwner = owners.build();
    }

    /**
     * Takes the facts.
     *
     * @param facts the facts of one kind of subject, as {@link RuleFamily#facts()} gives them out
     * @return the tree
     * @throws MalformedValueException if they are null
     */
    public static FactTree of(ImmutableList<SubjectFact> facts) {
        Structure.given(TYPE, "facts", facts);
        return new FactTree(facts);
    }

    /**
     * All facts.
     *
     * @return them, in the order in which they are declared, each before those within it
     */
    public ImmutableList<SubjectFact> all() {
        return all;
    }

    /**
     * The facts of the subject itself.
     *
     * @return them, in the order in which they are declared
     */
    public ImmutableList<SubjectFact> top() {
        return byOwner.get("");
    }

    /**
     * The facts of the object that stands at a fact, or of the objects in its list.
     *
     * @param fact the fact
     * @return them, in the order in which they are declared; none for a fact that is no object and no list of objects
     * @throws MalformedValueException if the fact is null
     */
    public ImmutableList<SubjectFact> within(SubjectFact fact) {
        Structure.given(TYPE, "fact", fact);
        return within(fact.kind() == Fact.Kind.LIST ? fact.path() + "[]" : fact.path());
    }

    /**
     * The facts of the object that stands at a path.
     *
     * @param path where the object stands, such as {@code head}; of the elements of a list such as {@code communities[]}
     * @return them, in the order in which they are declared; none where no object stands
     * @throws MalformedValueException if the path is null
     */
    public ImmutableList<SubjectFact> within(String path) {
        Structure.given(TYPE, "path", path);
        return byOwner.get(path);
    }

    /**
     * The facts of the values of a map.
     *
     * @param map the fact that is a map
     * @return them, in the order in which they are declared; none where the values have no facts of their own
     * @throws MalformedValueException if the map is null
     */
    public ImmutableList<SubjectFact> valuesOf(SubjectFact map) {
        Structure.given(TYPE, "map", map);
        return map.valueClass().map(this::componentsOf).orElseGet(ImmutableList::of);
    }

    /**
     * The facts of the values of a class that stand somewhere in the subject.
     *
     * @param type the class
     * @return them, in the order in which they are declared; where such values stand at several places, the facts at the first of them; none
     *     where no such value stands, or it has no facts
     * @throws MalformedValueException if the class is null
     */
    public ImmutableList<SubjectFact> componentsOf(Class<?> type) {
        Structure.given(TYPE, "type", type);
        return all.stream()
                .filter(fact -> fact.owner().equals(type.getSimpleName()))
                .findFirst()
                .map(fact -> within(ownerPath(fact)))
                .orElseGet(ImmutableList::of);
    }

    /** Where the object stands that it is a fact of; empty for a fact of the subject itself. */
    private static String ownerPath(SubjectFact fact) {
        return fact.path().substring(0, Math.max(fact.path().lastIndexOf('.'), 0));
    }
}
