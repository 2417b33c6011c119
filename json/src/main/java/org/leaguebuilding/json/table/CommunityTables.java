package org.leaguebuilding.json.table;

import org.leaguebuilding.community.CommunityArea;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.community.YouthGroup;

/** The codes of communities that several families share. */
final class CommunityTables {

    static final Codec<UnitLevel> UNIT_LEVEL = Codecs.closed(UnitLevel.class);

    static final Codec<CommunityArea> AREA = Codecs.closed(CommunityArea.class);

    static final Codec<YouthGroup> YOUTH_GROUP = Codecs.closed(YouthGroup.class);

    private CommunityTables() {}
}
