package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.OpenCode;

/** By what means people travel; a city adds its own. */
record TripMeans(String code) implements OpenCode {

    static final TripMeans BUS = of("bus");

    TripMeans {
        Structure.code("TripMeans", "code", code);
    }

    static TripMeans of(String code) {
        return new TripMeans(code);
    }

    static ImmutableList<TripMeans> builtIn() {
        return ImmutableList.of(BUS);
    }

    static ImmutableMap<String, TripMeans> terms() {
        return ImmutableMap.of("客车", BUS);
    }
}
