package org.leaguebuilding.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.organization.OrganizationType;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/** What cells of real sheets hold is taken where one thing can be meant, and refused where several can. */
class CellTakerTest {

    private static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();

    private static final Codes CODES = new Codes(POLICY);

    private static final LocalDate DAY = LocalDate.of(2005, 9, 28);

    private static CellTaker taker(String path, boolean epoch1904) {
        return POLICY.families().stream()
                .flatMap(family -> PlanMaker.of(family).all().stream())
                .flatMap(plan -> plan.columns().stream())
                .filter(column -> column.path().equals(path))
                .map(column -> CellTaker.of(column, CODES, epoch1904))
                .findFirst()
                .orElseThrow();
    }

    private static RawCell text(String text) {
        return new RawCell(0, 0, RawCell.Kind.TEXT, text, NumberShape.NUMBER);
    }

    private static RawCell number(String number, NumberShape shape) {
        return new RawCell(0, 0, RawCell.Kind.NUMBER, number, shape);
    }

    private static RawCell number(String number) {
        return number(number, NumberShape.NUMBER);
    }

    private static RawCell truth(String truth) {
        return new RawCell(0, 0, RawCell.Kind.TRUTH, truth, NumberShape.NUMBER);
    }

    private static Object taken(String path, RawCell cell) throws CellProblemException {
        return taker(path, false).take(cell);
    }

