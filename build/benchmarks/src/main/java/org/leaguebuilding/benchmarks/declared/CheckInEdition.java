package org.leaguebuilding.benchmarks.declared;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.benchmarks.Reader;
import org.leaguebuilding.guarantee.CommunityGuarantee;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.Blackhole;

/** 512 subjects are checked by an edition that has one rule in addition, from a file or in Java. Per subject. */
@OperationsPerInvocation(DeclaredSubjects.SUBJECTS)
public class CheckInEdition {

    @Benchmark
    public void library(DeclaredSubjects subjects, Blackhole blackhole) {
        check(subjects.declaring(), subjects.subjects(), blackhole);
    }

    @Benchmark
    public void handWritten(DeclaredSubjects subjects, Blackhole blackhole) {
        check(subjects.writing(), subjects.subjects(), blackhole);
    }

    private static void check(
            LeagueBuildingPolicy edition, ImmutableList<CommunityGuarantee> subjects, Blackhole blackhole) {
        for (int i = 0; i < subjects.size(); i++) {
            Reader.read(edition.check(subjects.get(i)), blackhole);
        }
    }
}
