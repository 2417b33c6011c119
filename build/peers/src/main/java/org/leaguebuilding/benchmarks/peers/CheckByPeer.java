package org.leaguebuilding.benchmarks.peers;

import java.util.Collection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All proposals are checked one after the other, and each answer is gone through and dropped. */
@State(Scope.Benchmark)
public class CheckByPeer {

    /** Which peer. */
    @Param
    public Way way;

    /** Which proposals. */
    @Param
    public Proposals proposals;

    private Prepared<?> prepared;

    /** Makes the peer and the facts in its form. */
    @Setup
    public void prepare() {
        prepared = Prepared.of(way.open(), proposals.all());
    }

    @Benchmark
    public void check(Blackhole blackhole) {
        Prepared<?> all = prepared;
        for (int i = 0; i < all.size(); i++) {
            Collection<?> found = all.check(i);
            for (Object each : found) {
                blackhole.consume(each);
            }
            blackhole.consume(found.isEmpty());
        }
    }
}
