package org.leaguebuilding.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.statute.StatutoryFigures;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * Builds the edition of a city or host, which starts with all of another edition. Not thread-safe.
 *
 * <pre>{@code
 * LeagueBuildingPolicy city = Editions.wuhan2005().toBuilder("our-city-2026")
 *         .set(CadreParameters.TRAINING_HOURS, 24, measures)
 *         .build();
 * }</pre>
 */
public final class PolicyBuilder {

    private final String id;
    private final StatutoryFigures statutes;
    private final Map<ParameterKey<?>, Parameter<?>> parameters;
    private final ImmutableList.Builder<FormationMode> modes = ImmutableList.builder();
    private final ImmutableList.Builder<Changes.Addition> additions = ImmutableList.builder();

    PolicyBuilder(String id, StatutoryFigures statutes, Changes changes) {
        this.id = id;
        this.statutes = statutes;
        this.parameters = new LinkedHashMap<>(changes.parameters());
        this.modes.addAll(changes.modes());
        this.additions.addAll(changes.additions());
    }

    /**
     * Sets a figure or choice.
     *
     * @param <T> the class of the value
     * @param key the parameter, such as {@code CadreParameters.TRAINING_HOURS}
     * @param value the value
     * @param basis the city's own provision, or the statement that none exists
     * @return this builder
     * @throws MalformedValueException if the value is out of the parameter's range
     */
    @CanIgnoreReturnValue
    public <T> PolicyBuilder set(ParameterKey<T> key, T value, Basis basis) {
        requireNonNull(value, "value");
        parameters.put(key, key.set(value, basis));
        return this;
    }

    /**
     * Sets one entry of a parameter that is a map. The other entries stay.
     *
     * @param <K> the class of the map's keys
     * @param <V> the class of the map's values
     * @param key the parameter, such as {@code CoverageParameters.GROUP_FLOORS}
     * @param entry the key of the entry
     * @param value its value
     * @param basis the city's own provision, or the statement that none exists
     * @return this builder
     * @throws MalformedValueException if the value is out of the parameter's range
     */
    @CanIgnoreReturnValue
    public <K, V> PolicyBuilder set(ParameterKey<ImmutableMap<K, V>> key, K entry, V value, Basis basis) {
        requireNonNull(key, "key");
        requireNonNull(entry, "entry");
        requireNonNull(value, "value");
        requireNonNull(basis, "basis");
        ParameterSet present = ParameterSet.shipped(ImmutableList.of(key), statutes.day())
                .with(ImmutableMap.copyOf(parameters))
                .with(key, entry, value, basis);
        parameters.put(key, present.get(key));
        return this;
    }

    /**
     * Adds a formation mode, after those that are there.
     *
     * @param mode the mode
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder mode(FormationMode mode) {
        requireNonNull(mode, "mode");
        modes.add(mode);
        return this;
    }

    /**
     * Adds a family of rules about subjects of the host's own, after those that are there.
     *
     * @param keys the parameters that its rules read; may be none
     * @param family makes the family for an edition
     * @return this builder
     */
    @CanIgnoreReturnValue
    public PolicyBuilder family(ImmutableList<ParameterKey<?>> keys, FamilyFactory family) {
        requireNonNull(keys, "keys");
        requireNonNull(family, "family");
        additions.add(new Changes.Addition(keys, family));
        return this;
    }

    /**
     * Builds the edition.
     *
     * @return the edition
     * @throws MalformedValueException if two modes, two rules, two families or two parameters have the same id; if a host's
     *     parameter has an id of the library's own, which is told as {@link Expectation#OWN_ID}; or if a parameter was set that no
     *     family of the edition reads, which is told as {@link Expectation#PARAMETER}
     */
    public LeagueBuildingPolicy build() {
        return new LeagueBuildingPolicy(
                id, statutes, new Changes(ImmutableMap.copyOf(parameters), modes.build(), additions.build()));
    }

    /** Makes a family for an edition. It is called again for the same edition as of another day. */
    @FunctionalInterface
    public interface FamilyFactory {

        /**
         * Makes the family.
         *
         * @param edition the edition's id
         * @param parameters the parameters that were asked for
         * @return the family
         */
        RuleFamily<?> of(String edition, ParameterSet parameters);
    }
}
