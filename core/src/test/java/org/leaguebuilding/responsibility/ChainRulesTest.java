package org.leaguebuilding.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leaguebuilding.community.UnitLevel.CITY;
import static org.leaguebuilding.community.UnitLevel.COMMUNITY;
import static org.leaguebuilding.community.UnitLevel.DISTRICT;
import static org.leaguebuilding.community.UnitLevel.SUBDISTRICT;
import static org.leaguebuilding.responsibility.Plans.DAY;
import static org.leaguebuilding.responsibility.Plans.POLICY;
import static org.leaguebuilding.responsibility.Plans.along;
import static org.leaguebuilding.responsibility.Plans.city;
import static org.leaguebuilding.responsibility.Plans.community;
import static org.leaguebuilding.responsibility.Plans.directive;
import static org.leaguebuilding.responsibility.Plans.district;
import static org.leaguebuilding.responsibility.Plans.sound;
import static org.leaguebuilding.responsibility.Plans.subdistrict;
import static org.leaguebuilding.responsibility.Plans.unknown;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.leadership.Lines;
import org.leaguebuilding.rule.Finding;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.source.NoProvision;
import org.leaguebuilding.value.LocalizedText;

class ChainRulesTest {

    private static final NoProvision OWN = NoProvision.because(LocalizedText.of("本市自定", "The city's own"));

    private static ListAssert<String> assertFindings(ResponsibilityPlan.Builder plan) {
        return Lines.assertLines(POLICY.check(plan.build()));
    }

    /** A plan along such units, that has no tasks and no directives. */
    private static ResponsibilityPlan idle(ResponsibleUnit... units) {
        return along(units).tasks(ImmutableList.of()).build();
    }

    private static ListAssert<String> assertChain(String rule, ResponsibleUnit... units) {
        return Lines.assertLines(POLICY.check(idle(units)))
                .filteredOn(line -> line.startsWith("responsibility.chain." + rule + " "));
    }

    @Test
    void a_sound_plan_has_no_findings() {
        assertFindings(sound()).isEmpty();
    }

    @Nested
    class A_chain_is_unbroken {

        @Test
        void not_where_a_unit_stands_under_none() {
            assertChain(
                            "unbroken",
                            city(),
                            district("d1", "city"),
                            subdistrict("s1", "d1"),
                            community("c1", "s1"),
                            community("c2"))
                    .containsExactly("responsibility.chain.unbroken violation at chain.units[4] "
                            + "{superiors=0, subordinates=0, unit=c2} by P55");
        }

        @Test
        void not_where_a_unit_stands_under_two() {
            assertChain(
                            "unbroken",
                            city(),
                            district("d1", "city"),
                            subdistrict("s1", "d1"),
                            subdistrict("s2", "d1"),
                            community("c1", "s1", "s2"))
                    .containsExactly("responsibility.chain.unbroken violation at chain.units[4] "
                            + "{superiors=2, subordinates=0, unit=c1} by P55");
        }

        @Test
        void not_where_it_ends_above_the_communities() {
            assertChain(
                            "unbroken",
                            city(),
                            district("d1", "city"),
                            subdistrict("s1", "d1"),
                            subdistrict("s2", "d1"),
                            community("c1", "s1"))
                    .containsExactly("responsibility.chain.unbroken violation at chain.units[3] "
                            + "{superiors=1, subordinates=0, unit=s2} by P55");
        }

        @Test
        void not_where_no_city_is_above() {
            assertChain("unbroken", district("d1"), subdistrict("s1", "d1"), community("c1", "s1"))
                    .containsExactly("responsibility.chain.unbroken violation at chain.units[0] "
                            + "{superiors=0, subordinates=1, unit=d1} by P55");
        }

        @Test
        void and_unknown_superiors_are_not_named_where_they_make_no_link() {
            assertChain(
                            "unbroken",
                            city(),
                            district("d1", "city"),
                            subdistrict("s1", "d1"),
                            unknown("c1", COMMUNITY),
                            unknown("d2", DISTRICT))
                    .containsExactly(
                            "responsibility.chain.unbroken missing-fact at chain.units[3].superiorIds "
                                    + "{subordinates=0, unit=c1} by P55",
                            "responsibility.chain.unbroken violation at chain.units[4] "
                                    + "{subordinates=0, unit=d2} by P55");
        }

