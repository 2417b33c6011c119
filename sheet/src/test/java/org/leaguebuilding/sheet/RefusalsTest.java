package org.leaguebuilding.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.leaguebuilding.sheet.Book.number;
import static org.leaguebuilding.sheet.Book.row;
import static org.leaguebuilding.sheet.Proposals.COMMUNITIES;
import static org.leaguebuilding.sheet.Proposals.MAIN;
import static org.leaguebuilding.sheet.Proposals.community;
import static org.leaguebuilding.sheet.Proposals.headings;
import static org.leaguebuilding.sheet.Proposals.headingsOfCommunities;
import static org.leaguebuilding.sheet.Proposals.one;
import static org.leaguebuilding.sheet.Proposals.proposal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.honor.HonorNomination;
import org.leaguebuilding.honor.HonorPolicy;
import org.leaguebuilding.policy.Editions;

/** What cannot be taken is refused at its cell, with what is wrong and what to do. */
class RefusalsTest {

    private static final LeagueBuildingSheets SHEETS = LeagueBuildingSheets.of(Editions.wuhan2005());

    /** Those that follow from one cell alone, which CellTakerTest tries. */
    private static final Set<CellProblem> OF_ONE_VALUE =
            EnumSet.range(CellProblem.NOT_YES_OR_NO, CellProblem.EMPTY_ELEMENT);

    @TempDir
    private Path folder;

    private static Book ofMain(@Nullable Object... cells) {
        return new Book()
                .sheet(MAIN, headings(), cells)
                .sheet(COMMUNITIES, headingsOfCommunities(), community("p-1", "c-1", 26));
    }

    private static Book ofCommunities(String after, @Nullable Object[]... rows) {
        return new Book().sheet(MAIN, headings(), proposal("p-1")).sheet(COMMUNITIES, after, rows);
    }

    private static Book withHeadings(Object... headings) {
        return new Book().sheet(MAIN, headings, proposal("p-1"));
    }

    static Stream<Arguments> books() {
        return Stream.of(
                arguments("建团方案!A1 NO_SHEET", new Book().sheet("方案", headings())),
                arguments("社区!A1 UNKNOWN_SHEET", one().sheet("社区", headingsOfCommunities())),
                arguments("建团方案!A1 NO_HEADINGS", withHeadings("号", "建团模式")),
                arguments("建团方案!A1 NO_COLUMN", withHeadings("编号", "建团模式", "组织类型")),
                arguments("建团方案!E1 UNKNOWN_HEADING", withHeadings("编号", "建团模式", "组织类型", "提出日期", "党组织名称")),
                arguments("建团方案!E1 HEADING_TWICE", withHeadings("编号", "建团模式", "组织类型", "提出日期", "Mode")),
                arguments("建团方案!F2 NO_HEADING", ofMain("p-1", "joint", "branch", "2005-09-28", null, "备注")),
                arguments("建团方案!C2 MISSING", ofMain("p-1", "joint", null, "2005-09-28")),
                arguments("建团方案!D2 NO_RESULT", ofMain("p-1", "joint", "branch", Book.formula("", ""))),
                arguments(
                        "建团方案!D2 FORMULA_ERROR",
                        ofMain("p-1", "joint", "branch", Book.formula(" t=\"e\"", "<v>#REF!</v>"))),
                arguments("建团方案!C2 UNKNOWN_WORD", ofMain("p-1", "joint", "团部", "2005-09-28")),
                arguments("建团方案!D2 NOT_A_DAY", ofMain("p-1", "joint", "branch", "2005年9月")),
                arguments("建团方案!D2 AMBIGUOUS_DAY", ofMain("p-1", "joint", "branch", number("38623"))),
                arguments("建团方案!D2 HIDDEN_DAY", ofMain("p-1", "joint", "branch", number("38623", Book.YEAR_AND_MONTH))),
                arguments("建团方案!D2 DAY_WITH_TIME", ofMain("p-1", "joint", "branch", number("38623.5", Book.DAY))),
                arguments("建团方案!D2 MALFORMED", ofMain("p-1", "joint", "branch", "1899-12-31")),
                arguments(
                        "建团方案!A2 SHOWN_ZEROS", ofMain(number("7", Book.FOUR_DIGITS), "joint", "branch", "2005-09-28")),
                arguments(
                        "拟建团社区!E2 MERGED",
                        ofCommunities(
                                "<mergeCells count=\"1\"><mergeCell ref=\"E2:E3\"/></mergeCells>",
                                headingsOfCommunities(),
                                community("p-1", "c-1", 26),
                                row("p-1", "c-2", "西区", "s-1"))),
                arguments(
                        "拟建团社区!E3 NOT_A_COUNT",
                        ofCommunities(
                                "",
                                headingsOfCommunities(),
                                community("p-1", "c-1", 1),
                                community("p-1", "c-2", "26人"))),
                arguments(
                        "拟建团社区!A3 NO_OWNER",
                        ofCommunities(
                                "", headingsOfCommunities(), community("p-1", "c-1", 1), community("p-9", "c-2", 1))),
                arguments(
                        "建团方案!A3 TWICE",
                        new Book()
                                .sheet(MAIN, headings(), proposal("p-1"), proposal("p-1"))
                                .sheet(COMMUNITIES, headingsOfCommunities(), community("p-1", "c-1", 26))));
    }

