package org.leaguebuilding.json.form;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.Derived;
import org.leaguebuilding.json.codec.Drafts;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Parameter;

/** The table of parameters. Of one the id is read, and value and origin held against it; the rest follows from the edition. */
public final class ParameterTable {

    /** The class of parameters of whatever value. */
    public static final Class<Parameter<?>> TYPE = type();

    private ParameterTable() {}

    /** By a method, because some compilers warn of a constant before they see what it suppresses. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a parameter has a type parameter, its class has none
    private static Class<Parameter<?>> type() {
        return (Class) Parameter.class;
    }

    /**
     * The table.
     *
     * @param parameters those of the edition, which reading looks up
     * @param locale whose words are written; none where empty
     * @return the table
     */
    static Table<Parameter<?>> of(Parameters parameters, Optional<Locale> locale) {
        return Table.of(TYPE, Draft::new)
                .required("id", parameters, parameter -> parameter, (draft, known) -> draft.parameter = known)
                .required("value", Codecs.PLAIN, parameters::plainValue, (draft, value) -> draft.value = value)
                .required(
                        "origin",
                        Codecs.CHECKED_ID,
                        parameter -> parameter.origin().code(),
                        (draft, origin) -> draft.origin = origin)
                .list("provisions", Codecs.CHECKED_ID, ParameterTable::ids, (draft, id) -> {})
                .optional("from", Codecs.DATE, parameter -> from(parameter.inForce()), (draft, day) -> {})
                .optional("until", Codecs.DATE, parameter -> until(parameter.inForce()), (draft, day) -> {})
                .optional(
                        "title",
                        Codecs.TEXT,
                        parameter -> locale.map(words -> parameter.title(words)),
                        (draft, text) -> {})
                .optional(
                        "reason",
                        Codecs.TEXT,
                        parameter -> locale.flatMap(words -> parameter.reason(words)),
                        (draft, text) -> {})
                .buildWith((draft, in) -> draft.build(parameters, in));
    }

    private static ImmutableList<String> ids(Parameter<?> parameter) {
        return parameter.bases().stream().map(Basis::id).collect(ImmutableList.toImmutableList());
    }

    private static Optional<LocalDate> from(Range<LocalDate> days) {
        return days.hasLowerBound()
                ? Optional.of(days.lowerEndpoint().plusDays(days.lowerBoundType() == BoundType.OPEN ? 1 : 0))
                : Optional.empty();
    }

    private static Optional<LocalDate> until(Range<LocalDate> days) {
        return days.hasUpperBound()
                ? Optional.of(days.upperEndpoint().minusDays(days.upperBoundType() == BoundType.OPEN ? 1 : 0))
                : Optional.empty();
    }

    private static final class Draft {
        private @Nullable Parameter<?> parameter;
        private @Nullable Object value;
        private String origin = "";

        Parameter<?> build(Parameters parameters, TokenSource in) {
            Parameter<?> known = Drafts.given(parameter);
            Derived.hold(in, "value", parameters.plainValue(known), Drafts.given(value));
            Derived.hold(in, "origin", known.origin().code(), origin);
            return known;
        }
    }
}
