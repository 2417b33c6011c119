package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Truth;

/** What is not named in an explanation is scrambled, and the rule has to say the same. */
class ExplanationsTest {

    private static final int SUBJECTS = 3;
    private static final int SCRAMBLES = 20;

    private final Random random = new Random(Long.getLong("laws.seed", 1));

    static Stream<Samples<?>> families() {
        return Samples.ofShipped();
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void a_rule_says_the_same_of_every_subject_that_agrees_on_the_facts(Samples<S> samples) {
        int scrambled = 0;
        for (S subject : samples.some(SUBJECTS)) {
            for (Explanation explanation : samples.analysis().why(subject)) {
                for (int i = 0; i < SCRAMBLES; i++) {
                    S other = scrambled(samples, subject, explanation);
                    assertThat(holds(samples, other, explanation))
                            .as("%s of %s", explanation, other)
                            .isEqualTo(explanation.holds());
                    scrambled++;
                }
            }
        }
        assertThat(scrambled).isPositive();
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void no_fact_of_a_violation_that_may_be_unknown_can_be_left_out(Samples<S> samples) {
        int needed = 0;
        for (S subject : samples.some(SUBJECTS * 4)) {
            List<Place> places = samples.analysis().judge(subject).places(subject);
            for (Explanation explanation : samples.analysis().why(subject)) {
                List<Place> named = explanation.holds() == Truth.FALSE ? named(explanation, places) : List.of();
                for (Place fact : named) {
                    assertThat(says(samples, only(subject, places, named, fact), explanation))
                            .as("without %s in %s of %s", fact.path(), explanation, subject)
                            .isNotEqualTo(Truth.FALSE);
                    needed++;
                }
            }
        }
        assertThat(needed).isPositive();
    }

    private static List<Place> named(Explanation explanation, List<Place> places) {
        Set<String> paths = explanation.facts().stream().map(StatedFact::path).collect(Collectors.toSet());
        return places.stream()
                .filter(place -> place.mayBeUnknown() && paths.contains(place.path()))
                .toList();
    }

    /** What is left if all is made unknown that is not named, and one fact that is. */
    private static Object only(Object subject, List<Place> places, List<Place> named, Place without) {
        Object reduced = Objects.requireNonNull(without.with(subject, null));
        for (Place place : places) {
            boolean holdsNamed = named.stream().anyMatch(other -> other.isWithin(place.path()));
            Object forgotten = place.mayBeUnknown() && !holdsNamed ? place.with(reduced, null) : null;
            reduced = forgotten == null ? reduced : forgotten;
        }
        return reduced;
    }

    private static <S extends Subject> Truth says(Samples<S> samples, Object subject, Explanation explanation) {
        return samples.family().trace(samples.family().subject().subjectClass().cast(subject)).steps().stream()
                .filter(step ->
                        step.rule().equals(explanation.rule()) && step.path().equals(explanation.path()))
                .map(Trace.Step::holds)
                .reduce(Truth.TRUE, Truth::and);
    }

    @ParameterizedTest
    @MethodSource("families")
    <S extends Subject> void every_rule_that_was_asked_is_explained(Samples<S> samples) {
        List<S> subjects = samples.some(SUBJECTS);
        for (S subject : subjects) {
            assertThat(samples.analysis().why(subject))
                    .extracting(Explanation::rule)
                    .containsAll(samples.family().trace(subject).steps().stream()
                            .map(Trace.Step::rule)
                            .toList());
        }
        assertThat(subjects).isNotEmpty();
    }

    /** What a rule says at a place, of one that holds what it says everywhere. */
    private static <S extends Subject> Truth holds(Samples<S> samples, S subject, Explanation explanation) {
        return samples.family().trace(subject).steps().stream()
                .filter(step -> step.rule().equals(explanation.rule()))
                .filter(step -> explanation.holds() == Truth.TRUE || step.path().equals(explanation.path()))
                .map(Trace.Step::holds)
                .reduce(Truth::and)
                .orElseThrow(() -> new AssertionError(explanation + " is not asked of " + subject));
    }

    private <S extends Subject> S scrambled(Samples<S> samples, S subject, Explanation explanation) {
        Judge<S> judge = samples.analysis().judge(subject);
        Set<String> named = explanation.facts().stream().map(StatedFact::path).collect(Collectors.toSet());
        Object other = subject;
        for (Place place : judge.places(subject)) {
            boolean touched =
                    named.stream().anyMatch(path -> path.equals(place.path()) || path.startsWith(place.path() + "."));
            List<@Nullable Object> values = judge.others(place, other);
            if (!touched && !values.isEmpty() && random.nextInt(3) == 0) {
                @Nullable Object changed = place.with(other, values.get(random.nextInt(values.size())));
                other = changed == null ? other : changed;
            }
        }
        return samples.family().subject().subjectClass().cast(other);
    }
}
