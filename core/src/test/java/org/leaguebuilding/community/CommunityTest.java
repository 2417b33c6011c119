package org.leaguebuilding.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

class CommunityTest {

    private static Community.Builder named() {
        return Community.builder().id("c1").name("百步亭社区").subdistrictId("s1");
    }

    private static void assertRefused(Community.Builder community, String field, Expectation expectation) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(community::build)
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo("Community");
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.expectation()).isEqualTo(expectation);
                });
    }

    @Nested
    class Facts {

        @Test
        void that_are_not_set_are_unknown() {
            Community community = named().build();

            assertThat(community.type()).isEmpty();
            assertThat(community.adjacentTo()).isEmpty();
            assertThat(community.memberCount()).isEmpty();
            assertThat(community.youthCount()).isEmpty();
            assertThat(community.foundation()).isEmpty();
            assertThat(community.cadreTeam()).isEmpty();
        }

        @Test
        void tell_no_neighbours_from_unknown_ones() {
            assertThat(named().adjacentTo(ImmutableSet.of()).build().adjacentTo())
                    .contains(ImmutableSet.of());
            assertThat(named().adjacentTo(Optional.empty()).build().adjacentTo())
                    .isEmpty();
        }

        @Test
        void are_compared_by_value() {
            Community one = named().memberCount(3).foundation(Foundation.GOOD).build();
            Community same = Community.builder().from(one).build();

            assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
            assertThat(named().memberCount(4).foundation(Foundation.GOOD).build())
                    .isNotEqualTo(one);
            assertThat(named().foundation(Foundation.GOOD).build()).isNotEqualTo(one);
        }
    }

    @Nested
    class Structure {

        @Test
        void needs_id_name_and_subdistrict() {
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> Community.builder().name("社区").build())
                    .satisfies(refusal -> {
                        assertThat(refusal.expectation()).isEqualTo(Expectation.PRESENT);
                        assertThat(refusal.field()).isEqualTo("id, subdistrictId");
                    });
        }

        @Test
        void refuses_blank_ids_and_names() {
            assertRefused(named().id(" "), "id", Expectation.IDENTIFIER);
            assertRefused(named().name(""), "name", Expectation.NAME);
            assertRefused(named().subdistrictId("s1 "), "subdistrictId", Expectation.IDENTIFIER);
        }

        @Test
        void refuses_negative_counts() {
            assertRefused(named().memberCount(-1), "memberCount", Expectation.COUNT);
            assertRefused(named().youthCount(-1), "youthCount", Expectation.COUNT);
            assertThat(named().memberCount(0).youthCount(0).build().memberCount())
                    .isEqualTo(OptionalInt.of(0));
        }

        @Test
        void refuses_a_community_that_touches_itself_or_nothing_that_has_an_id() {
            assertRefused(named().adjacentTo(ImmutableSet.of("c2", "c1")), "adjacentTo", Expectation.NOT_ITSELF);
            assertRefused(named().adjacentTo(ImmutableSet.of("c2", "")), "adjacentTo", Expectation.IDENTIFIER);
        }

        @Test
        void has_no_more_members_than_youth_for_members_are_youth() {
            assertRefused(named().memberCount(4).youthCount(3), "memberCount", Expectation.PART);
            assertThat(named().memberCount(3).youthCount(3).build().memberCount())
                    .hasValue(3);
        }
    }

    @Test
    void the_constants_that_stand_for_a_provision_name_it() {
        assertThat(Platform.values())
                .allMatch(platform -> platform.provision().id().equals("P03"));
        assertThat(CommunityArea.values())
                .allMatch(area -> area.provision().id().equals("P11"));
        assertThat(YouthGroup.values())
                .extracting(group -> group.provision().id())
                .containsExactly("P12", "P12", "P68", "P68");
    }
}
