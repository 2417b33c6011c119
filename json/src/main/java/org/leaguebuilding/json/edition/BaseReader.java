package org.leaguebuilding.json.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.EditionErrors;

/** Reads what an edition starts with. */
final class BaseReader {

    private static final Pattern HASH = Pattern.compile("sha256:[0-9a-f]{64}");

    private BaseReader() {}

    /** The base; empty if there is none, or it cannot be read, which is told. */
    static Optional<Base> read(Fields fields) {
        if (!fields.has("base")) {
            fields.refuseMissing("base");
            return Optional.empty();
        }
        Fields base = fields.fields("base");
        return isDocument(fields) ? document(base) : shipped(base);
    }

    /** Whether the edition starts with another file. */
    static boolean isDocument(Fields fields) {
        Fields base = fields.fields("base");
        return base.has("id") && !base.has("edition");
    }

    private static Optional<Base> shipped(Fields base) {
        base.requireKnown("edition", "asOf");
        Optional<String> edition = base.required("edition");
        Optional<LocalDate> asOf = base.text("asOf").flatMap(text -> day(base, text));
        return edition.isEmpty() || base.has("asOf") != asOf.isPresent()
                ? Optional.empty()
                : Optional.of(new Base.Shipped(edition.get(), asOf));
    }

    private static Optional<Base> document(Fields base) {
        base.requireKnown("id", "hash");
        Optional<String> id = base.required("id");
        Optional<String> hash =
                base.required("hash", text -> HASH.matcher(text).matches(), EditionErrors.words("hash", "sha256:"));
        return id.flatMap(other -> hash.map(of -> new Base.OfDocument(other, of)));
    }

    private static Optional<LocalDate> day(Fields base, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            base.refuseValue(base.at("asOf"), text, EditionErrors.words("kind.day"));
            return Optional.empty();
        }
    }
}
