package org.leaguebuilding.rule;

import org.jspecify.annotations.Nullable;

/** A finding of two or three facts, which needs no array for them. */
final class FindingOfSeveral extends Finding {

    private final Object second;
    private final @Nullable Object third;

    FindingOfSeveral(
            Rule.Outcome outcome,
            FactPath path,
            int index,
            @Nullable Object fact,
            Object second,
            @Nullable Object third,
            @Nullable Finding previous) {
        super(outcome, path, index, fact, previous);
        this.second = second;
        this.third = third;
    }

    @Override
    @Nullable Object[] facts() {
        return new @Nullable Object[] {first(), second, third};
    }
}
