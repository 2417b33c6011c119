package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.leaguebuilding.json.codec.Codec;
import org.leaguebuilding.json.codec.Codecs;
import org.leaguebuilding.json.codec.NumberCodecs;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/** How values within subjects stand in JSON where nothing but their class is known. */
public final class ValuesByClass {

    private ValuesByClass() {}

    /** The library's values. */
    static ImmutableMap<Class<?>, Codec<?>> ofLibrary() {
        ImmutableMap.Builder<Class<?>, Codec<?>> known = ImmutableMap.builder();
        known.put(boolean.class, Codecs.BOOLEAN)
                .put(Boolean.class, Codecs.BOOLEAN)
                .put(LocalDate.class, Codecs.DATE)
                .put(BigDecimal.class, NumberCodecs.SCORE)
                .put(Ratio.class, NumberCodecs.RATIO)
                .put(PersonRef.class, Codecs.PERSON);
        FormBindings.all().forEach(binding -> known.put(binding.type(), binding.codec()));
        return known.buildOrThrow();
    }

    /** {@return the values of an edition: the library's, and those of a host's subjects} */
    public static ImmutableMap<Class<?>, Codec<?>> of(EditionTables edition) {
        ImmutableMap.Builder<Class<?>, Codec<?>> known =
                ImmutableMap.<Class<?>, Codec<?>>builder().putAll(ofLibrary());
        edition.hosts().forEach(host -> host.bindings().forEach(binding -> known.put(binding.type(), binding.codec())));
        return known.buildKeepingLast();
    }
}
