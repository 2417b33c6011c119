package org.leaguebuilding.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.Seed;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.value.Ratio;

class ActivityLawsTest {

    private static final ActivityPolicy POLICY =
            ActivityPolicy.of("test", Editions.wuhan2005().activity().parameters());
    private static final int ROUNDS = 2_000;

    private static final ImmutableSet<Rule> OF_THE_WHOLE = ImmutableSet.of(
            ActivityRules.ORIENTATION_COMMUNITY,
            ActivityRules.ORIENTATION_YOUTH,
            ActivityRules.ORIENTATION_SOCIETY,
            ActivityRules.SYSTEM_VARIETY,
            ActivityRules.SYSTEM_ALL_YEAR,
            ActivityRules.SERVICE_SHARE);

    private final long seed = Seed.ofThisRun();
    private final Random random = new Random(seed);

    @Test
    void the_order_of_activities_does_not_matter_for_the_programme_as_a_whole() {
        for (int i = 0; i < ROUNDS; i++) {
            ActivityProgramme programme = Programmes.random(random);
            List<Activity> shuffled = new ArrayList<>(programme.activities());
            Collections.shuffle(shuffled, random);

            assertThat(onTheWhole(Programmes.of(ImmutableList.copyOf(shuffled))))
                    .as("seed %s: %s", seed, programme)
                    .isEqualTo(onTheWhole(programme));
        }
    }

    /** What the rules about the programme as a whole say, wherever the facts that they miss stand. */
    private static List<String> onTheWhole(ActivityProgramme programme) {
        return POLICY.check(programme).findings().stream()
                .filter(finding -> OF_THE_WHOLE.contains(finding.rule()))
                .map(finding -> finding.rule() + " " + finding.kind() + " " + finding.arguments())
                .sorted()
                .toList();
    }

    @Test
    void findings_come_in_the_order_of_the_rules_and_then_of_the_activities() {
        ImmutableList<Rule> rules = POLICY.rules().rules();
        for (int i = 0; i < ROUNDS; i++) {
            ActivityProgramme programme = Programmes.random(random);

            assertThat(POLICY.check(programme).findings())
                    .as("seed %s: %s", seed, programme)
                    .isSortedAccordingTo((one, other) -> one.rule().equals(other.rule())
                            ? Integer.compare(index(one), index(other))
                            : Integer.compare(rules.indexOf(one.rule()), rules.indexOf(other.rule())));
        }
    }

    /** The index of the activity that a finding is about, of which these programmes have less than ten. */
    private static int index(Finding finding) {
        int open = finding.path().indexOf('[');
        return open < 0 ? -1 : finding.path().charAt(open + 1) - '0';
    }

    @Test
    void the_share_of_a_completed_programme_lies_within_the_bounds() {
        for (int i = 0; i < ROUNDS; i++) {
            ActivityProgramme programme = Programmes.random(random);
            ServiceShare bounds = ServiceShare.of(programme);
            ServiceShare exact = ServiceShare.of(Programmes.filledIn(programme, random));

            assertThat(exact.unknown()).isZero();
            assertThat(exact.activities())
                    .isEqualTo(bounds.activities())
                    .isEqualTo(programme.activities().size());
            if (programme.activities().isEmpty()) {
                assertThat(exact.least()).isEmpty();
            } else {
                Ratio share = exact.least().orElseThrow();
                assertThat(share).isEqualTo(exact.most().orElseThrow());
                assertThat(share.isAtLeast(bounds.least().orElseThrow())).isTrue();
                assertThat(bounds.most().orElseThrow().isAtLeast(share)).isTrue();
            }
        }
    }
}
