package org.leaguebuilding.cadre;

import java.time.LocalDate;
import java.util.Optional;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.structure.Days;

/** Whether the reserve lists of League and Party are in step on a cadre (P72). */
final class ReserveCheck extends CadreCheck {

    private final int lagDays;

    ReserveCheck(ParameterSet parameters) {
        this.lagDays = parameters.value(CadreParameters.RESERVE_LAG_DAYS);
    }

    @Override
    Checks check(CadreAppraisal subject, Checks checks) {
        Optional<ReserveListing> league = subject.leagueReserve();
        Optional<ReserveListing> party = subject.partyReserve();
        Truth inStep = inStep(league, party);
        if (inStep != Truth.UNKNOWN) {
            return checks.require(
                    CadreRules.RESERVE,
                    inStep,
                    isListed(league) ? CadreAppraisalPaths.PARTY_RESERVE : CadreAppraisalPaths.LEAGUE_RESERVE);
        }
        checks = missListing(league, CadreAppraisalPaths.LEAGUE_RESERVE, CadreAppraisalPaths.LEAGUE_RESERVE_ON, checks);
        return missListing(party, CadreAppraisalPaths.PARTY_RESERVE, CadreAppraisalPaths.PARTY_RESERVE_ON, checks);
    }

    private Truth inStep(Optional<ReserveListing> league, Optional<ReserveListing> party) {
        if (league.isEmpty() || party.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (league.get().listed() && party.get().listed()) {
            return together(league.get().on(), party.get().on());
        }
        return Truth.of(league.get().listed() == party.get().listed());
    }

    private Truth together(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? Truth.of(Days.atMostApart(one.get(), other.get(), lagDays))
                : Truth.UNKNOWN;
    }

    /** A day matters even where the other listing is not stated: that may be of any day. */
    private static Checks missListing(Optional<ReserveListing> listing, FactPath path, FactPath day, Checks checks) {
        boolean undated = isListed(listing) && listing.get().on().isEmpty();
        return listing.isEmpty() || undated
                ? checks.require(CadreRules.RESERVE, Truth.UNKNOWN, undated ? day : path)
                : checks;
    }

    private static boolean isListed(Optional<ReserveListing> listing) {
        return listing.isPresent() && listing.get().listed();
    }
}
