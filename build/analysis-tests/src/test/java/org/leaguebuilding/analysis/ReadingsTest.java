package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.rule.FactTree;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectFact;

/** The file of what each rule reads, against experiments on subjects of all cases. */
class ReadingsTest {

    private static final int ROUNDS = 8 * Samples.SCALE;
    private static final int STARTS = 5;

    static Stream<Samples<?>> families() {
        return Samples.ofAll();
    }

    /** The subjects of the cases, and some of which little is stated, for what is there already hides what a rule reads. */
    private static <S extends Subject> List<S> subjects(Samples<S> samples) {
        List<S> subjects = new ArrayList<>(samples.all());
        SubjectAnalysis<S> analysis = samples.analysis();
        for (Judge<S> start : analysis.starts(analysis.shapes(Scope.atMost(4)), LocalDate.of(2005, 9, 30))) {
            for (int i = 0; i < STARTS; i++) {
                subjects.add(start.subject());
            }
        }
        return subjects;
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void no_experiment_shows_a_rule_to_read_what_the_file_does_not_say(Samples<S> samples) {
        Readings written = Readings.of(samples.analysis().judge(samples.all().get(0)));
        Random random = new Random(Long.getLong("laws.seed", 1));
        int found = 0;
        for (S subject : subjects(samples)) {
            var experiment = Experiment.on(samples.analysis().judge(subject), random, ROUNDS);
            for (Rule rule : samples.family().rules().rules()) {
                assertThat(written.of(rule))
                        .as("%s reads", rule)
                        .containsAll(experiment.get(rule.id().value()));
                found += experiment.get(rule.id().value()).size();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    @EnabledIfSystemProperty(named = "readings.write", matches = "true")
    void are_written_with_what_experiments_show() throws IOException {
        Path file = Path.of("../../analysis/src/main/resources/org/leaguebuilding/analysis", Readings.FILE);
        Random random = new Random(Long.getLong("laws.seed", 1));
        SortedMap<String, SortedSet<String>> read = new TreeMap<>();
        families().forEach(samples -> find(samples, random, read));
        List<String> lines = new ArrayList<>(List.of(Files.readAllLines(file).get(0)));
        read.forEach((rule, facts) -> lines.add(rule + "=" + String.join(" ", facts)));
        Files.write(file, lines);
        assertThat(lines).hasSizeGreaterThan(100);
    }

    private static <S extends Subject> void find(
            Samples<S> samples, Random random, SortedMap<String, SortedSet<String>> read) {
        FactTree tree = FactTree.of(samples.family().facts());
        Readings written = Readings.of(samples.analysis().judge(samples.all().get(0)));
        for (Rule rule : samples.family().rules().rules()) {
            read.computeIfAbsent(rule.id().value(), id -> new TreeSet<>())
                    .addAll(FactStructure.withLists(tree, written.of(rule)));
        }
        for (S subject : subjects(samples)) {
            Judge<S> judge = samples.analysis().judge(subject);
            judge.withLists(Experiment.on(judge, random, ROUNDS))
                    .forEach((rule, fact) ->
                            read.computeIfAbsent(rule, id -> new TreeSet<>()).add(fact));
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void every_rule_reads_facts_that_there_are(Samples<S> samples) {
        Readings written = Readings.of(samples.analysis().judge(samples.all().get(0)));
        ImmutableSet<String> facts =
                samples.family().facts().stream().map(SubjectFact::path).collect(ImmutableSet.toImmutableSet());

        assertThat(samples.family().rules().rules())
                .isNotEmpty()
                .allMatch(Readings::isShipped)
                .allSatisfy(rule -> assertThat(written.of(rule)).isNotEmpty().isSubsetOf(facts));
    }
}
