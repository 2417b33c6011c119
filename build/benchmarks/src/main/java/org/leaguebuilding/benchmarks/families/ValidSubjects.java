package org.leaguebuilding.benchmarks.families;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Subjects of one family that satisfy every rule, after both checks have been shown to find the same. */
@State(Scope.Benchmark)
public class ValidSubjects {

    /** Which family. */
    @Param
    public SubjectFamily family = SubjectFamily.LIFECYCLE;

    private @Nullable FamilyRun<?> run;

    /** Compares the findings before anything is timed. */
    @Setup
    public void prepare() {
        run = family.run();
    }

    FamilyRun<?> run() {
        return Objects.requireNonNull(run);
    }
}
