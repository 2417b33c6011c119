package org.leaguebuilding.json;

import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;

/** A format that a mapper of Jackson reads and writes as it does JSON. */
enum OtherFormat {
    YAML,
    CBOR,
    SMILE;

    FormatHost host(JacksonGeneration generation, ReadLimits limits, UnknownProperties unknown) {
        return generation == JacksonGeneration.JACKSON_2
                ? new FormatHost2(this, limits, unknown)
                : new FormatHost3(this, limits, unknown);
    }
}
