package org.leaguebuilding.json.codec;

import java.time.LocalDate;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** A day. Immutable and thread-safe. */
final class DateCodec extends Codec<LocalDate> {

    private static final String ANY_YEAR = "(?:19|2[01])[0-9]{2}";

    /** 1900 and 2100 were and will be none. */
    private static final String LEAP_YEAR =
            "(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))";

    /** A day of the calendar, from 1900-01-01 to 2199-12-31. */
    private static final String PATTERN = "^(?:" + ANY_YEAR + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEAR + "-02-29)$";

    @Override
    public LocalDate read(TokenSource in) {
        return in.date();
    }

    @Override
    public void write(TokenSink out, LocalDate value) {
        out.date(value);
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.ofType("string").with("format", "date").with("pattern", PATTERN);
    }
}
