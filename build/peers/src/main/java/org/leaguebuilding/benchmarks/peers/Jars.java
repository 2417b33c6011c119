package org.leaguebuilding.benchmarks.peers;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which jars belong to which artifact, from the tree that the build writes. An artifact that several others need stands in it in
 * full at one place only, so that the tree is read as a graph.
 */
final class Jars {

    private static final Pattern LINE =
            Pattern.compile("^((?:[|+\\\\ -]{3})*)\\(?([\\w.-]+:[\\w.-]+):jar:([\\w.-]+):(?:compile|runtime)\\b.*$");

    private final SetMultimap<String, String> needs = LinkedHashMultimap.create();
    private final Map<String, String> versions = new LinkedHashMap<>();
    private final Path folder;

    Jars(String tree, Path folder) {
        this.folder = folder;
        List<String> branch = new ArrayList<>();
        for (String line : tree.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                int depth = matcher.group(1).length() / 3;
                String artifact = matcher.group(2);
                branch.subList(Math.min(depth - 1, branch.size()), branch.size())
                        .clear();
                if (!branch.isEmpty()) {
                    needs.put(branch.get(branch.size() - 1), artifact);
                }
                branch.add(artifact);
                if (!line.contains("omitted for")) {
                    versions.put(artifact, matcher.group(3));
                }
            }
        }
    }

    /** The jars that the build has put together. */
    static Jars ofBuild(Path folder) {
        return new Jars(Resources.text(Jars.class, "/tree.txt"), folder);
    }

    /** The version that is used. */
    String version(String artifact) {
        return Objects.requireNonNull(versions.get(artifact), artifact);
    }

    /** The jars of some artifacts and of all that they need. */
    ImmutableSet<Path> of(Collection<String> artifacts) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(artifacts);
        while (!open.isEmpty()) {
            String artifact = open.remove();
            if (all.add(artifact)) {
                open.addAll(needs.get(artifact));
            }
        }
        return all.stream().map(this::jar).collect(ImmutableSet.toImmutableSet());
    }

    /** The jar of an artifact. */
    Path jar(String artifact) {
        Path jar = folder.resolve(artifact.substring(artifact.indexOf(':') + 1) + "-" + version(artifact) + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("there is no " + jar);
        }
        return jar;
    }

    /** How many bytes files have. */
    static long bytes(Collection<Path> files) {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }
}
