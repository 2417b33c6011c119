package org.leaguebuilding.examples.cityreport.given;

import java.util.Optional;
import org.leaguebuilding.examples.cityreport.facts.Unjoined;

/**
 * What a subject is about.
 *
 * @param key the unit; where a unit may have several subjects of one type, with what tells them apart
 * @param missing why it cannot be joined; empty if it can
 */
record Aim(String key, Optional<Unjoined.Reason> missing) {

    static Aim at(String key) {
        return new Aim(key, Optional.empty());
    }
}
