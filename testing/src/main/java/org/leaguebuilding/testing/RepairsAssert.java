package org.leaguebuilding.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.analysis.FactChange;
import org.leaguebuilding.analysis.Repair;
import org.leaguebuilding.analysis.Repairs;
import org.leaguebuilding.rule.Subject;

/**
 * Assertions on what would mend a subject. A failure shows all repairs.
 *
 * @param <S> the subjects
 */
public final class RepairsAssert<S extends Subject> extends AbstractAssert<RepairsAssert<S>, Repairs<S>> {

    RepairsAssert(@Nullable Repairs<S> actual) {
        super(actual, RepairsAssert.class);
    }

    /**
     * There is no repair.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public RepairsAssert<S> isEmpty() {
        return require(present().minimal().isEmpty(), "no repair");
    }

    /**
     * The search was not cut short, so that there is no other repair within the effort.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public RepairsAssert<S> isComplete() {
        return require(present().complete(), "all repairs within the effort");
    }

    /**
     * There is a repair that changes these facts and no others.
     *
     * @param paths where they stand, such as {@code communities[0].memberCount}
     * @return this
     */
    @CanIgnoreReturnValue
    public RepairsAssert<S> hasRepairOf(String... paths) {
        requireNonNull(paths, "paths");
        ImmutableSet<String> wanted = ImmutableSet.copyOf(paths);
        return require(
                present().minimal().stream().anyMatch(repair -> paths(repair).equals(wanted)),
                "a repair of " + wanted + " alone");
    }

    private static ImmutableSet<String> paths(Repair<?> repair) {
        return repair.changes().stream().map(FactChange::path).collect(ImmutableSet.toImmutableSet());
    }

    private Repairs<S> present() {
        isNotNull();
        return actual;
    }

    private RepairsAssert<S> require(boolean holds, String expectation) {
        if (!holds) {
            String repairs = actual.minimal().stream()
                    .map(repair -> repair.text(Locale.ENGLISH))
                    .collect(Collectors.joining("\n"));
            failWithMessage("%s", "Expecting the subject to have " + expectation + "\n" + repairs);
        }
        return this;
    }
}
