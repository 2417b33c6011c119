package org.leaguebuilding.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.policy.Editions;

/** Which figures count a time, and in which unit. */
class ParameterUnitTest {

    private static ImmutableSet<String> counting(ChronoUnit unit) {
        return Editions.wuhan2005().families().stream()
                .flatMap(family -> family.parameters().keys().stream())
                .filter(key -> key.type().unit().equals(Optional.of(unit)))
                .map(ParameterKey::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void days_are_those_within_which_something_has_to_follow() {
        assertThat(counting(ChronoUnit.DAYS))
                .contains("cadre.reserve-lag-days", "guarantee.guidance-days", "responsibility.report-back-days")
                .filteredOn(id -> id.startsWith("leadership.sync-lag-days."))
                .isNotEmpty();
    }

    @Test
    void months_are_those_of_the_age_of_institutions() {
        assertThat(counting(ChronoUnit.MONTHS)).containsExactly("leadership.institution-maximum-age-months");
    }

    @Test
    void a_number_of_other_things_has_none() {
        assertThat(ParameterType.count().unit()).isEmpty();
        assertThat(ParameterType.yesOrNo().unit()).isEmpty();
    }

    @Test
    void is_kept_by_a_type_with_something_more_to_keep_or_another_form() {
        ParameterType<Integer> days = ParameterType.countOf(ChronoUnit.DAYS);

        assertThat(days.keeping((id, value) -> value).unit()).contains(ChronoUnit.DAYS);
        assertThat(days.saidAs(days.plainForm().orElseThrow()).unit()).contains(ChronoUnit.DAYS);
        assertThat(days.range()).isEqualTo(ParameterType.count().range());
        assertThat(days.require("a.days", 3)).isEqualTo(3);
    }
}
