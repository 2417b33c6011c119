package org.leaguebuilding.json.table;

import org.leaguebuilding.community.NewField;
import org.leaguebuilding.formation.ModeId;

/** The codes of formation that other families share. */
final class FormationTables {

    /** The mode of advice. */
    static final Codec<ModeId> MODE = Codecs.open(ModeId.builtIn(), ModeId.terms(), ModeId::of);

    static final Codec<NewField> NEW_FIELD = Codecs.open(NewField.builtIn(), NewField.terms(), NewField::of);

    private FormationTables() {}
}
