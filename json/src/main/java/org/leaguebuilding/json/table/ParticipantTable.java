package org.leaguebuilding.json.table;

import org.leaguebuilding.formation.Participant;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Provision;

/** Participating organizations. Immutable and thread-safe. */
final class ParticipantTable extends Table<Participant> {

    private static final int ID = 0;
    private static final int OWNERSHIP = 1;
    private static final int SCALE = 2;
    private static final int COMMUNITY_ID = 3;
    private static final int MEMBER_COUNT = 4;
    private static final int PARTY_ORGANIZATION = 5;

    ParticipantTable() {
        super(Rows.of(Participant.class)
                .required("id", Codecs.ID)
                .at(ID)
                .on(Provision.P30)
                .optional("ownership", FormationTables.OWNERSHIP)
                .at(OWNERSHIP)
                .on(Provision.P30)
                .optional("scale", FormationTables.SCALE)
                .at(SCALE)
                .on(Provision.P30)
                .optional("communityId", Codecs.ID)
                .at(COMMUNITY_ID)
                .on(Provision.P30)
                .optionalCount("memberCount")
                .at(MEMBER_COUNT)
                .on(Provision.P30)
                .optional("partyOrganization", Codecs.ID)
                .at(PARTY_ORGANIZATION)
                .on(Provision.P39));
    }

    @Override
    Draft<Participant> begin() {
        return new ParticipantDraft();
    }

    @Override
    void writeProperties(TokenSink out, Participant participant) {
        put(out, ID, Codecs.ID, participant.id());
        putIfThere(out, OWNERSHIP, FormationTables.OWNERSHIP, participant.ownership());
        putIfThere(out, SCALE, FormationTables.SCALE, participant.scale());
        putIfThere(out, COMMUNITY_ID, Codecs.ID, participant.communityId());
        putCountIfThere(out, MEMBER_COUNT, participant.memberCount());
        putIfThere(out, PARTY_ORGANIZATION, Codecs.ID, participant.partyOrganization());
    }

    private static final class ParticipantDraft extends Draft<Participant> {
        private final Participant.Builder builder = Participant.builder();

        @Override
        void read(int place, TokenSource in) {
            switch (place) {
                case ID -> builder.id(Codecs.ID.read(in));
                case OWNERSHIP -> builder.ownership(FormationTables.OWNERSHIP.read(in));
                case SCALE -> builder.scale(FormationTables.SCALE.read(in));
                case COMMUNITY_ID -> builder.communityId(Codecs.ID.read(in));
                case MEMBER_COUNT -> builder.memberCount(in.count());
                case PARTY_ORGANIZATION -> builder.partyOrganization(Codecs.ID.read(in));
                default -> throw noProperty(place);
            }
        }

        @Override
        Participant end(TokenSource in) {
            return builder.build();
        }
    }
}