        @Test
        void unless_unknown_superiors_leave_it_open_which_are_what_is_named() {
            assertChain("unbroken", city(), district("d1", "city"), subdistrict("s1", "d1"), unknown("c1", COMMUNITY))
                    .containsExactly("responsibility.chain.unbroken missing-fact at chain.units[3].superiorIds "
                            + "{subordinates=0, unit=c1} by P55");
        }

        @Test
        void not_where_superiors_of_another_level_are_unknown_only() {
            assertChain("unbroken", city(), unknown("d1", DISTRICT), subdistrict("s1", "d1"))
                    .containsExactly(
                            "responsibility.chain.unbroken missing-fact at chain.units[1].superiorIds "
                                    + "{subordinates=1, unit=d1} by P55",
                            "responsibility.chain.unbroken violation at chain.units[2] "
                                    + "{superiors=1, subordinates=0, unit=s1} by P55");
        }

        @Test
        void and_states_no_number_of_superiors_or_subordinates_that_is_unknown() {
            assertChain(
                            "unbroken",
                            city(),
                            unknown("d1", DISTRICT),
                            subdistrict("s1", "d1", "city"),
                            unknown("c1", COMMUNITY))
                    .containsExactly(
                            "responsibility.chain.unbroken missing-fact at chain.units[1].superiorIds "
                                    + "{subordinates=1, unit=d1} by P55",
                            "responsibility.chain.unbroken violation at chain.units[2] {superiors=2, unit=s1} by P55",
                            "responsibility.chain.unbroken missing-fact at chain.units[3].superiorIds "
                                    + "{subordinates=0, unit=c1} by P55");
        }

        @Test
        void and_names_unknown_superiors_of_a_unit_that_breaks_it_only_where_they_may_mend_it_above() {
            assertChain("unbroken", city(), unknown("d1", DISTRICT))
                    .containsExactly(
                            "responsibility.chain.unbroken violation at chain.units[1] "
                                    + "{subordinates=0, unit=d1} by P55",
                            "responsibility.chain.unbroken missing-fact at chain.units[1].superiorIds "
                                    + "{subordinates=0, unit=d1} by P55");
            assertChain("unbroken", city(), district("d1", "city"), unknown("d2", DISTRICT))
                    .containsExactly(
                            "responsibility.chain.unbroken violation at chain.units[1] "
                                    + "{superiors=1, subordinates=0, unit=d1} by P55",
                            "responsibility.chain.unbroken violation at chain.units[2] "
                                    + "{subordinates=0, unit=d2} by P55");
        }

        @Test
        void or_the_message_says_how_many_stand_above_and_below_as_far_as_known() {
            Report report = POLICY.check(
                    idle(city(), unknown("d1", DISTRICT), subdistrict("s1", "d1", "city"), unknown("c1", COMMUNITY)));

            assertThat(report.findings().get(0).message(Locale.CHINA)).isEqualTo("未填报单位d1的上级单位，无法判断责任链在该单位或其上一级处是否中断");
            assertThat(report.findings().get(1).message(Locale.CHINA)).isEqualTo("责任链在单位s1处中断，上级单位2个");
            assertThat(report.findings().get(1).message(Locale.ENGLISH))
                    .isEqualTo("The chain breaks at unit s1; superior units: 2");
        }
    }

    @Nested
    class A_chain_skips_no_level {

        @Test
        void where_every_unit_answers_to_the_level_above() {
            assertChain("no-skip", Plans.chain().units().toArray(ResponsibleUnit[]::new))
                    .isEmpty();
        }

        @Test
        void but_does_where_a_unit_answers_further_up_sideways_or_down() {
            assertChain(
                            "no-skip",
                            city(),
                            district("d1", "city"),
                            subdistrict("s1", "d1"),
                            community("up", "d1"),
                            subdistrict("sideways", "s1"),
                            district("down", "s1"),
                            community("both", "s1", "city"))
                    .containsExactly(
                            "responsibility.chain.no-skip violation at chain.units[3].superiorIds "
                                    + "{unit=up, level=community} by P55",
                            "responsibility.chain.no-skip violation at chain.units[4].superiorIds "
                                    + "{unit=sideways, level=subdistrict} by P55",
                            "responsibility.chain.no-skip violation at chain.units[5].superiorIds "
                                    + "{unit=down, level=district} by P55",
                            "responsibility.chain.no-skip violation at chain.units[6].superiorIds "
                                    + "{unit=both, level=community} by P55");
        }

