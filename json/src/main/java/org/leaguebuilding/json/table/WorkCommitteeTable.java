package org.leaguebuilding.json.table;

import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.source.Provision;

/** Work committees. Immutable and thread-safe. */
final class WorkCommitteeTable extends Table<WorkCommittee> {

    private static final int ID = 0;
    private static final int SUBDISTRICT_ID = 1;
    private static final int POSTS_AUTHORIZED = 2;
    private static final int POSTS_FILLED = 3;
    private static final int COMPETENCE = 4;

    WorkCommitteeTable() {
        super(Rows.of(WorkCommittee.class)
                .required("id", Codecs.ID)
                .at(ID)
                .required("subdistrictId", Codecs.ID)
                .at(SUBDISTRICT_ID)
                .on(Provision.P18)
                .count("postsAuthorized")
                .at(POSTS_AUTHORIZED)
                .on(Provision.P19)
                .count("postsFilled")
                .at(POSTS_FILLED)
                .on(Provision.P19)
                .optional("competence", FormationTables.STRENGTH)
                .at(COMPETENCE)
                .on(Provision.P19));
    }

    @Override
    Draft<WorkCommittee> begin() {
        return new WorkCommitteeDraft();
    }

    @Override
    void writeProperties(TokenSink out, WorkCommittee committee) {
        put(out, ID, Codecs.ID, committee.id());
        put(out, SUBDISTRICT_ID, Codecs.ID, committee.subdistrictId());
        putCount(out, POSTS_AUTHORIZED, committee.postsAuthorized());
        putCount(out, POSTS_FILLED, committee.postsFilled());
        putIfThere(out, COMPETENCE, FormationTables.STRENGTH, committee.competence());
    }

    private static final class WorkCommitteeDraft extends Draft<WorkCommittee> {
        private final WorkCommittee.Builder builder = WorkCommittee.builder();

        @Override
        void read(int place, TokenSource in) {
            switch (place) {
                case ID -> builder.id(Codecs.ID.read(in));
                case SUBDISTRICT_ID -> builder.subdistrictId(Codecs.ID.read(in));
                case POSTS_AUTHORIZED -> builder.postsAuthorized(in.count());
                case POSTS_FILLED -> builder.postsFilled(in.count());
                case COMPETENCE -> builder.competence(FormationTables.STRENGTH.read(in));
                default -> throw noProperty(place);
            }
        }

        @Override
        WorkCommittee end(TokenSource in) {
            return builder.build();
        }
    }
}
