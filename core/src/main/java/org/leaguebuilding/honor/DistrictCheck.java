package org.leaguebuilding.honor;

import java.math.BigDecimal;
import java.util.Optional;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.value.Ratio;

/** What a district has to show for its title. */
final class DistrictCheck extends HonorCheck {

    private final Ratio formationRateFloor;
    private final Ratio demonstrationShareFloor;
    private final BigDecimal dispersionCeiling;

    DistrictCheck(ParameterSet parameters) {
        this.formationRateFloor = parameters.value(HonorParameters.FORMATION_RATE_FLOOR);
        this.demonstrationShareFloor = parameters.value(HonorParameters.DEMONSTRATION_SHARE_FLOOR);
        this.dispersionCeiling = parameters.value(HonorParameters.DISPERSION_CEILING);
    }

    @Override
    Checks check(HonorNomination subject, Checks checks) {
        checks = requireLevel(subject, checks);
        Optional<Verdict> leadership = subject.leadership();
        checks = checks.require(
                HonorRules.DISTRICT_LEADERSHIP,
                leadership.isPresent() ? withoutViolation(leadership.get()) : Truth.UNKNOWN,
                HonorNominationPaths.LEADERSHIP);
        checks = requireRate(
                HonorRules.DISTRICT_FORMATION_RATE,
                subject.formationRate(),
                formationRateFloor,
                HonorNominationPaths.FORMATION_RATE,
                checks);
        checks = requireRate(
                HonorRules.DISTRICT_DEMONSTRATION_SHARE,
                subject.demonstrationShare(),
                demonstrationShareFloor,
                HonorNominationPaths.DEMONSTRATION_SHARE,
                checks);
        Optional<BigDecimal> dispersion = subject.dispersion();
        return checks.require(
                HonorRules.DISTRICT_DISPERSION,
                dispersion.isPresent() ? Truth.of(dispersion.get().compareTo(dispersionCeiling) <= 0) : Truth.UNKNOWN,
                HonorNominationPaths.DISPERSION,
                dispersion,
                dispersionCeiling);
    }
}
