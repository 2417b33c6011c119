package org.leaguebuilding.json;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.Binding;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.json.form.HostTable;
import org.leaguebuilding.json.form.RecordTables;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.Subject;

/**
 * A form of what is not the library's own: one that a host has written, or one that is made of a host's record.
 *
 * @param <T> the values
 */
final class HostForm<T> extends Form<T> implements HostTable<T> {

    /** Where a form comes from. */
    enum Origin {
        /** A host has written it for values within subjects. */
        VALUE,
        /** A host has written it for subjects. */
        SUBJECT,
        /** It is made of the record of a host's subjects. */
        RECORD
    }

    private final Origin origin;

    /** The last is that of the form itself. */
    private final Supplier<ImmutableList<Binding<?>>> bindings;

    private HostForm(String name, Class<T> type, Origin origin, Supplier<ImmutableList<Binding<?>>> bindings) {
        super(name, type);
        this.origin = origin;
        this.bindings = bindings;
    }

    /**
     * A form that a host has written.
     *
     * @param within the forms of the values in it
     */
    static <T> HostForm<T> written(
            String name, Class<T> type, Origin origin, Table<T> table, ImmutableList<Binding<?>> within) {
        ImmutableList<Binding<?>> bindings = ImmutableList.<Binding<?>>builder()
                .addAll(within)
                .add(new Binding<>(type, table))
                .build();
        return new HostForm<>(name, type, origin, () -> bindings);
    }

    /** The form of a family's subjects, which is made when it is first needed. */
    static <S extends Subject> HostForm<S> of(RuleFamily<S> family) {
        return new HostForm<>(
                family.subject().code(),
                family.subject().subjectClass(),
                Origin.RECORD,
                Suppliers.memoize(() -> RecordTables.of(family)));
    }

    @Override
    public ImmutableList<Binding<?>> bindings() {
        return bindings.get();
    }

    @Override
    @SuppressWarnings("unchecked") // the last is the form's own
    public Table<T> table() {
        return (Table<T>) bindings().get(bindings().size() - 1).codec();
    }

    @Override
    public boolean isMade() {
        return origin == Origin.RECORD;
    }

    boolean isOfSubject() {
        return origin != Origin.VALUE;
    }

    @Override
    Codec<T> codec(EditionTables edition) {
        return table();
    }
}
