package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.Verdict;

/** Questions are answered at random, and what is then said is held against what was promised. */
class QuestionsTest {

    private static final int FORGOTTEN = 4;
    private static final int TRIES = 8;

    private final Random random = new Random(Long.getLong("laws.seed", 1));

    static Stream<Samples<?>> families() {
        return Samples.ofShipped();
    }

    @Test
    void answers_to_the_best_question_end_in_a_verdict_within_the_number_promised() {
        int answered = families().mapToInt(this::answerAll).sum();

        assertThat(answered).isGreaterThan(10);
    }

    private <S extends Subject> int answerAll(Samples<S> samples) {
        int answered = 0;
        for (S subject : samples.some(TRIES)) {
            answered += answerAll(samples, forgetSome(samples, subject));
        }
        return answered;
    }

    private <S extends Subject> int answerAll(Samples<S> samples, S open) {
        S known = open;
        Questions questions = samples.analysis().questions(known, Effort.standard());
        int promised = questions.most();
        int asked = 0;
        while (questions.exact() && !questions.next().isEmpty()) {
            known = answer(samples, known, questions.next().get(0).path());
            questions = samples.analysis().questions(known, Effort.standard());
            asked++;
        }
        assertThat(samples.family().verdict(known) == Verdict.UNDETERMINED).isNotEqualTo(questions.exact());
        assertThat(asked).isLessThanOrEqualTo(promised);
        return asked;
    }

    @Test
    void a_fact_that_cannot_matter_changes_no_finding_whatever_the_others_are() {
        int stated = families().mapToInt(this::stateIdle).sum();

        assertThat(stated).isGreaterThan(10);
    }

    private <S extends Subject> int stateIdle(Samples<S> samples) {
        int stated = 0;
        for (S subject : samples.some(TRIES)) {
            S open = forgetSome(samples, subject);
            for (StatedFact fact :
                    samples.analysis().questions(open, Effort.standard()).idle()) {
                stateLast(samples, open, fact);
                stated++;
            }
        }
        return stated;
    }

    private <S extends Subject> void stateLast(Samples<S> samples, S open, StatedFact last) {
        S completed = open;
        for (Place place : unknown(samples, open)) {
            if (!place.path().equals(last.path())) {
                completed = answer(samples, completed, place.path());
            }
        }
        S stated = answer(samples, completed, last.path());
        assertThat(Failure.andConcerns(samples.family().check(stated)))
                .as("%s of %s", last, completed)
                .isEqualTo(Failure.andConcerns(samples.family().check(completed)));
    }

    /** The subject with some facts left out that may be unknown. */
    private <S extends Subject> S forgetSome(Samples<S> samples, S subject) {
        Judge<S> judge = samples.analysis().judge(subject);
        Object forgetful = subject;
        for (int i = 0; i < FORGOTTEN; i++) {
            List<Place> known =
                    judge.places(forgetful).stream().filter(Place::mayBeUnknown).toList();
            Place place = known.get(random.nextInt(known.size()));
            @Nullable Object without = place.with(forgetful, null);
            forgetful = without == null ? forgetful : without;
        }
        return samples.family().subject().subjectClass().cast(forgetful);
    }

    private static <S extends Subject> List<Place> unknown(Samples<S> samples, S subject) {
        return samples.analysis().judge(subject).places(subject).stream()
                .filter(place -> place.mayBeUnknown() && place.in(subject) == null)
                .toList();
    }

    /** The subject with any answer to a question. */
    private <S extends Subject> S answer(Samples<S> samples, S subject, String path) {
        Judge<S> judge = samples.analysis().judge(subject);
        Place asked = judge.places(subject).stream()
                .filter(place -> place.path().equals(path))
                .findFirst()
                .orElseThrow();
        List<Object> answers = judge.changes(asked, subject).stream()
                .map(value -> asked.with(subject, value))
                .filter(Objects::nonNull)
                .toList();
        return samples.family().subject().subjectClass().cast(answers.get(random.nextInt(answers.size())));
    }
}
