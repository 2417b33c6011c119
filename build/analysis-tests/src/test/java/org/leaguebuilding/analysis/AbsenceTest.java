package org.leaguebuilding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final Judge<Halls.Hall> FOUND =
            PolicyAnalysis.of(Halls.CITY).of(Halls.SUBJECT).judge(new Halls.Hall("hall-1"));

    private final List<Integer> searches = new ArrayList<>();

    @Test
    void a_subject_that_is_found_refutes_it_at_once() {
        Absence<Halls.Hall> absence = new Absence<>(finding(100), () -> {
            throw new AssertionError("nothing is to be proven");
        });

        assertThat(absence.refuted(new Scope(2, 100))).containsSame(FOUND);
        assertThat(absence.isProven()).isFalse();
        assertThat(searches).containsExactly(100);
    }

    @Test
    void what_is_proven_is_not_looked_for_again() {
        Absence<Halls.Hall> absence = new Absence<>(finding(800), () -> true);

        assertThat(absence.refuted(new Scope(2, 100))).isEmpty();
        assertThat(absence.isProven()).isTrue();
        assertThat(searches).containsExactly(100);
    }

    @Test
    void what_is_not_proven_is_looked_for_eight_times_as_long() {
        Absence<Halls.Hall> absence = new Absence<>(finding(800), () -> false);

        assertThat(absence.refuted(new Scope(2, 100))).containsSame(FOUND);
        assertThat(searches).containsExactly(100, 800);
    }

    @Test
    void what_is_not_found_then_either_is_claimed_without_proof() {
        Absence<Halls.Hall> absence = new Absence<>(finding(801), () -> false);

        assertThat(absence.refuted(new Scope(2, 100))).isEmpty();
        assertThat(absence.isProven()).isFalse();
    }

    @Test
    void as_many_checks_as_there_can_be_are_not_outnumbered() {
        Absence<Halls.Hall> absence = new Absence<>(this::searched, () -> false);

        assertThat(absence.refuted(new Scope(2, Integer.MAX_VALUE))).isEmpty();
        assertThat(searches).containsExactly(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private Optional<Judge<Halls.Hall>> searched(int most) {
        searches.add(most);
        return Optional.empty();
    }

    private IntFunction<Optional<Judge<Halls.Hall>>> finding(int least) {
        return most -> most >= least ? searched(most).or(() -> Optional.of(FOUND)) : searched(most);
    }
}