        @Test
        void and_may_where_superiors_are_unknown() {
            assertChain("no-skip", city(), district("d1", "city"), unknown("s1", SUBDISTRICT))
                    .containsExactly("responsibility.chain.no-skip missing-fact at chain.units[2].superiorIds "
                            + "{unit=s1, level=subdistrict} by P55");
        }

        @Test
        void nor_can_it_where_all_others_are_of_the_level_above() {
            assertChain("no-skip", city(), unknown("d1", DISTRICT)).isEmpty();
        }

        @Test
        void and_where_a_city_answers_to_a_unit_that_is_what_to_mend() {
            Finding finding =
                    POLICY
                            .check(idle(ResponsibleUnit.of("city", CITY, "d1"), district("d1", "city")))
                            .findings()
                            .stream()
                            .filter(each -> each.rule().equals(ResponsibilityRules.CHAIN_NO_SKIP))
                            .findFirst()
                            .orElseThrow();

            assertThat(finding.remedy(Locale.CHINA)).isEqualTo("市以上不设上级，请删去单位city的上级");
            assertThat(finding.remedy(Locale.ENGLISH))
                    .isEqualTo("Remove the superior unit of unit city: nothing is above the city");
        }
    }

    @Nested
    class A_chain_has_no_circle {

        @Test
        void or_its_units_are_named_and_nobody_beside_it() {
            assertChain(
                            "acyclic",
                            city(),
                            district("d1", "s1"),
                            subdistrict("s1", "c1"),
                            community("c1", "d1"),
                            community("c2", "s1"))
                    .containsExactly(
                            "responsibility.chain.acyclic violation at chain.units[1].superiorIds {unit=d1} by P55",
                            "responsibility.chain.acyclic violation at chain.units[2].superiorIds {unit=s1} by P55",
                            "responsibility.chain.acyclic violation at chain.units[3].superiorIds {unit=c1} by P55");
        }

        @Test
        void between_two_units() {
            assertChain("acyclic", city(), district("d1", "city", "s1"), subdistrict("s1", "d1"))
                    .containsExactly(
                            "responsibility.chain.acyclic violation at chain.units[1].superiorIds {unit=d1} by P55",
                            "responsibility.chain.acyclic violation at chain.units[2].superiorIds {unit=s1} by P55");
        }

        @Test
        void and_a_unit_between_two_circles_lies_on_none() {
            assertChain(
                            "acyclic",
                            ResponsibleUnit.of("y", CITY, "d1"),
                            district("d1", "y"),
                            subdistrict("s1", "d1"),
                            district("d2", "s1", "s2"),
                            subdistrict("s2", "d2"))
                    .containsExactly(
                            "responsibility.chain.acyclic violation at chain.units[0].superiorIds {unit=y} by P55",
                            "responsibility.chain.acyclic violation at chain.units[1].superiorIds {unit=d1} by P55",
                            "responsibility.chain.acyclic violation at chain.units[3].superiorIds {unit=d2} by P55",
                            "responsibility.chain.acyclic violation at chain.units[4].superiorIds {unit=s2} by P55");
        }

        @Test
        void unless_an_unknown_superior_could_be_a_unit_below() {
            assertChain("acyclic", city(), unknown("d1", DISTRICT), subdistrict("s1", "d1"), community("c1", "s1"))
                    .containsExactly(
                            "responsibility.chain.acyclic missing-fact at chain.units[1].superiorIds {unit=d1} by P55");
        }

        @Test
        void unless_two_units_of_unknown_superiors_could_answer_to_each_other() {
            ResponsibleUnit[] units = {city(), district("d1", "city"), subdistrict("s1", "d1"), unknown("c1", COMMUNITY)
            };

            assertChain("acyclic", units).isEmpty();
            assertChain("acyclic", units[0], units[1], units[2], units[3], unknown("c2", COMMUNITY))
                    .containsExactly(
                            "responsibility.chain.acyclic missing-fact at chain.units[3].superiorIds {unit=c1} by P55",
                            "responsibility.chain.acyclic missing-fact at chain.units[4].superiorIds {unit=c2} by P55");
        }
    }

