package org.leaguebuilding.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a host has with each peer.
 *
 * @param jars all jars
 * @param own the jar of the peers themselves
 */
record Hosts(Jars jars, Path own) {

    private static final ImmutableList<String> GUAVA = ImmutableList.of("com.google.guava:guava");

    /** What the proposals are made of, and the check by hand. */
    private static final ImmutableList<String> COMMON = ImmutableList.of("org.leaguebuilding:league-building-core");

    /** The version of a peer; empty for code by hand and this library. */
    String version(Way way) {
        return way.artifacts().isEmpty() || way == Way.LIBRARY
                ? ""
                : " " + jars.version(way.artifacts().get(0));
    }

    /** The class path of a process that has this peer alone. */
    String classPath(Way way) {
        Set<Path> all = Sets.union(
                Sets.union(jars.of(COMMON), jars.of(way.artifacts())),
                Set.of(own, jars.jar("org.leaguebuilding:benchmarks")));
        return all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The bytes of the jars that a host takes in. */
    long bytes(Way way) {
        return Jars.bytes(jars.of(way.artifacts()));
    }

    /** The same where the host has Guava anyway. */
    long bytesBesideGuava(Way way) {
        return Jars.bytes(Sets.difference(jars.of(way.artifacts()), jars.of(GUAVA)));
    }
}
