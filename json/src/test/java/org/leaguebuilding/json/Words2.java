package org.leaguebuilding.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.json.jackson2.LeagueBuildingModule;

/** Writes with a mapper of Jackson 2 and the library's module, in a language or in none. */
final class Words2 {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new LeagueBuildingModule());

    private Words2() {}

    static String write(Object value, Optional<Locale> locale) throws Exception {
        return locale.isPresent()
                ? MAPPER.writer()
                        .withAttribute(LeagueBuildingModule.LOCALE, locale.get())
                        .writeValueAsString(value)
                : MAPPER.writeValueAsString(value);
    }

    /** Writes with a module that has a language of its own. */
    static String writeOf(Locale module, Object value, Optional<Locale> locale) throws Exception {
        ObjectMapper mapper =
                new ObjectMapper().registerModule(new LeagueBuildingModule(LeagueBuildingJson.create(), module));
        return locale.isPresent()
                ? mapper.writer()
                        .withAttribute(LeagueBuildingModule.LOCALE, locale.get())
                        .writeValueAsString(value)
                : mapper.writeValueAsString(value);
    }

    /** Writes with whatever is asked for. */
    static String writeAsked(Object value, Object asked) throws Exception {
        return MAPPER.writer().withAttribute(LeagueBuildingModule.LOCALE, asked).writeValueAsString(value);
    }
}
