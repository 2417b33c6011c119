package org.leaguebuilding.json.table;

import org.leaguebuilding.community.Community;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Provision;

/** Communities. Immutable and thread-safe. */
final class CommunityTable extends Table<Community> {

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int SUBDISTRICT_ID = 2;
    private static final int TYPE = 3;
    private static final int ADJACENT_TO = 4;
    private static final int MEMBER_COUNT = 5;
    private static final int YOUTH_COUNT = 6;
    private static final int FOUNDATION = 7;
    private static final int CADRE_TEAM = 8;

    CommunityTable() {
        super(Rows.of(Community.class)
                .required("id", Codecs.ID)
                .at(ID)
                .required("name", Codecs.NAME)
                .at(NAME)
                .required("subdistrictId", Codecs.ID)
                .at(SUBDISTRICT_ID)
                .optional("type", FormationTables.COMMUNITY_TYPE)
                .at(TYPE)
                .on(Provision.P28)
                .optional("adjacentTo", Codecs.ID_SET)
                .at(ADJACENT_TO)
                .on(Provision.P28)
                .optionalCount("memberCount")
                .at(MEMBER_COUNT)
                .on(Provision.P30)
                .optionalCount("youthCount")
                .at(YOUTH_COUNT)
                .on(Provision.P36)
                .optional("foundation", FormationTables.FOUNDATION)
                .at(FOUNDATION)
                .on(Provision.P25, Provision.P28)
                .optional("cadreTeam", FormationTables.STRENGTH)
                .at(CADRE_TEAM)
                .on(Provision.P25));
    }

    @Override
    Draft<Community> begin() {
        return new CommunityDraft();
    }

    @Override
    void writeProperties(TokenSink out, Community community) {
        put(out, ID, Codecs.ID, community.id());
        put(out, NAME, Codecs.NAME, community.name());
        put(out, SUBDISTRICT_ID, Codecs.ID, community.subdistrictId());
        putIfThere(out, TYPE, FormationTables.COMMUNITY_TYPE, community.type());
        putIfThere(out, ADJACENT_TO, Codecs.ID_SET, community.adjacentTo());
        putCountIfThere(out, MEMBER_COUNT, community.memberCount());
        putCountIfThere(out, YOUTH_COUNT, community.youthCount());
        putIfThere(out, FOUNDATION, FormationTables.FOUNDATION, community.foundation());
        putIfThere(out, CADRE_TEAM, FormationTables.STRENGTH, community.cadreTeam());
    }

    private static final class CommunityDraft extends Draft<Community> {
        private final Community.Builder builder = Community.builder();

        @Override
        void read(int place, TokenSource in) {
            switch (place) {
                case ID -> builder.id(Codecs.ID.read(in));
                case NAME -> builder.name(Codecs.NAME.read(in));
                case SUBDISTRICT_ID -> builder.subdistrictId(Codecs.ID.read(in));
                case TYPE -> builder.type(FormationTables.COMMUNITY_TYPE.read(in));
                case ADJACENT_TO -> builder.adjacentTo(Codecs.ID_SET.read(in));
                case MEMBER_COUNT -> builder.memberCount(in.count());
                case YOUTH_COUNT -> builder.youthCount(in.count());
                case FOUNDATION -> builder.foundation(FormationTables.FOUNDATION.read(in));
                case CADRE_TEAM -> builder.cadreTeam(FormationTables.STRENGTH.read(in));
                default -> throw noProperty(place);
            }
        }

        @Override
        Community end(TokenSource in) {
            return builder.build();
        }
    }
}
