package org.leaguebuilding.examples.cityreport.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.leaguebuilding.coverage.RateBounds;
import org.leaguebuilding.honor.CheckedSubject;
import org.leaguebuilding.organization.Have;

/**
 * What a nomination of a community may rest on.
 *
 * @param haves whether each of the five haves is met, as the assessment found
 * @param platformsAccepted whether the platforms were accepted
 * @param coverage the coverage of the work
 * @param checked what the checks of its subjects came to
 */
public record NominationGrounds(
        ImmutableMap<Have, Boolean> haves,
        Optional<Boolean> platformsAccepted,
        Optional<RateBounds> coverage,
        ImmutableList<CheckedSubject> checked) {}
