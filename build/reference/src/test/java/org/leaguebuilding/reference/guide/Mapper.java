package org.leaguebuilding.reference.guide;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONB;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.gson.Gson;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The mappers that hosts hold, none of which was told a form of the library. */
enum Mapper {
    JACKSON_2,
    JACKSON_2_WITH_JDK_TYPES,
    JACKSON_3,
    FASTJSON_2,
    FASTJSON_2_BINARY,
    GSON,
    JSON_B;

    private static final ObjectMapper BARE = new ObjectMapper();
    private static final ObjectMapper WITH_JDK_TYPES =
            new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());

    private static final Jsonb BINDING = JsonbBuilder.create();

    /** Writes a value. */
    String write(Object value) throws Exception {
        return switch (this) {
            case JACKSON_2 -> BARE.writeValueAsString(value);
            case JACKSON_2_WITH_JDK_TYPES -> WITH_JDK_TYPES.writeValueAsString(value);
            case JACKSON_3 -> new JsonMapper().writeValueAsString(value);
            case FASTJSON_2 -> JSON.toJSONString(value);
            case FASTJSON_2_BINARY -> Integer.toString(JSONB.toBytes(value).length);
            case GSON -> new Gson().toJson(value);
            case JSON_B -> BINDING.toJson(value);
        };
    }

    /** Whether it goes by getters, so that the library's own sentence is what it says. */
    boolean goesByGetters() {
        return this != GSON;
    }
}
