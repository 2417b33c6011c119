package org.leaguebuilding.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.LongFunction;
import org.leaguebuilding.rule.Subject;

/**
 * A form of document, with what the tests need of it.
 *
 * @param <T> the values
 * @param form the form
 * @param samples makes a value from a seed
 * @param minimal a value with nothing that may be absent
 * @param full a value with everything
 */
record FormCase<T>(Form<T> form, LongFunction<T> samples, T minimal, T full) {

    /** Its name, that of its schema and its golden files. */
    String name() {
        return form.name();
    }

    boolean isSubject() {
        return full instanceof Subject;
    }

    T sample(long seed) {
        return samples.apply(seed);
    }

    byte[] write(LeagueBuildingJson json, T value) {
        return json.write(form, value);
    }

    String text(LeagueBuildingJson json, T value) {
        return new String(write(json, value), UTF_8);
    }

    T read(LeagueBuildingJson json, byte[] document) {
        return json.read(form, document);
    }

    T read(LeagueBuildingJson json, String document) {
        return json.read(form, document);
    }

    @Override
    public String toString() {
        return name();
    }
}
