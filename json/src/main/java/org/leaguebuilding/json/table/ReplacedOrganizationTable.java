package org.leaguebuilding.json.table;

import org.leaguebuilding.formation.ReplacedOrganization;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Provision;

/** Organizations that are to be replaced. Immutable and thread-safe. */
final class ReplacedOrganizationTable extends Table<ReplacedOrganization> {

    private static final int ID = 0;
    private static final int SOUND = 1;

    ReplacedOrganizationTable() {
        super(Rows.of(ReplacedOrganization.class)
                .required("id", Codecs.ID)
                .at(ID)
                .on(Provision.P23)
                .optional("sound", Codecs.BOOLEAN)
                .at(SOUND)
                .on(Provision.P23));
    }

    @Override
    Draft<ReplacedOrganization> begin() {
        return new ReplacedOrganizationDraft();
    }

    @Override
    void writeProperties(TokenSink out, ReplacedOrganization organization) {
        put(out, ID, Codecs.ID, organization.id());
        putIfThere(out, SOUND, Codecs.BOOLEAN, organization.sound());
    }

    private static final class ReplacedOrganizationDraft extends Draft<ReplacedOrganization> {
        private final ReplacedOrganization.Builder builder = ReplacedOrganization.builder();

        @Override
        void read(int place, TokenSource in) {
            switch (place) {
                case ID -> builder.id(Codecs.ID.read(in));
                case SOUND -> builder.sound(Codecs.BOOLEAN.read(in));
                default -> throw noProperty(place);
            }
        }

        @Override
        ReplacedOrganization end(TokenSource in) {
            return builder.build();
        }
    }
}
