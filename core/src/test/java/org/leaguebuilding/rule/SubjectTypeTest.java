package org.leaguebuilding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.Refusals.assertRefused;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.value.LocalizedText;

class SubjectTypeTest {

    private static final LocalizedText TITLE = LocalizedText.of("活动场所", "venue");

    private record Venue(String id) implements Subject {}

    @Test
    void of_a_host_has_a_code_a_class_and_a_title() {
        SubjectType<Venue> venue = SubjectType.of("venue", Venue.class, TITLE);

        assertThat(venue.code()).isEqualTo("venue");
        assertThat(venue.subjectClass()).isEqualTo(Venue.class);
        assertThat(venue.title(Locale.CHINA)).isEqualTo("活动场所");
        assertThat(venue.title(Locale.ENGLISH)).isEqualTo("venue");
        assertThat(venue).hasToString("venue");
    }

    @Test
    void of_the_library_has_its_title_in_the_catalogue() {
        SubjectType<FormationProposal> proposal = SubjectType.shipped("formation-proposal", FormationProposal.class);

        assertThat(proposal.subjectClass()).isEqualTo(FormationProposal.class);
        assertThat(proposal.title(Locale.CHINA)).isEqualTo("建团方案");
        assertThat(proposal.title(Locale.ENGLISH)).isEqualTo("formation proposal");
    }

    @Test
    void of_which_only_the_code_is_known_is_called_by_it() {
        SubjectType<?> hall = SubjectType.named("hall");

        assertThat(hall.subjectClass()).isEqualTo(Subject.class);
        assertThat(hall.title(Locale.ENGLISH)).isEqualTo("hall");
        assertThat(SubjectType.named("cadre-appraisal").title(Locale.ENGLISH)).isEqualTo("cadre appraisal");
    }

    @Test
    void is_equal_where_the_code_is() {
        SubjectType<Venue> venue = SubjectType.of("venue", Venue.class, TITLE);

        assertThat(venue)
                .isEqualTo(SubjectType.named("venue"))
                .hasSameHashCodeAs(SubjectType.named("venue"))
                .isNotEqualTo(SubjectType.named("hall"))
                .isNotEqualTo("venue");
        assertThat(venue.hashCode()).isNotEqualTo(SubjectType.named("hall").hashCode());
    }

    @Test
    @SuppressWarnings("NullAway") // a host's code may do so
    void names_what_is_malformed() {
        assertRefused(() -> SubjectType.of("A venue", Venue.class, TITLE), "SubjectType.code", Expectation.CODE);
        assertRefused(() -> SubjectType.named(""), "SubjectType.code", Expectation.CODE);
        assertRefused(() -> SubjectType.of("venue", null, TITLE), "SubjectType.subjectClass", Expectation.PRESENT);
        assertRefused(() -> SubjectType.of("venue", Venue.class, null), "SubjectType.title", Expectation.PRESENT);
    }
}
