package org.leaguebuilding.consumers.culprit;

import java.util.Optional;

/** Lends its members to a class that hosts see. */
class Lender {

    public Optional<Hidden> lent() {
        return Optional.empty();
    }

    protected Optional<Hidden> lentToSubclasses() {
        return Optional.empty();
    }
}
