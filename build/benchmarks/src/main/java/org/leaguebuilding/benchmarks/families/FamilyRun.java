package org.leaguebuilding.benchmarks.families;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leaguebuilding.benchmarks.Comparison;
import org.leaguebuilding.benchmarks.Problem;
import org.leaguebuilding.benchmarks.Reader;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.SubjectGenerator;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The two checks of one family and the subjects that they are timed on, which satisfy every rule.
 *
 * @param <S> the kind of subject
 */
final class FamilyRun<S extends Subject> {

    /** How many subjects one round checks. */
    static final int SUBJECTS = 512;

    /** The edition of which the hand-written checks have all rules. */
    static final LeagueBuildingPolicy POLICY = Editions.wuhan2005().asOf(LocalDate.of(2026, 1, 1));

    private static final long SEED = 20_050_930;
    private static final int TROUBLED = 4_000;

    private final SubjectGenerator<S> generator;
    private final Function<S, List<Problem>> handWritten;
    private final ImmutableList<S> subjects;

    private FamilyRun(SubjectGenerator<S> generator, Function<S, List<Problem>> handWritten) {
        this.generator = generator;
        this.handWritten = handWritten;
        this.subjects = take(
                generator
                        .streamOfCompliant(SEED)
                        .filter(subject -> POLICY.check(subject).findings().isEmpty()),
                SUBJECTS);
        on(subjects).requireNoFindings();
    }

    static <S extends Subject> FamilyRun<S> of(SubjectType<S> type, Function<S, List<Problem>> handWritten) {
        return new FamilyRun<>(Generators.of(POLICY).of(type), handWritten);
    }

    private static <S> ImmutableList<S> take(Stream<S> subjects, int count) {
        return subjects.limit(count).collect(ImmutableList.toImmutableList());
    }

    private Comparison<S> on(ImmutableList<S> compared) {
        return new Comparison<>(compared, POLICY::check, handWritten);
    }

    /**
     * Makes sure that both find the same in thousands of subjects, right, wrong and incomplete.
     *
     * @return how many findings were compared
     * @throws IllegalStateException if they do not
     */
    long requireSameFindings() {
        return on(take(generator.streamOfAnything(SEED), TROUBLED)).requireSameFindings();
    }

    void library(Blackhole blackhole) {
        for (int i = 0; i < subjects.size(); i++) {
            Reader.read(POLICY.check(subjects.get(i)), blackhole);
        }
    }

    void handWritten(Blackhole blackhole) {
        for (int i = 0; i < subjects.size(); i++) {
            Reader.read(handWritten.apply(subjects.get(i)), blackhole);
        }
    }
}
