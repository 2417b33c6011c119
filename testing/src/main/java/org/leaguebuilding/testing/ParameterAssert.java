package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Parameter;

/** Assertions on a parameter. A failure shows its value, its origin and what it rests on. */
public final class ParameterAssert extends AbstractAssert<ParameterAssert, Parameter<?>> {

    private final Optional<PolicyAssert> edition;

    ParameterAssert(@Nullable Parameter<?> actual) {
        this(actual, Optional.empty());
    }

    ParameterAssert(Parameter<?> actual, PolicyAssert edition) {
        this(actual, Optional.of(edition));
    }

    private ParameterAssert(@Nullable Parameter<?> actual, Optional<PolicyAssert> edition) {
        super(actual, ParameterAssert.class);
        this.edition = edition;
    }

    /**
     * It has a value.
     *
     * @param value the value: a number, a ratio, a set of codes
     * @return this
     */
    @CanIgnoreReturnValue
    public ParameterAssert withValue(Object value) {
        requireNonNull(value, "value");
        Object found = present().value();
        String types = found.toString().equals(value.toString())
                ? String.format(
                        Locale.ROOT,
                        " of type %s, not %s",
                        value.getClass().getSimpleName(),
                        found.getClass().getSimpleName())
                : "";
        return require(found.equals(value), "to have the value " + value + types);
    }

    /**
     * It comes from somewhere.
     *
     * @param origin where from
     * @return this
     */
    @CanIgnoreReturnValue
    public ParameterAssert ofOrigin(Origin origin) {
        requireNonNull(origin, "origin");
        return require(present().origin() == origin, "to be of origin " + origin.code());
    }

    /**
     * It rests on all of these.
     *
     * @param bases provisions, articles of statutes, a city's own provisions; at least one
     * @return this
     * @throws IllegalArgumentException if no basis is named
     */
    @CanIgnoreReturnValue
    public ParameterAssert citing(Basis... bases) {
        requireNonNull(bases, "bases");
        ImmutableList<Basis> cited = Named.atLeastOne("basis", bases);
        return require(present().bases().containsAll(cited), "to cite " + ReportText.ids(cited));
    }

    /**
     * Back to the edition.
     *
     * @return what can be asserted about it
     * @throws IllegalStateException if the parameter was not asserted about as one of an edition
     */
    @CanIgnoreReturnValue
    public PolicyAssert and() {
        return edition.orElseThrow(() -> new IllegalStateException("the parameter was not taken from an edition"));
    }

    private Parameter<?> present() {
        isNotNull();
        return actual;
    }

    private ParameterAssert require(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage("%s", "Expecting parameter\n" + ReportText.of(actual) + "\n" + expectation);
        }
        return this;
    }
}
