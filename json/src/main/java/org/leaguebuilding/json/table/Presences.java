package org.leaguebuilding.json.table;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.leaguebuilding.assessment.diagnosis.DispersionEvidence;
import org.leaguebuilding.assessment.diagnosis.Evidence;
import org.leaguebuilding.assessment.diagnosis.Presence;
import org.leaguebuilding.assessment.diagnosis.RateEvidence;
import org.leaguebuilding.value.Ratio;

/** Whether a problem is there, as far as the figures of a diagnosis alone decide it. */
final class Presences {

    private Presences() {}

    /** A problem is there if any of its evidence shows it, and ruled out if all of it does. */
    static Presence of(ImmutableList<Evidence> evidence) {
        Presence all = Presence.NOT_PRESENT;
        for (Evidence one : evidence) {
            if (one.presence() == Presence.PRESENT) {
                return Presence.PRESENT;
            }
            all = one.presence() == Presence.UNDETERMINED ? Presence.UNDETERMINED : all;
        }
        return all;
    }

    /** A rate all of whose counts are known. */
    static Presence of(RateEvidence rate) {
        if (rate.whole() == 0) {
            return Presence.UNDETERMINED;
        }
        return present(!Ratio.of(rate.part(), rate.whole()).isAtLeast(rate.floor()));
    }

    static Presence of(DispersionEvidence evidence) {
        BigDecimal numerator = BigDecimal.valueOf(evidence.ceiling().numerator());
        BigDecimal denominator = BigDecimal.valueOf(evidence.ceiling().denominator());
        return evidence.dispersion()
                .coefficient()
                .map(value -> present(value.multiply(denominator).compareTo(numerator) > 0))
                .orElse(Presence.UNDETERMINED);
    }

    private static Presence present(boolean there) {
        return there ? Presence.PRESENT : Presence.NOT_PRESENT;
    }
}
