package org.leaguebuilding.responsibility;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * The responsibility chain from the city to its communities (P55), as a graph of units. Any graph between known units can be
 * built, also one with gaps and circles: whether it is a chain is for {@link ResponsibilityPolicy} to judge.
 *
 * <p>Immutable and thread-safe; equal where the units are equal, in their order. How each unit stands is worked out once, when
 * the chain is built, in time linear in its units and links.
 */
public final class ResponsibilityChain implements HasForm {

    private static final String TYPE = "ResponsibilityChain";

    private final ImmutableList<ResponsibleUnit> units;
    private final ImmutableMap<String, Integer> places;
    private final ImmutableList<UnitStanding> standings;

    /** Made when it is asked for, which no check does: a graph of strings looks each of them up again and again. */
    private final Supplier<ImmutableGraph<String>> graph = Suppliers.memoize(this::toGraph);

    private ResponsibilityChain(ImmutableList<ResponsibleUnit> units) {
        Structure.notEmpty(TYPE, "units", units);
        Structure.distinct(TYPE, "units", units, ResponsibleUnit::id);
        this.units = units;
        this.places = placesOf(units);
        this.standings = Standings.of(units, superiorsOf(units, places));
    }

    private static ImmutableMap<String, Integer> placesOf(ImmutableList<ResponsibleUnit> units) {
        ImmutableMap.Builder<String, Integer> places = ImmutableMap.builderWithExpectedSize(units.size());
        for (int i = 0; i < units.size(); i++) {
            places.put(units.get(i).id(), i);
        }
        return places.buildOrThrow();
    }

    /** The places of each unit's stated superiors: the only time that their ids are looked up. */
    private static int[][] superiorsOf(ImmutableList<ResponsibleUnit> units, ImmutableMap<String, Integer> places) {
        int[][] superiors = new int[units.size()][];
        for (int i = 0; i < superiors.length; i++) {
            ImmutableList<String> ids =
                    units.get(i).superiorIds().orElse(ImmutableSet.of()).asList();
            superiors[i] = new int[ids.size()];
            for (int j = 0; j < superiors[i].length; j++) {
                superiors[i][j] = superiorOf(ids.get(j), places);
            }
        }
        return superiors;
    }

    private static int superiorOf(String id, ImmutableMap<String, Integer> places) {
        @Nullable Integer place = places.get(id);
        if (place == null) {
            throw new MalformedValueException(TYPE, "units.superiorIds", id, Expectation.KNOWN_REFERENCE);
        }
        return place;
    }

    /**
     * Takes the units.
     *
     * @param units the units, in the order in which findings are to name them
     * @return the chain
     * @throws MalformedValueException if the units are null, there is none, a unit is given twice, or one answers to a unit
     *     that is not given
     */
    public static ResponsibilityChain of(ImmutableList<ResponsibleUnit> units) {
        return new ResponsibilityChain(units);
    }

    private ImmutableGraph<String> toGraph() {
        ImmutableGraph.Builder<String> made = GraphBuilder.directed().immutable();
        for (ResponsibleUnit unit : units) {
            made.addNode(unit.id());
        }
        for (ResponsibleUnit unit : units) {
            unit.superiorIds().orElse(ImmutableSet.of()).forEach(superiorId -> made.putEdge(superiorId, unit.id()));
        }
        return made.build();
    }

    /**
     * The units.
     *
     * @return them, in the order in which they were given
     */
    @Fact(on = Provision.P55, size = Fact.Size.SOME)
    public ImmutableList<ResponsibleUnit> units() {
        return units;
    }

    /**
     * Looks a unit up.
     *
     * @param id its id
     * @return the unit, if the chain has it
     */
    public Optional<ResponsibleUnit> find(String id) {
        requireNonNull(id, "id");
        return Optional.ofNullable(places.get(id)).map(units::get);
    }

    /**
     * The chain as a graph, for questions of a host's own: an edge leads from every superior to each unit that answers to it.
     *
     * @return the graph of the units' ids, as far as links are known
     */
    public ImmutableGraph<String> graph() {
        return graph.get();
    }

    /** A unit that has to be there. */
    ResponsibleUnit unit(String id) {
        @Nullable Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("not a unit of the chain");
        }
        return units.get(place);
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    /** How each unit stands in the chain, in the order of the units. */
    ImmutableList<UnitStanding> standings() {
        return standings;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResponsibilityChain that && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** {@return the units, for logs, such as {@code ResponsibilityChain[city, d1, s1, c1]}} */
    @Override
    public String toString() {
        return TYPE + places.keySet();
    }

    /** {@return an empty builder; at least one unit has to be added} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds chains. Not thread-safe. */
    public static final class Builder {

        private final ImmutableList.Builder<ResponsibleUnit> units = ImmutableList.builder();

        Builder() {}

        /**
         * Adds a unit.
         *
         * @param unit the unit
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addUnit(ResponsibleUnit unit) {
            requireNonNull(unit, "unit");
            units.add(unit);
            return this;
        }

        /**
         * Adds units.
         *
         * @param added the units
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder addAllUnits(Iterable<? extends ResponsibleUnit> added) {
            requireNonNull(added, "added");
            units.addAll(added);
            return this;
        }

        /**
         * Builds the chain.
         *
         * @return the chain
         * @throws MalformedValueException if there is no unit, a unit is given twice, or one answers to a unit that is not
         *     given
         */
        public ResponsibilityChain build() {
            return of(units.build());
        }
    }
}
