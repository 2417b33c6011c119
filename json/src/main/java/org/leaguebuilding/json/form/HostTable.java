package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.json.codec.Table;

/**
 * The form of a type that is not the library's own. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public interface HostTable<T> {

    /** The name of the form: of subjects the code of their type. */
    String name();

    /** The class of the values. */
    Class<T> type();

    /** How they stand in JSON. */
    Table<T> table();

    /** The type and all types within it that are not the library's own. */
    ImmutableList<Binding<?>> bindings();

    /** Whether the form was made of a record, so that one that the host writes takes its place. */
    boolean isMade();
}
