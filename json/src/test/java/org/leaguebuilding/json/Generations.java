package org.leaguebuilding.json;

import java.util.stream.Stream;

/** The readers and writers of every generation of Jackson that is on the class path of this run. */
final class Generations {

    private Generations() {}

    static Stream<LeagueBuildingJson> all() {
        return Stream.of(JacksonGeneration.values())
                .filter(Generations::isThere)
                .map(Generations::with);
    }

    static LeagueBuildingJson with(JacksonGeneration generation) {
        return LeagueBuildingJson.create().with(generation);
    }

    static boolean isThere(JacksonGeneration generation) {
        String marker = generation == JacksonGeneration.JACKSON_2
                ? "com.fasterxml.jackson.core.JsonFactory"
                : "tools.jackson.core.json.JsonFactory";
        try {
            Class.forName(marker);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
