package org.leaguebuilding.testing;

import org.assertj.core.api.AbstractAssert;

/** Takes what a test said about an assertion over to one that it leads to. */
final class Described {

    private Described() {}

    /**
     * Describes an assertion like the one that it comes from: what {@code as} and {@code withFailMessage} have said.
     *
     * @param <A> the assertion
     * @param origin the one that it comes from
     * @param next the assertion
     * @return {@code next}
     */
    static <A extends AbstractAssert<A, ?>> A like(AbstractAssert<?, ?> origin, A next) {
        next.getWritableAssertionInfo().description(origin.descriptionText());
        next.getWritableAssertionInfo()
                .overridingErrorMessage(origin.getWritableAssertionInfo().overridingErrorMessage());
        return next;
    }
}