    private static CellProblem problem(String path, RawCell cell) {
        return catchThrowableOfType(CellProblemException.class, () -> taken(path, cell))
                .problem();
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                arguments(text("420102001001"), "420102001001"),
                arguments(number("420102001001"), "420102001001"),
                arguments(number("4.20102001001E11"), "420102001001"),
                arguments(number("420102001001.0"), "420102001001"),
                arguments(text("　４２０１０２００１００１ "), "420102001001"),
                arguments(text("ｃ－１"), "c-1"),
                arguments(text("\u00a0c-1\u200b"), "c-1"),
                arguments(text("花楼（一）"), "花楼（一）"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void ids_are_taken_from_texts_and_numbers(RawCell cell, String id) throws CellProblemException {
        assertThat(taken("communities[].id", cell)).isEqualTo(id);
    }

    @Test
    void ids_that_may_have_lost_digits_are_refused() {
        assertThat(problem("communities[].id", number("1234567890123456"))).isEqualTo(CellProblem.TOO_MANY_DIGITS);
        assertThat(problem("communities[].id", number("7", NumberShape.ZEROS))).isEqualTo(CellProblem.SHOWN_ZEROS);
        assertThat(problem("communities[].id", text("420102 001001"))).isEqualTo(CellProblem.BLANKS_IN_DIGITS);
        assertThat(problem("communities[].id", number("1.5"))).isEqualTo(CellProblem.NOT_AN_ID);
        assertThat(problem("communities[].id", number("38623", NumberShape.DAY)))
                .isEqualTo(CellProblem.NOT_AN_ID);
        assertThat(problem("communities[].id", truth("1"))).isEqualTo(CellProblem.NOT_A_TEXT);
    }

    @Test
    void references_to_people_are_taken_as_such() throws CellProblemException {
        assertThat(taken("head.person", text("k-204"))).isEqualTo(PersonRef.of("k-204"));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                arguments(number("38623", NumberShape.DAY)),
                arguments(number("38623.0", NumberShape.DAY)),
                arguments(number("20050928")),
                arguments(text("2005-09-28")),
                arguments(text("2005-9-28")),
                arguments(text("2005/9/28")),
                arguments(text("2005.9.28")),
                arguments(text("20050928")),
                arguments(text("2005年9月28日")),
                arguments(text("2005年09月28日")),
                arguments(text("2005 年 9 月 28 日")),
                arguments(text("２００５年９月２８日")),
                arguments(text("2005年9月28号")),
                arguments(text("二〇〇五年九月二十八日")),
                arguments(text("二○○五年九月二十八日")),
                arguments(text("二零零五年九月二十八日")),
                arguments(text("2005-09-28 00:00:00")),
                arguments(text("2005-09-28T00:00:00")));
    }

    @ParameterizedTest
    @MethodSource("days")
    void days_are_taken_in_the_usual_forms(RawCell cell) throws CellProblemException {
        assertThat(taken("proposedOn", cell)).isEqualTo(DAY);
    }

    static Stream<Arguments> numerals() {
        return Stream.of(
                arguments("二〇〇五年十月十日", LocalDate.of(2005, 10, 10)),
                arguments("二〇〇五年十二月二十日", LocalDate.of(2005, 12, 20)),
                arguments("一九九八年一月三十一日", LocalDate.of(1998, 1, 31)));
    }

    @ParameterizedTest
    @MethodSource("numerals")
    void days_in_chinese_numerals_are_counted(String text, LocalDate day) throws CellProblemException {
        assertThat(taken("proposedOn", text(text))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05-9-28",
                "9/28/2005",
                "28.09.2005",
                "2005年9月",
                "9月28日",
                "2005-02-30",
                "2005-9/28",
                "2005年秋",
                "二〇〇五年十十月一日",
                "二〇〇五年二八月一日",
                "200509281"
            })
    void texts_that_are_no_whole_day_are_refused(String text) {
        assertThat(problem("proposedOn", text(text))).isEqualTo(CellProblem.NOT_A_DAY);
    }

    @Test
    void numbers_that_are_not_shown_as_a_whole_day_are_refused() {
        assertThat(problem("proposedOn", number("38623"))).isEqualTo(CellProblem.AMBIGUOUS_DAY);
        assertThat(problem("proposedOn", number("38623", NumberShape.PART_OF_DAY)))
                .isEqualTo(CellProblem.HIDDEN_DAY);
        assertThat(problem("proposedOn", number("38623.6", NumberShape.DAY))).isEqualTo(CellProblem.DAY_WITH_TIME);
        assertThat(problem("proposedOn", text("2005-09-28 14:30"))).isEqualTo(CellProblem.DAY_WITH_TIME);
        assertThat(problem("proposedOn", number("20051301"))).isEqualTo(CellProblem.NOT_A_DAY);
        assertThat(problem("proposedOn", number("-1", NumberShape.DAY))).isEqualTo(CellProblem.NOT_A_DAY);
        assertThat(problem("proposedOn", number("99999999", NumberShape.DAY))).isEqualTo(CellProblem.NOT_A_DAY);
        assertThat(problem("proposedOn", number("1", NumberShape.PERCENT))).isEqualTo(CellProblem.NOT_A_DAY);
        assertThat(problem("proposedOn", truth("1"))).isEqualTo(CellProblem.NOT_A_DAY);
    }

    @Test
    void days_are_counted_from_both_epochs() throws CellProblemException {
        RawCell cell = number("37161", NumberShape.DAY);

        assertThat(taker("proposedOn", true).take(cell)).isEqualTo(DAY);
        assertThat(taken("proposedOn", cell)).isEqualTo(DAY.minusYears(4).minusDays(1));
    }

    @Test
    void the_first_days_of_1900_are_right_and_the_one_that_never_was_is_refused() throws CellProblemException {
        assertThat(taken("proposedOn", number("1", NumberShape.DAY))).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(taken("proposedOn", number("59", NumberShape.DAY))).isEqualTo(LocalDate.of(1900, 2, 28));
        assertThat(problem("proposedOn", number("60", NumberShape.DAY))).isEqualTo(CellProblem.NOT_A_DAY);
        assertThat(taken("proposedOn", number("61", NumberShape.DAY))).isEqualTo(LocalDate.of(1900, 3, 1));
    }

    @Test
    void counts_are_taken_from_numbers_and_digits() throws CellProblemException {
        for (RawCell cell : ImmutableList.of(number("26"), number("26.0"), number("2.6E1"), text(" ２６ "), text("26"))) {
            assertThat(taken("communities[].memberCount", cell)).isEqualTo(26);
        }
        assertThat(taken("communities[].memberCount", number("2147483647"))).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26人", "1,200", "-1", "26.5", "约26", "2147483648", "二十六"})
    void counts_with_anything_else_are_refused(String text) {
        assertThat(problem("communities[].memberCount", text(text))).isEqualTo(CellProblem.NOT_A_COUNT);
    }

    @Test
    void numbers_that_are_no_counts_are_refused() {
        for (RawCell cell : ImmutableList.of(
                number("26.5"),
                number("-1"),
                number("2147483648"),
                number("38623", NumberShape.DAY),
                number("1", NumberShape.PERCENT),
                truth("1"))) {
            assertThat(problem("communities[].memberCount", cell)).isEqualTo(CellProblem.NOT_A_COUNT);
        }
    }

    @Test
    void shares_are_taken_as_two_counts_or_percent() throws CellProblemException {
        assertThat(taken("leagueWeight", text("3/4"))).isEqualTo(Ratio.of(3, 4));
        assertThat(taken("leagueWeight", text("２／４"))).isEqualTo(Ratio.of(2, 4));
        assertThat(taken("leagueWeight", text("30%"))).isEqualTo(Ratio.percent(30));
        assertThat(taken("leagueWeight", text("12.5％"))).isEqualTo(Ratio.of(125, 1000));
        assertThat(taken("leagueWeight", number("0.3", NumberShape.PERCENT))).isEqualTo(Ratio.percent(30));
        assertThat(taken("leagueWeight", number("0.28999999999999998", NumberShape.PERCENT)))
                .isEqualTo(Ratio.percent(29));
    }

    @Test
    void shares_without_a_sign_are_refused() {
        assertThat(problem("leagueWeight", number("0.3"))).isEqualTo(CellProblem.AMBIGUOUS_SHARE);
        assertThat(problem("leagueWeight", text("30"))).isEqualTo(CellProblem.AMBIGUOUS_SHARE);
        assertThat(problem("leagueWeight", text("3/0"))).isEqualTo(CellProblem.NOT_A_SHARE);
        assertThat(problem("leagueWeight", text("三成"))).isEqualTo(CellProblem.NOT_A_SHARE);
        assertThat(problem("leagueWeight", number("38623", NumberShape.DAY))).isEqualTo(CellProblem.NOT_A_SHARE);
        assertThat(problem("leagueWeight", number("-0.3", NumberShape.PERCENT))).isEqualTo(CellProblem.NOT_A_SHARE);
    }

    @Test
    void decimals_are_taken_as_they_are_shown() throws CellProblemException {
        assertThat(taken("dispersion", number("0.25"))).isEqualTo(new BigDecimal("0.25"));
        assertThat(taken("dispersion", number("0.30000000000000004"))).isEqualTo(new BigDecimal("0.3"));
        assertThat(taken("dispersion", text("０．２５"))).isEqualTo(new BigDecimal("0.25"));
        assertThat(problem("dispersion", text("0,25"))).isEqualTo(CellProblem.NOT_A_NUMBER);
        assertThat(problem("dispersion", number("0.25", NumberShape.PERCENT))).isEqualTo(CellProblem.NOT_A_NUMBER);
        assertThat(problem("dispersion", truth("1"))).isEqualTo(CellProblem.NOT_A_NUMBER);
    }

    @Test
    void yes_and_no_are_taken_in_words_and_as_truth_values() throws CellProblemException {
        for (RawCell cell : ImmutableList.of(text("是"), text(" yes "), text("ＹＥＳ"), text("TRUE"), truth("1"))) {
            assertThat(taken("head.dedicated", cell)).isEqualTo(true);
        }
        for (RawCell cell : ImmutableList.of(text("否"), text("No"), text("false"), truth("0"))) {
            assertThat(taken("head.dedicated", cell)).isEqualTo(false);
        }
        for (RawCell cell : ImmutableList.of(text("√"), text("有"), text("较好"), number("1"))) {
            assertThat(problem("head.dedicated", cell)).isEqualTo(CellProblem.NOT_YES_OR_NO);
        }
    }

    @Test
    void whether_there_is_one_is_said_by_words_of_its_own() throws CellProblemException {
        assertThat(taken("history", text("有"))).isEqualTo(true);
        assertThat(taken("history", text("无"))).isEqualTo(false);
    }

    @Test
    void codes_are_taken_by_word_in_both_languages_and_by_code() throws CellProblemException {
        for (String word : new String[] {"团总支", "general branch", "General Branch", "general-branch", " 团总支　"}) {
            assertThat(taken("organizationType", text(word))).isEqualTo(OrganizationType.GENERAL_BRANCH);
        }
        assertThat(taken("mode", text("joint"))).isEqualTo(ModeId.JOINT);
        assertThat(taken("communities[].type", text("port-area"))).isEqualTo(CommunityType.of("port-area"));
    }

    @Test
    void words_that_stand_for_no_code_are_refused() {
        assertThat(problem("organizationType", text("团部"))).isEqualTo(CellProblem.UNKNOWN_WORD);
        assertThat(problem("organizationType", number("1"))).isEqualTo(CellProblem.UNKNOWN_WORD);
        assertThat(problem("communities[].type", text("港区"))).isEqualTo(CellProblem.UNKNOWN_WORD);
    }

    @Test
    void lists_are_parted_by_the_usual_signs() throws CellProblemException {
        for (String list :
                new String[] {"c-1；c-2", "c-1;c-2", "c-1、c-2", "c-1，c-2", "c-1,c-2", "c-1\nc-2", "c-1\r\nc-2"}) {
            assertThat(taken("communities[].adjacentTo", text(list))).isEqualTo(ImmutableSet.of("c-1", "c-2"));
        }
        assertThat(taken("communities[].adjacentTo", text("无"))).isEqualTo(ImmutableSet.of());
        assertThat(taken("communities[].adjacentTo", number("420102001001")))
                .isEqualTo(ImmutableSet.of("420102001001"));
        assertThat(taken("activities[].dates", text("2005-09-28；2005年9月28日"))).isEqualTo(ImmutableList.of(DAY, DAY));
        assertThat(taken("goals", text("建好队伍，服务青年\n抓好典型"))).isEqualTo(ImmutableList.of("建好队伍，服务青年", "抓好典型"));
    }

    @Test
    void lists_with_empty_elements_or_one_twice_are_refused() {
        assertThat(problem("communities[].adjacentTo", text("c-1；；c-2"))).isEqualTo(CellProblem.EMPTY_ELEMENT);
        assertThat(problem("communities[].adjacentTo", text("c-1；c-1"))).isEqualTo(CellProblem.TWICE);
    }

    @Test
    void texts_are_taken_without_blanks_at_their_ends() throws CellProblemException {
        assertThat(taken("communities[].name", text("　和平社区 "))).isEqualTo("和平社区");
        assertThat(taken("communities[].name", number("1958"))).isEqualTo("1958");
        assertThat(problem("communities[].name", number("38623", NumberShape.DAY)))
                .isEqualTo(CellProblem.NOT_A_TEXT);
        assertThat(problem("communities[].name", truth("1"))).isEqualTo(CellProblem.NOT_A_TEXT);
    }
}
