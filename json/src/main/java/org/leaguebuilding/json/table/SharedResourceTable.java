package org.leaguebuilding.json.table;

import org.leaguebuilding.formation.SharedResource;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;
import org.leaguebuilding.source.Provision;

/** Shared resources. Immutable and thread-safe. */
final class SharedResourceTable extends Table<SharedResource> {

    private static final int PROVIDER_COMMUNITY_ID = 0;
    private static final int KIND = 1;
    private static final int BENEFICIARY_COMMUNITY_IDS = 2;

    SharedResourceTable() {
        super(Rows.of(SharedResource.class)
                .required("providerCommunityId", Codecs.ID)
                .at(PROVIDER_COMMUNITY_ID)
                .on(Provision.P29)
                .required("kind", FormationTables.RESOURCE_KIND)
                .at(KIND)
                .on(Provision.P21)
                .required("beneficiaryCommunityIds", Codecs.SOME_IDS)
                .at(BENEFICIARY_COMMUNITY_IDS)
                .on(Provision.P29));
    }

    @Override
    Draft<SharedResource> begin() {
        return new SharedResourceDraft();
    }

    @Override
    void writeProperties(TokenSink out, SharedResource resource) {
        put(out, PROVIDER_COMMUNITY_ID, Codecs.ID, resource.providerCommunityId());
        put(out, KIND, FormationTables.RESOURCE_KIND, resource.kind());
        put(out, BENEFICIARY_COMMUNITY_IDS, Codecs.SOME_IDS, resource.beneficiaryCommunityIds());
    }

    private static final class SharedResourceDraft extends Draft<SharedResource> {
        private final SharedResource.Builder builder = SharedResource.builder();

        @Override
        void read(int place, TokenSource in) {
            switch (place) {
                case PROVIDER_COMMUNITY_ID -> builder.providerCommunityId(Codecs.ID.read(in));
                case KIND -> builder.kind(FormationTables.RESOURCE_KIND.read(in));
                case BENEFICIARY_COMMUNITY_IDS -> builder.beneficiaryCommunityIds(Codecs.SOME_IDS.read(in));
                default -> throw noProperty(place);
            }
        }

        @Override
        SharedResource end(TokenSource in) {
            return builder.build();
        }
    }
}
