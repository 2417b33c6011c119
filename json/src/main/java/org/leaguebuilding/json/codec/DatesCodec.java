package org.leaguebuilding.json.codec;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.leaguebuilding.json.token.TokenSink;
import org.leaguebuilding.json.token.TokenSource;

/** Days, no duplicates and at least one, which their type checks. Immutable and thread-safe. */
final class DatesCodec extends Codec<ImmutableList<LocalDate>> {
    @Override
    public ImmutableList<LocalDate> read(TokenSource in) {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        in.enterArray();
        while (in.nextElement()) {
            days.add(in.date());
        }
        return days.build();
    }

    @Override
    public void write(TokenSink out, ImmutableList<LocalDate> days) {
        out.beginArray();
        for (int i = 0; i < days.size(); i++) {
            out.date(days.get(i));
        }
        out.endArray();
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.ofType("array")
                .with("items", Codecs.DATE.schema(definitions))
                .with("minItems", 1)
                .with("uniqueItems", true);
    }
}
