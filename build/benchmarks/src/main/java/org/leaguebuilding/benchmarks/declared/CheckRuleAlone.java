package org.leaguebuilding.benchmarks.declared;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleCheck;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** 512 subjects that satisfy one rule are held against it alone, as a file says it and as Java does. Per subject. */
@OperationsPerInvocation(DeclaredSubjects.SUBJECTS)
public class CheckRuleAlone {

    @Benchmark
    public void library(DeclaredSubjects subjects, Blackhole blackhole) {
        check(subjects.declared(), subjects.subjects(), blackhole);
    }

    @Benchmark
    public void handWritten(DeclaredSubjects subjects, Blackhole blackhole) {
        check(subjects.written(), subjects.subjects(), blackhole);
    }

    private static void check(RuleCheck rule, ImmutableList<CommunityGuarantee> subjects, Blackhole blackhole) {
        for (int i = 0; i < subjects.size(); i++) {
            blackhole.consume(rule.check(subjects.get(i), Checks.quiet()));
        }
    }
}
