package org.leaguebuilding.json;

import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.form.EditionTables;
import org.leaguebuilding.rule.Subject;

/** Subjects of all types. */
final class AnyForm extends Form<Subject> {

    AnyForm(String name) {
        super(name, Subject.class);
    }

    @Override
    Codec<Subject> codec(EditionTables edition) {
        return edition.subjects();
    }
}
