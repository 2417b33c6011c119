package org.leaguebuilding.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leaguebuilding.Refusals.assertRefused;
import static org.leaguebuilding.responsibility.Plans.city;
import static org.leaguebuilding.responsibility.Plans.community;
import static org.leaguebuilding.responsibility.Plans.district;
import static org.leaguebuilding.responsibility.Plans.subdistrict;
import static org.leaguebuilding.responsibility.Plans.unknown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Graphs;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.community.UnitLevel;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.validation.Expectation;

class ResponsibilityChainTest {

    private static final int DEEP = 100_000;

    private static ResponsibilityChain chain(ResponsibleUnit... units) {
        return ResponsibilityChain.of(ImmutableList.copyOf(units));
    }

    @Test
    void finds_its_units() {
        assertThat(Plans.chain().find("c1")).hasValue(community("c1", "s1"));
        assertThat(Plans.chain().find("c3")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Plans.chain().unit("c3"));
    }

    @Test
    void is_a_graph_from_the_top_down() {
        assertThat(Graphs.reachableNodes(Plans.chain().graph(), "s1")).containsExactlyInAnyOrder("s1", "c1", "c2");
        assertThat(Plans.chain().graph().predecessors("d1")).containsExactly("city");
    }

    @Test
    void has_units_without_links_in_its_graph() {
        assertThat(chain(city(), district("d1")).graph().nodes()).containsExactlyInAnyOrder("city", "d1");
    }

    @Test
    void is_equal_where_its_units_are_equal() {
        assertThat(Plans.chain())
                .isEqualTo(Plans.chain())
                .hasSameHashCodeAs(Plans.chain())
                .doesNotHaveSameHashCodeAs(chain(city()));
        assertThat(Plans.chain()).isNotEqualTo(chain(city())).isNotEqualTo(null).isNotEqualTo("chain");
        assertThat(chain(city(), district("d1", "city"))).isNotEqualTo(chain(district("d1", "city"), city()));
        assertThat(chain(city(), district("d1", "city"))).hasToString("ResponsibilityChain[city, d1]");
    }

    @Test
    void has_at_least_one_unit_and_none_twice() {
        assertRefused(ResponsibilityChain.builder()::build, "ResponsibilityChain.units", Expectation.NOT_EMPTY);
        assertRefused(() -> chain(city(), district("city")), "ResponsibilityChain.units", Expectation.DISTINCT);
    }

    @Test
    void names_no_superior_that_is_not_one_of_its_units() {
        assertRefused(
                () -> chain(city(), district("d1", "elsewhere")),
                "ResponsibilityChain.units.superiorIds",
                Expectation.KNOWN_REFERENCE);
    }

    @Test
    void has_units_with_ids_that_do_not_answer_to_themselves() {
        assertRefused(() -> district(" "), "ResponsibleUnit.id", Expectation.IDENTIFIER);
        assertRefused(() -> district("d1", ""), "ResponsibleUnit.superiorIds", Expectation.IDENTIFIER);
        assertRefused(() -> district("d1", "d1"), "ResponsibleUnit.superiorIds", Expectation.NOT_ITSELF);
    }

    @Test
    void knows_that_a_city_answers_to_nobody() {
        assertThat(unknown("city", UnitLevel.CITY)).isEqualTo(city());
        assertThat(unknown("city", UnitLevel.CITY).superiorIds()).hasValue(ImmutableSet.of());
        assertThat(unknown("d1", UnitLevel.DISTRICT).superiorIds()).isEmpty();
    }

    private static Stream<String> onCircles(ResponsibilityChain chain) {
        return IntStream.range(0, chain.units().size())
                .filter(i -> chain.standings().get(i).onward() == Truth.FALSE)
                .mapToObj(i -> chain.units().get(i).id());
    }

    @Test
    void does_not_take_what_lies_between_two_circles_for_one() {
        ResponsibilityChain chain = chain(
                district("a", "b"),
                subdistrict("b", "a"),
                subdistrict("between", "a"),
                district("c", "between", "d"),
                subdistrict("d", "c"),
                community("below", "d"));

        assertThat(onCircles(chain)).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void takes_circles_that_share_a_unit_together() {
        ResponsibilityChain chain =
                chain(district("a", "b", "c"), subdistrict("b", "a"), subdistrict("c", "a"), community("d", "b", "c"));

        assertThat(onCircles(chain)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void may_be_very_deep() {
        ResponsibleUnit[] line = IntStream.range(0, DEEP)
                .mapToObj(i -> i == 0 ? community("u0") : community("u" + i, "u" + (i - 1)))
                .toArray(ResponsibleUnit[]::new);
        ResponsibilityChain straight = chain(line);
        line[0] = community("u0", "u" + (DEEP - 1));
        ResponsibilityChain round = chain(line);

        assertThat(straight.standings()).hasSize(DEEP).allMatch(standing -> standing.onward() == Truth.TRUE);
        assertThat(round.standings()).hasSize(DEEP).allMatch(standing -> standing.onward() == Truth.FALSE);
    }
}