    @Nested
    class What_is_handed_down {

        private static ResponsibilityPlan.Builder with(Directive.Builder directive) {
            return sound().directives(ImmutableList.of(directive.build()));
        }

        @Test
        void is_reported_back() {
            assertFindings(with(directive("x1").reportedBack(false)))
                    .containsExactly("responsibility.chain.reports-back concern at directives[0].reportedBack "
                            + "{directive=x1, unit=s1, allowedDays=30} by P56");
        }

        @Test
        void is_unknown_to_be_reported_back_where_it_is_not_stated() {
            assertFindings(with(directive("x1")))
                    .containsExactly("responsibility.chain.reports-back missing-fact at directives[0].reportedBack "
                            + "{directive=x1, unit=s1, allowedDays=30} by P56");
        }

        @Test
        void has_a_month_to_be_reported_back() {
            assertFindings(with(directive("x1").reportedBack(false).handedDownOn(DAY.minusDays(30))))
                    .isEmpty();
            assertFindings(with(directive("x1").handedDownOn(DAY.minusDays(30))))
                    .isEmpty();
            assertFindings(with(directive("x1").reportedBack(false).handedDownOn(DAY.minusDays(31))))
                    .hasSize(1);
        }

        @Test
        void on_an_unknown_day_may_still_have_time() {
            assertFindings(with(directive("x1").reportedBack(false).handedDownOn(Optional.empty())))
                    .containsExactly("responsibility.chain.reports-back missing-fact at directives[0].handedDownOn "
                            + "{directive=x1, unit=s1, allowedDays=30} by P56");
            assertFindings(with(directive("x1").reportedBack(true).handedDownOn(Optional.empty())))
                    .isEmpty();
        }

        @Test
        void is_unknown_in_both_respects_where_neither_is_stated() {
            assertFindings(with(directive("x1").handedDownOn(Optional.empty())))
                    .containsExactly(
                            "responsibility.chain.reports-back missing-fact at directives[0].handedDownOn "
                                    + "{directive=x1, unit=s1, allowedDays=30} by P56",
                            "responsibility.chain.reports-back missing-fact at directives[0].reportedBack "
                                    + "{directive=x1, unit=s1, allowedDays=30} by P56");
        }

        @Test
        void on_an_unknown_day_has_time_where_a_city_gives_more_than_can_have_passed() {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.of(1900, 1, 1), DAY));
            ResponsibilityPlan plan = with(directive("x1").reportedBack(false).handedDownOn(Optional.empty()))
                    .build();

            assertThat(ResponsibilityPolicy.of(
                                    "city",
                                    POLICY.parameters().with(ResponsibilityParameters.REPORT_BACK_DAYS, days, OWN))
                            .check(plan)
                            .findings())
                    .isEmpty();
            assertThat(ResponsibilityPolicy.of(
                                    "city",
                                    POLICY.parameters().with(ResponsibilityParameters.REPORT_BACK_DAYS, days - 1, OWN))
                            .check(plan)
                            .findings())
                    .hasSize(1);
        }

        @Test
        void has_the_citys_own_time_to_be_reported_back() {
            ResponsibilityPolicy own = ResponsibilityPolicy.of(
                    "city", POLICY.parameters().with(ResponsibilityParameters.REPORT_BACK_DAYS, 0, OWN));
            Directive.Builder yesterday = directive("x1").reportedBack(false).handedDownOn(DAY.minusDays(1));

            assertThat(own.check(with(yesterday).build()).findings()).hasSize(1);
            assertThat(own.check(with(yesterday.handedDownOn(DAY)).build()).findings())
                    .isEmpty();
        }

        @Test
        void may_be_nothing() {
            ResponsibilityPlan nothing = sound().directives(ImmutableList.of()).build();

            assertThat(POLICY.check(nothing).findings()).isEmpty();
            assertThat(POLICY.trace(nothing).notLookedAt()).containsExactly(ResponsibilityRules.CHAIN_REPORTS_BACK);
        }
    }
}
