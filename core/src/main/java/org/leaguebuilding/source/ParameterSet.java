package org.leaguebuilding.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * The figures and choices of one family, or of a whole edition, as of one day: what the library ships, and what a city has
 * set in its place. Immutable and thread-safe, equal by value.
 */
public final class ParameterSet implements HasForm {

    private static final String TYPE = "ParameterSet";

    private final LocalDate day;
    private final ImmutableSet<ParameterKey<?>> keys;
    private final ImmutableMap<ParameterKey<?>, Parameter<?>> parameters;

    private ParameterSet(
            LocalDate day, ImmutableSet<ParameterKey<?>> keys, ImmutableMap<ParameterKey<?>, Parameter<?>> parameters) {
        this.day = day;
        this.keys = keys;
        this.parameters = parameters;
    }

    /**
     * What the library ships for some keys.
     *
     * @param keys the keys, in the order in which they are listed
     * @param day the day as of which statutory figures are taken; one that is not known to hold that day is left out
     * @return the set
     * @throws MalformedValueException if two different keys have the same id
     */
    public static ParameterSet shipped(Iterable<ParameterKey<?>> keys, LocalDate day) {
        requireNonNull(keys, "keys");
        requireNonNull(day, "day");
        ImmutableSet<ParameterKey<?>> all = ImmutableSet.copyOf(keys);
        Structure.distinct(TYPE, "keys", all, ParameterKey::id);
        ImmutableMap.Builder<ParameterKey<?>, Parameter<?>> parameters = ImmutableMap.builder();
        for (ParameterKey<?> key : all) {
            Optional<? extends Parameter<?>> shipped = key.shippedOn(day);
            if (shipped.isPresent()) {
                parameters.put(key, shipped.get());
            }
        }
        return new ParameterSet(day, all, parameters.buildOrThrow());
    }

    /** {@return the day as of which statutory figures are taken} */
    public LocalDate day() {
        return day;
    }

    /**
     * The keys.
     *
     * @return them, in their order, those included for which no figure is known on the day
     */
    public ImmutableSet<ParameterKey<?>> keys() {
        return keys;
    }

    /**
     * All parameters.
     *
     * @return them, in the order of their keys
     */
    public ImmutableList<Parameter<?>> all() {
        return parameters.values().asList();
    }

    /**
     * {@return a parameter with its origin}
     *
     * @param <T> the class of the value
     * @param key the key
     * @throws MalformedValueException if the set has no such key, or no figure is known on its day
     */
    public <T> Parameter<T> get(ParameterKey<T> key) {
        return find(key).orElseThrow(() -> refuse(key));
    }

    /**
     * A parameter with its origin, if one is known.
     *
     * @param <T> the class of the value
     * @param key the key
     * @return the parameter; empty if the set has no such key, or no figure is known on its day
     */
    @SuppressWarnings("unchecked") // a key's parameter is made by the key
    public <T> Optional<Parameter<T>> find(ParameterKey<T> key) {
        requireNonNull(key, "key");
        return Optional.ofNullable((Parameter<T>) parameters.get(key));
    }

    /**
     * {@return the value of a parameter}
     *
     * @param <T> the class of the value
     * @param key the key
     * @throws MalformedValueException if the set has no such key, or no figure is known on its day
     */
    public <T> T value(ParameterKey<T> key) {
        return get(key).value();
    }

    /**
     * The same set with a city's own value.
     *
     * @param <T> the class of the value
     * @param key the key
     * @param value the value
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed set
     * @throws MalformedValueException if the set has no such key, or the value is out of the key's range
     */
    public <T> ParameterSet with(ParameterKey<T> key, T value, Basis basis) {
        requireNonNull(value, "value");
        if (!keys.contains(key)) {
            throw refuse(key);
        }
        return with(ImmutableMap.of(key, key.set(value, basis)));
    }

    /**
     * The same set with a city's own value for one entry of a parameter that is a map. The other entries stay.
     *
     * @param <K> the class of the map's keys
     * @param <V> the class of the map's values
     * @param key the key of the parameter
     * @param entry the key of the entry
     * @param value its value
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed set
     * @throws MalformedValueException if the set has no such parameter, or the value is out of its range
     */
    public <K, V> ParameterSet with(ParameterKey<ImmutableMap<K, V>> key, K entry, V value, Basis basis) {
        requireNonNull(entry, "entry");
        requireNonNull(value, "value");
        requireNonNull(basis, "basis");
        ImmutableMap<K, V> changed = ImmutableMap.<K, V>builder()
                .putAll(value(key))
                .put(entry, value)
                .buildKeepingLast();
        return with(key, changed, basis);
    }

    /**
     * The same set with parameters in place of its own of the same keys. Those of other keys are passed over.
     *
     * @param own the parameters by their keys, as {@link ParameterKey#set} makes them
     * @return the changed set
     */
    public ParameterSet with(ImmutableMap<ParameterKey<?>, Parameter<?>> own) {
        Map<ParameterKey<?>, Parameter<?>> changed = new LinkedHashMap<>();
        for (ParameterKey<?> key : keys) {
            Parameter<?> parameter = own.containsKey(key) ? own.get(key) : parameters.get(key);
            if (parameter != null) {
                changed.put(key, parameter);
            }
        }
        return new ParameterSet(day, keys, ImmutableMap.copyOf(changed));
    }

    private static MalformedValueException refuse(ParameterKey<?> key) {
        return new MalformedValueException(TYPE, "key", key.id(), Expectation.PARAMETER);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterSet that
                && day.equals(that.day)
                && keys.equals(that.keys)
                && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return parameters.hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
