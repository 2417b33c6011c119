package org.leaguebuilding.json;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.jackson3.LeagueBuildingModule;
import tools.jackson.databind.json.JsonMapper;

/** Writes with a mapper of Jackson 3 and the library's module, in a language or in none. */
final class Words3 {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LeagueBuildingModule()).build();

    private Words3() {}

    static String write(Object value, Optional<Locale> locale) {
        return locale.isPresent()
                ? MAPPER.writer()
                        .withAttribute(LeagueBuildingModule.LOCALE, locale.get())
                        .writeValueAsString(value)
                : MAPPER.writeValueAsString(value);
    }

    /** Writes with a module that has a language of its own. */
    static String writeOf(Locale module, Object value, Optional<Locale> locale) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new LeagueBuildingModule(LeagueBuildingJson.create(), module))
                .build();
        return locale.isPresent()
                ? mapper.writer()
                        .withAttribute(LeagueBuildingModule.LOCALE, locale.get())
                        .writeValueAsString(value)
                : mapper.writeValueAsString(value);
    }

    /** Writes with whatever is asked for. */
    static String writeAsked(Object value, Object asked) {
        return MAPPER.writer().withAttribute(LeagueBuildingModule.LOCALE, asked).writeValueAsString(value);
    }
}
