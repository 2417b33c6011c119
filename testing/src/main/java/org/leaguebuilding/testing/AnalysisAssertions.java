package org.leaguebuilding.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.analysis.EditionDefects;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.rule.Subject;

/**
 * Entry to the assertions on answers of the module {@code league-building-analysis}, which a host that uses them has among its own
 * dependencies. They can be imported beside those of {@link LeagueBuildingAssertions}.
 */
@CheckReturnValue
public final class AnalysisAssertions {

    private AnalysisAssertions() {}

    /**
     * {@return what can be asserted about the defects of an edition}
     *
     * @param actual the defects
     */
    public static EditionDefectsAssert assertThat(@Nullable EditionDefects actual) {
        return new EditionDefectsAssert(actual);
    }

    /**
     * {@return what can be asserted about the repairs of a subject}
     *
     * @param <S> the subjects
     * @param actual the repairs
     */
    public static <S extends Subject> RepairsAssert<S> assertThat(@Nullable Repairs<S> actual) {
        return new RepairsAssert<>(actual);
    }
}