    @ParameterizedTest
    @MethodSource("books")
    void at_its_cell_alone(String expected, Book book) throws IOException {
        SheetContents<FormationProposal> contents = SHEETS.read(book.in(folder), FormationPolicy.SUBJECT);

        assertThat(contents.refusals())
                .filteredOn(refusal -> refusal.problem() != CellProblem.NO_OWNER || expected.endsWith("NO_OWNER"))
                .extracting(CellRefusal::toString)
                .startsWith(expected);
        assertThat(contents.subjects()).hasSizeLessThan(2);
    }

    @Test
    void of_all_kinds_that_do_not_follow_from_one_value() {
        Set<CellProblem> tried = books().map(book -> book.get()[0].toString())
                .map(expected -> CellProblem.valueOf(expected.substring(expected.indexOf(' ') + 1)))
                .collect(Collectors.toCollection(() -> EnumSet.copyOf(OF_ONE_VALUE)));
        tried.add(CellProblem.CONTRADICTION);

        assertThat(tried).containsExactlyInAnyOrder(CellProblem.values());
    }

    @ParameterizedTest
    @EnumSource
    void with_what_is_wrong_and_what_to_do_in_both_languages(CellProblem problem) {
        Column column = PlanMaker.of(Editions.wuhan2005().family(FormationPolicy.SUBJECT))
                .columns()
                .get(2);
        CellRefusal refusal = new CellRefusal(new SheetCell(MAIN, 11, 5), problem, column.heading(), column.heading());

        assertThat(refusal.cell()).hasToString("建团方案!F12");
        assertThat(refusal.message(Locale.CHINA)).isNotBlank().doesNotContain("{");
        assertThat(refusal.remedy(Locale.CHINA))
                .isNotBlank()
                .doesNotContain("{")
                .isNotEqualTo(refusal.message(Locale.CHINA));
        assertThat(refusal.message(Locale.ENGLISH))
                .isNotBlank()
                .doesNotContain("{")
                .matches("[\\p{ASCII}“”’组织类型]+");
        assertThat(refusal.remedy(Locale.ENGLISH))
                .isNotBlank()
                .doesNotContain("{")
                .matches("[\\p{ASCII}“”’]+");
    }

    @Test
    void with_the_words_to_choose_from() throws IOException {
        Path file = ofMain("p-1", "joint", "团部", "2005-09-28").in(folder);
        CellRefusal refusal =
                SHEETS.read(file, FormationPolicy.SUBJECT).refusals().get(0);

        assertThat(refusal.message(Locale.CHINA)).isEqualTo("“组织类型”不是可选词语");
        assertThat(refusal.remedy(Locale.CHINA)).startsWith("请从下列词语中选择：").contains("团支部、团总支");
        assertThat(refusal.remedy(Locale.ENGLISH)).contains("branch; general branch");
    }

    @Test
    void the_subject_of_a_refused_part_is_not_handed_over_and_others_are() throws IOException {
        Book book = new Book()
                .sheet(MAIN, headings(), proposal("p-1"), proposal("p-2"))
                .sheet(
                        COMMUNITIES,
                        headingsOfCommunities(),
                        community("p-1", "c-1", "几人"),
                        community("p-2", "c-2", 26));
        SheetContents<FormationProposal> contents = SHEETS.read(book.in(folder), FormationPolicy.SUBJECT);

        assertThat(contents.refusals()).extracting(CellRefusal::toString).containsExactly("拟建团社区!E2 NOT_A_COUNT");
        assertThat(contents.subjects()).extracting(SheetSubject::toString).containsExactly("p-2");
    }

    @Test
    void a_row_that_says_there_is_none_and_has_one_is_refused() throws IOException {
        Book book = new Book()
                .sheet(
                        "示范申报",
                        row("编号", "示范称号", "申报单位", "单位层级", "申报状态", "申报日期", "有无创建历程"),
                        row("n-1", "demonstration-community", "c-1", "community", "demonstration", "2005-09-28", "无"))
                .sheet("创建历程：步骤", row("示范申报：编号", "状态", "日期"), row("n-1", "创建", "2005-01-01"));
        SheetContents<HonorNomination> contents = SHEETS.read(book.in(folder), HonorPolicy.SUBJECT);

        assertThat(contents.refusals()).extracting(CellRefusal::toString).startsWith("示范申报!G2 CONTRADICTION");
    }
}
