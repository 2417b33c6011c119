package org.leaguebuilding.analysis;

import com.google.common.primitives.Ints;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.leaguebuilding.rule.Subject;

/** The claim that no subject does something. One that is not proven is made only after a longer search. Not thread-safe; made for each claim. */
final class Absence<S extends Subject> {

    /** A search so many times as long refuted all wrong claims that are known. */
    private static final int LONGER = 8;

    private final IntFunction<Optional<Judge<S>>> search;
    private final BooleanSupplier proof;
    private boolean isProven;

    /** The search takes the most checks from one start. */
    Absence(IntFunction<Optional<Judge<S>>> search, BooleanSupplier proof) {
        this.search = search;
        this.proof = proof;
    }

    /** A judge of a subject that shows the contrary; empty if the claim can be made. */
    Optional<Judge<S>> refuted(Scope scope) {
        Optional<Judge<S>> found = search.apply(scope.checks());
        if (found.isPresent()) {
            return found;
        }
        isProven = proof.getAsBoolean();
        return isProven ? Optional.empty() : search.apply(Ints.saturatedCast((long) LONGER * scope.checks()));
    }

    /** Whether it does not rest on a search alone. */
    boolean isProven() {
        return isProven;
    }
}
