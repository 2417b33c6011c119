package org.leaguebuilding.analysis;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.leaguebuilding.rule.Rule;

/**
 * Which facts each rule reads. Those of the library's rules are written down in a file, which a test holds against experiments on many
 * subjects. Those of rules that an edition's files declare are the facts that their conditions name. Those of other rules are found by experiment on the subject that is asked about: its facts are changed at random, and a rule that
 * answers otherwise after a change has read what was changed. Immutable and thread-safe.
 */
final class Readings {

    static final String FILE = "readings.properties";

    private static final ImmutableSetMultimap<String, String> SHIPPED = read();

    private final ImmutableSetMultimap<String, String> facts;

    /** The rules of which it is known what they read. */
    private final ImmutableSet<String> known;

    private Readings(ImmutableSetMultimap<String, String> facts, Set<String> known) {
        this.facts = facts;
        this.known = ImmutableSet.copyOf(known);
    }

    /** Those of the rules of a subject's family. */
    static Readings of(Judge<?> judge) {
        ImmutableSetMultimap<String, String> written = together(SHIPPED, judge.declared());
        boolean allWritten = judge.family().rules().rules().stream()
                .allMatch(rule -> written.containsKey(rule.id().value()));
        return new Readings(
                allWritten ? written : together(written, judge.withLists(Experiment.on(judge))), written.keySet());
    }

    /** Those of the rules of a family, where they are found by experiment on several subjects. */
    static Readings of(List<? extends Judge<?>> judges) {
        return judges.stream().map(Readings::of).reduce(Readings::and).orElseThrow();
    }

    /** Whether a rule is the library's. */
    static boolean isShipped(Rule rule) {
        return SHIPPED.containsKey(rule.id().value());
    }

    /** What rules read of which one edition or the other has some. */
    Readings and(Readings other) {
        return new Readings(together(facts, other.facts), Sets.union(known, other.known));
    }

    /** Whether nothing that these rules read was found by experiment. */
    boolean areKnown(Collection<Rule> rules) {
        return rules.stream().allMatch(this::isKnown);
    }

    private boolean isKnown(Rule rule) {
        return known.contains(rule.id().value());
    }

    /** Whether a rule reads what stands at a place, in it or around it; of one that was found by experiment that is not certain. */
    boolean mayRead(Rule rule, Place place) {
        String path = place.fact().path();
        return !isKnown(rule)
                || of(rule).stream().anyMatch(read -> Place.isWithin(read, path) || Place.isWithin(path, read));
    }

    /** The paths of the facts that a rule reads, without indexes. */
    ImmutableSet<String> of(Rule rule) {
        return facts.get(rule.id().value());
    }

    private static ImmutableSetMultimap<String, String> together(
            ImmutableSetMultimap<String, String> some, ImmutableSetMultimap<String, String> others) {
        return ImmutableSetMultimap.<String, String>builder()
                .putAll(some)
                .putAll(others)
                .build();
    }

    private static ImmutableSetMultimap<String, String> read() {
        Properties written = new Properties();
        try (InputStream in = Readings.class.getResourceAsStream(FILE)) {
            written.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImmutableSetMultimap.Builder<String, String> facts = ImmutableSetMultimap.builder();
        written.stringPropertyNames().stream()
                .sorted()
                .forEach(rule -> facts.putAll(rule, Splitter.on(' ').split(written.getProperty(rule))));
        return facts.build();
    }
}
