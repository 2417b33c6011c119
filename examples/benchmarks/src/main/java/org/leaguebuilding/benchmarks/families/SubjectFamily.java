package org.leaguebuilding.benchmarks.families;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.SubjectGenerator;

/** The families that are compared. */
public enum SubjectFamily {
    /** Requests to move to a stage. */
    LIFECYCLE(
            Generators::stageRequests,
            (policy, request) -> policy.check(request),
            new HandWrittenLifecycleCheck()::check);

    private final Supplier<FamilyRun<?>> run;

    <S> SubjectFamily(
            Function<Generators, SubjectGenerator<S>> generator,
            BiFunction<LeagueBuildingPolicy, S, Report> library,
            Function<S, List<Problem>> handWritten) {
        this.run = () -> FamilyRun.of(generator, library, handWritten);
    }

    /** What is compared, on subjects made anew. */
    FamilyRun<?> run() {
        return run.get();
    }

    /**
     * Makes sure that in every family both find the same in thousands of subjects.
     *
     * @throws IllegalStateException if they do not
     */
    public static void requireSameFindings() {
        for (SubjectFamily family : values()) {
            family.run().requireSameFindings();
        }
    }
}
