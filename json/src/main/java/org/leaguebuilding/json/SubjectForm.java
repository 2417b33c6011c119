package org.leaguebuilding.json;

import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Table;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.json.form.SubjectTables;
import org.leaguebuilding.rule.Subject;

/**
 * The form of one type of the library's subjects. Its table is set up when it is first asked for.
 *
 * @param <S> the subjects
 */
final class SubjectForm<S extends Subject> extends Form<S> {

    SubjectForm(String subjectType, Class<S> type) {
        super(subjectType, type);
    }

    @Override
    @SuppressWarnings("unchecked") // the table of this type's subjects
    Codec<S> codec(EditionTables edition) {
        Table<? extends Subject> table = SubjectTables.find(name());
        if (table == null) {
            throw new IllegalStateException(name());
        }
        return (Codec<S>) table;
    }
}
