package org.leaguebuilding.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.guarantee.Guarantees.POLICY;
import static org.leaguebuilding.guarantee.Guarantees.bare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.FindingKind;

/** Of hearings whose day is unknown those are named whose day alone can decide whether all subjects were heard. */
class UndatedHearingsLawTest {

    private static final LocalDate IN_CYCLE = LocalDate.of(2005, 3, 1);

    private static final int HEARINGS = 3;

    /** What a hearing may be: about some subjects, in the cycle or on an unknown day. */
    private static Stream<Hearing> kinds() {
        return Sets.powerSet(ImmutableSet.copyOf(HearingSubject.values())).stream()
                .filter(subjects -> !subjects.isEmpty())
                .flatMap(subjects -> Stream.of(Optional.of(IN_CYCLE), Optional.<LocalDate>empty())
                        .map(on -> Hearing.builder()
                                .id("kind")
                                .subjects(ImmutableSet.copyOf(subjects))
                                .on(on)
                                .build()));
    }

    private static ImmutableList<Hearing> numbered(List<Hearing> kinds) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> Hearing.builder().from(kinds.get(i)).id("h" + i).build())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean allHeard(Set<Hearing> inCycle) {
        return inCycle.stream()
                        .flatMap(hearing -> hearing.subjects().stream())
                        .distinct()
                        .count()
                == HearingSubject.values().length;
    }

    /** Whether the days of the others can be such that all were heard with this hearing and not without it. */
    private static boolean decides(Hearing hearing, ImmutableList<Hearing> all) {
        Set<Hearing> dated =
                Sets.filter(ImmutableSet.copyOf(all), each -> each.on().isPresent());
        Set<Hearing> others = Sets.difference(ImmutableSet.copyOf(all), Sets.union(dated, Set.of(hearing)));
        return hearing.on().isEmpty()
                && Sets.powerSet(others).stream()
                        .map(chosen -> Sets.union(dated, chosen))
                        .anyMatch(rest -> !allHeard(rest) && allHeard(Sets.union(rest, Set.of(hearing))));
    }

    private static List<String> named(ImmutableList<Hearing> hearings) {
        return POLICY.check(bare().hearings(hearings).build()).findings().stream()
                .filter(finding -> finding.rule().equals(GuaranteeRules.PARTY_HEAD_SUBJECTS))
                .filter(finding -> finding.kind() == FindingKind.MISSING_FACT)
                .map(Finding::path)
                .toList();
    }

    @Test
    void holds_for_all_that_three_hearings_can_be() {
        List<List<Hearing>> all = Lists.cartesianProduct(Collections.nCopies(HEARINGS, kinds().toList()));
        int naming = 0;
        for (List<Hearing> kinds : all) {
            ImmutableList<Hearing> hearings = numbered(kinds);
            List<String> deciding = IntStream.range(0, HEARINGS)
                    .filter(i -> decides(hearings.get(i), hearings))
                    .mapToObj(i -> "hearings[" + i + "].on")
                    .toList();
            if (!isViolatedInAnyCase(hearings)) {
                assertThat(named(hearings)).as("%s", hearings).isEqualTo(deciding);
                naming += deciding.isEmpty() ? 0 : 1;
            }
        }
        assertThat(all).hasSize(14 * 14 * 14);
        assertThat(naming).isGreaterThan(500);
    }

    /** A subject that no hearing is about is a violation, and days of hearings about others are named all the same. */
    private static boolean isViolatedInAnyCase(ImmutableList<Hearing> hearings) {
        return !allHeard(ImmutableSet.copyOf(hearings));
    }
}
