package org.leaguebuilding.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.organization.OrganizationType;

class HasCodeTest {

    /** A code that is shown to people in another way. */
    private record Shown(String code) implements OpenCode {
        @Override
        public String toString() {
            return "shown as " + code;
        }
    }

    @Test
    void the_text_of_a_choice_of_a_closed_set_is_its_code() {
        assertThat(HasCode.textOf(OrganizationType.GENERAL_BRANCH)).isEqualTo("general-branch");
    }

    @Test
    void the_text_of_a_member_of_an_open_set_is_its_code() {
        assertThat(HasCode.textOf(ModeId.JOINT)).isEqualTo("joint");
        assertThat(HasCode.textOf(new Shown("own"))).isEqualTo("own");
    }

    @Test
    void the_text_of_all_else_is_what_it_says_of_itself() {
        assertThat(HasCode.textOf("c-1")).isEqualTo("c-1");
        assertThat(HasCode.textOf(26)).isEqualTo("26");
        assertThat(HasCode.textOf(Ratio.of(1, 2))).isEqualTo(Ratio.of(1, 2).toString());
    }

    @Test
    void codes_of_both_kinds_have_a_title() {
        assertThat(ImmutableList.<HasCode>of(OrganizationType.GENERAL_BRANCH, ModeId.JOINT))
                .extracting(code -> code.title(Locale.CHINA))
                .containsExactly("团总支", "联合建团");
    }
}
