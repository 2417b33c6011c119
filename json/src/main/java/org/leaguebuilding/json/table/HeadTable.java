package org.leaguebuilding.json.table;

import org.leaguebuilding.formation.Head;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Provision;

/** Heads. Immutable and thread-safe. */
final class HeadTable extends Table<Head> {

    private static final int PERSON = 0;
    private static final int BACKGROUND = 1;
    private static final int WARM_TO_LEAGUE_WORK = 2;
    private static final int DEDICATED = 3;

    HeadTable() {
        super(Rows.of(Head.class)
                .required("person", Codecs.PERSON)
                .at(PERSON)
                .on(Provision.P31)
                .optional("background", FormationTables.BACKGROUND)
                .at(BACKGROUND)
                .on(Provision.P31)
                .optional("warmToLeagueWork", Codecs.BOOLEAN)
                .at(WARM_TO_LEAGUE_WORK)
                .on(Provision.P31)
                .optional("dedicated", Codecs.BOOLEAN)
                .at(DEDICATED)
                .on(Provision.P31));
    }

    @Override
    Draft<Head> begin() {
        return new HeadDraft();
    }

    @Override
    void writeProperties(TokenSink out, Head head) {
        put(out, PERSON, Codecs.PERSON, head.person());
        putIfThere(out, BACKGROUND, FormationTables.BACKGROUND, head.background());
        putIfThere(out, WARM_TO_LEAGUE_WORK, Codecs.BOOLEAN, head.warmToLeagueWork());
        putIfThere(out, DEDICATED, Codecs.BOOLEAN, head.dedicated());
    }

    private static final class HeadDraft extends Draft<Head> {
        private final Head.Builder builder = Head.builder();

        @Override
        void read(int place, TokenSource in) {
            switch (place) {
                case PERSON -> builder.person(Codecs.PERSON.read(in));
                case BACKGROUND -> builder.background(FormationTables.BACKGROUND.read(in));
                case WARM_TO_LEAGUE_WORK -> builder.warmToLeagueWork(Codecs.BOOLEAN.read(in));
                case DEDICATED -> builder.dedicated(Codecs.BOOLEAN.read(in));
                default -> throw noProperty(place);
            }
        }

        @Override
        Head end(TokenSource in) {
            return builder.build();
        }
    }
}
