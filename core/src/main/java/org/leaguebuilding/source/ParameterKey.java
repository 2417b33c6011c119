package org.leaguebuilding.source;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * The name of a figure or choice that editions set: its id, what values it can have, and what the library ships for it with
 * the origin. Keys are constants, such as {@code CadreParameters.TRAINING_HOURS}; rules name the ones that they read, checks
 * take their values when a policy is built, and a city sets its own with
 * {@code city.set(CadreParameters.TRAINING_HOURS, 24, measures)}. Immutable and thread-safe; a key is equal to itself alone.
 *
 * @param <T> the class of the values
 */
public final class ParameterKey<T> {

    private final String id;
    private final ParameterType<T> type;
    private final Supplier<ImmutableList<Parameter<T>>> versions;

    private ParameterKey(String id, ParameterType<T> type, Supplier<ImmutableList<Parameter<T>>> versions) {
        Structure.given("ParameterKey", "type", type);
        Structure.ruleId("ParameterKey", "id", id);
        this.id = id;
        this.type = type;
        this.versions = versions;
    }

    private static <T> ParameterKey<T> of(String id, ParameterType<T> type, ImmutableList<Parameter<T>> versions) {
        Structure.notEmpty("ParameterKey", "versions", versions);
        versions.forEach(version -> type.require(id, version.value()));
        return new ParameterKey<>(id, type, () -> versions);
    }

    /**
     * A figure that the library chose, for the source leaves it open; a city is expected to set its own. Why it was chosen
     * stands in the texts of the family.
     *
     * @param <T> the class of the values
     * @param id the id, such as {@code cadre.training-hours}; the first segment is the family
     * @param type what values it can have
     * @param value the library's choice
     * @param provisions the provisions that leave it open
     * @return the key
     * @throws MalformedValueException if the id is not two or more codes joined by dots, or the value is not of the type
     */
    public static <T> ParameterKey<T> ofDefault(String id, ParameterType<T> type, T value, Basis... provisions) {
        requireNonNull(type, "type");
        requireNonNull(provisions, "provisions");
        return of(id, type, ImmutableList.of(Parameter.ofDefault(id, value, provisions)));
    }

    /**
     * A choice of the library that is made when it is first asked for, because it names the rules that read parameters of the
     * same class. Else as {@link #ofDefault}.
     *
     * @param <T> the class of the values
     * @param id the id, such as {@code assessment.scheme}
     * @param type what values it can have
     * @param value makes the library's choice; it is asked once
     * @param provisions the provisions that leave it open
     * @return the key
     * @throws MalformedValueException if the id is not two or more codes joined by dots
     */
    public static <T> ParameterKey<T> ofDefaultMadeLater(
            String id, ParameterType<T> type, Supplier<T> value, Basis... provisions) {
        requireNonNull(value, "value");
        requireNonNull(provisions, "provisions");
        return new ParameterKey<>(
                id,
                type,
                Suppliers.memoize(
                        () -> ImmutableList.of(Parameter.ofDefault(id, type.require(id, value.get()), provisions))));
    }

    /**
     * A figure that the source itself gives.
     *
     * @param <T> the class of the values
     * @param id the id, such as {@code formation.new-field-modes}
     * @param type what values it can have
     * @param value what the source says
     * @param provisions the provisions that say it; at least one
     * @return the key
     * @throws MalformedValueException if the id is not two or more codes joined by dots, the value is not of the type, or no
     *     provision is given
     */
    public static <T> ParameterKey<T> ofSource(String id, ParameterType<T> type, T value, Basis... provisions) {
        requireNonNull(type, "type");
        requireNonNull(provisions, "provisions");
        return of(id, type, ImmutableList.of(Parameter.ofSource(id, value, provisions)));
    }

    /**
     * A figure that League documents have set in turn.
     *
     * @param <T> the class of the values
     * @param id the id, such as {@code organization.term.branch}
     * @param type what values it can have
     * @param versions what each document says, the oldest first; at least one, and no two hold on one day. Between and after
     *     the days on which a version is known to hold, the figure is not known.
     * @return the key
     * @throws MalformedValueException if there is no version, or the value of one is not of the type
     */
    public static <T> ParameterKey<T> ofStatutes(
            String id, ParameterType<T> type, ImmutableList<Parameter<T>> versions) {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        return of(id, type, versions);
    }

    /** {@return the stable id, such as {@code cadre.training-hours}} */
    public String id() {
        return id;
    }

    /**
     * What values it can have.
     *
     * @return the type
     */
    public ParameterType<T> type() {
        return type;
    }

    /**
     * What the library ships.
     *
     * @return one parameter that holds on all days; of a statutory figure, its versions, the oldest first
     */
    public ImmutableList<Parameter<T>> shipped() {
        return versions.get();
    }

    /**
     * What the library ships for a day.
     *
     * @param day the day
     * @return the parameter; empty for a statutory figure that is not known to hold that day
     */
    public Optional<Parameter<T>> shippedOn(LocalDate day) {
        requireNonNull(day, "day");
        return versions.get().stream()
                .filter(version -> version.inForce().contains(day))
                .findFirst();
    }

    /**
     * The parameter as a city or host sets it.
     *
     * @param value the value
     * @param basis the city's own provision, or the statement that none exists
     * @return the parameter with origin {@link Origin#LOCAL}
     * @throws MalformedValueException if the value is out of the range of the type
     */
    public Parameter<T> set(T value, Basis basis) {
        requireNonNull(value, "value");
        Structure.given("Parameter", "basis", basis);
        return new Parameter<>(id, type.require(id, value), Origin.LOCAL, ImmutableList.of(basis), Range.all());
    }

    /**
     * How editions that are written as files say a value of this parameter.
     *
     * @param parameter a parameter that this key has made
     * @return what stands for its value; empty for values that only Java can say
     */
    @SuppressWarnings("unchecked") // a key's parameter is made by the key
    public Optional<Object> plainValue(Parameter<?> parameter) {
        T value = (T) requireNonNull(parameter, "parameter").value();
        return type.plainForm().map(form -> form.say(value));
    }

    @Override
    public String toString() {
        return id;
    }
}
