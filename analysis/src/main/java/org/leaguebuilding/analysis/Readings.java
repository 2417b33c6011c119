package org.leaguebuilding.analysis;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;

/**
 * Which facts each rule reads. Those of the library's rules are written down in a file, which a test holds against experiments on many
 * subjects. Those of other rules are found by experiment on the subject that is asked about: its facts are changed at random, and a rule that
 * answers otherwise after a change has read what was changed. Immutable and thread-safe.
 */
final class Readings {

    static final String FILE = "readings.properties";

    private static final ImmutableSetMultimap<String, String> SHIPPED = read();

    private final ImmutableSetMultimap<String, String> facts;

    private Readings(ImmutableSetMultimap<String, String> facts) {
        this.facts = facts;
    }

    /** Those of the rules of a subject's family. */
    static Readings of(Judge<?> judge) {
        return isShipped(judge.family()) ? new Readings(SHIPPED) : new Readings(together(Experiment.on(judge)));
    }

    /** Whether all rules of a family are the library's, so that nothing is found by experiment. */
    static boolean isShipped(RuleFamily<?> family) {
        return family.rules().rules().stream()
                .allMatch(rule -> SHIPPED.containsKey(rule.id().value()));
    }

    private static ImmutableSetMultimap<String, String> together(ImmutableSetMultimap<String, String> found) {
        return ImmutableSetMultimap.<String, String>builder()
                .putAll(SHIPPED)
                .putAll(found)
                .build();
    }

    /** The paths of the facts that a rule reads, without indexes. */
    ImmutableSet<String> of(Rule rule) {
        return facts.get(rule.id().value());
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
