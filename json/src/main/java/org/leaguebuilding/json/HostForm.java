package org.leaguebuilding.json;

import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.EditionTables;

/**
 * A form that a host has written.
 *
 * @param <T> the values
 */
final class HostForm<T> extends Form<T> {

    private final Table<T> table;
    private final boolean ofSubject;

    HostForm(String name, Class<T> type, Table<T> table, boolean ofSubject) {
        super(name, type);
        this.table = table;
        this.ofSubject = ofSubject;
    }

    Table<T> table() {
        return table;
    }

    boolean isOfSubject() {
        return ofSubject;
    }

    @Override
    Codec<T> codec(EditionTables edition) {
        return table;
    }
}
