package org.leaguebuilding.examples.cityreport.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.rule.Verdict;

/**
 * What a nomination of a district may rest on.
 *
 * @param leadership the verdict on its leadership
 * @param formationRate its formation rate
 * @param demonstrationShare the share of its communities that could become demonstration communities
 * @param dispersion how far the formation rates of its subdistricts are apart
 */
public record DistrictGrounds(
        Optional<Verdict> leadership,
        Optional<RateBounds> formationRate,
        RateBounds demonstrationShare,
        Optional<BigDecimal> dispersion) {}
