package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.structure.Structure;

/** The modes of an edition. */
final class Modes {

    private final ImmutableList<FormationMode> all;

    private final ImmutableList<ModeId> ids;

    /** The hashes of the ids. Modes are few: going through these is quicker than any map. */
    private final ImmutableIntArray hashes;

    Modes(ImmutableList<FormationMode> all) {
        Structure.distinct("FormationPolicy", "modes", all, mode -> mode.id().code());
        this.all = all;
        this.ids = all.stream().map(FormationMode::id).collect(ImmutableList.toImmutableList());
        this.hashes = ImmutableIntArray.copyOf(ids.stream().mapToInt(ModeId::hashCode));
    }

    ImmutableList<FormationMode> all() {
        return all;
    }

    /** The mode of that id, or null where the edition does not define it. */
    @Nullable FormationMode find(ModeId id) {
        int hash = id.hashCode();
        for (int i = 0; i < hashes.length(); i++) {
            if (hashes.get(i) == hash && ids.get(i).equals(id)) {
                return all.get(i);
            }
        }
        return null;
    }
}
