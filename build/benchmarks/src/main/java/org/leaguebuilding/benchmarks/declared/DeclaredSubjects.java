package org.leaguebuilding.benchmarks.declared;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.guarantee.GuaranteePolicy;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.RuleCheck;
import org.leaguebuilding.testing.fixture.Generators;
import org.leaguebuilding.testing.fixture.SubjectGenerator;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Guarantees that satisfy a rule, after both ways to write it have been shown to judge alike. */
@State(Scope.Benchmark)
public class DeclaredSubjects {

    /** How many subjects one round checks. */
    static final int SUBJECTS = 512;

    private static final long SEED = 20_050_930;
    private static final int TROUBLED = 4_000;
    private static final SubjectGenerator<CommunityGuarantee> GENERATOR =
            Generators.of(Editions.wuhan2005()).of(GuaranteePolicy.SUBJECT);

    /** Which rule. */
    @Param
    public DeclaredRules rule = DeclaredRules.COMPARISON;

    private RuleCheck declared = rule.declared();
    private RuleCheck written = rule.written();
    private LeagueBuildingPolicy declaring = DeclaredRules.edition(declared);
    private LeagueBuildingPolicy writing = DeclaredRules.edition(written);
    private ImmutableList<CommunityGuarantee> subjects = ImmutableList.of();

    /** Compares what both find before anything is timed. */
    @Setup
    public void prepare() {
        requireSameFindings(rule);
        declared = rule.declared();
        written = rule.written();
        declaring = DeclaredRules.edition(declared);
        writing = DeclaredRules.edition(written);
        Predicate<CommunityGuarantee> satisfied =
                subject -> writing.check(subject).findings().isEmpty();
        subjects = take(GENERATOR.streamOfCompliant(SEED).filter(satisfied), SUBJECTS);
    }

    private static ImmutableList<CommunityGuarantee> take(Stream<CommunityGuarantee> subjects, int count) {
        return subjects.limit(count).collect(ImmutableList.toImmutableList());
    }

    /** Makes sure of it for every rule. */
    public static void requireSameFindings() {
        for (DeclaredRules each : DeclaredRules.values()) {
            requireSameFindings(each);
        }
    }

    /**
     * Makes sure that both ways to write a rule find the same kind of finding in thousands of subjects.
     *
     * @return how many findings were compared
     * @throws IllegalStateException if they do not
     */
    static long requireSameFindings(DeclaredRules rule) {
        RuleCheck declared = rule.declared();
        RuleCheck written = rule.written();
        long compared = 0;
        for (CommunityGuarantee subject : take(GENERATOR.streamOfAnything(SEED), TROUBLED)) {
            ImmutableList<Finding> one = find(declared, subject);
            ImmutableList<Finding> other = find(written, subject);
            if (one.isEmpty() != other.isEmpty()
                    || (!one.isEmpty() && one.get(0).kind() != other.get(0).kind())) {
                throw new IllegalStateException(rule + ": " + one + " and " + other + " in " + subject);
            }
            compared += one.size();
        }
        return compared;
    }

    private static ImmutableList<Finding> find(RuleCheck check, CommunityGuarantee subject) {
        return check.check(subject, Checks.quiet()).findings();
    }

    RuleCheck declared() {
        return declared;
    }

    RuleCheck written() {
        return written;
    }

    LeagueBuildingPolicy declaring() {
        return declaring;
    }

    LeagueBuildingPolicy writing() {
        return writing;
    }

    ImmutableList<CommunityGuarantee> subjects() {
        return subjects;
    }
}
