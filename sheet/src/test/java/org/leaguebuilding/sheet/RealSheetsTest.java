package org.leaguebuilding.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.leaguebuilding.sheet.Book.formula;
import static org.leaguebuilding.sheet.Book.number;
import static org.leaguebuilding.sheet.Book.row;
import static org.leaguebuilding.sheet.Proposals.COMMUNITIES;
import static org.leaguebuilding.sheet.Proposals.MAIN;
import static org.leaguebuilding.sheet.Proposals.community;
import static org.leaguebuilding.sheet.Proposals.headings;
import static org.leaguebuilding.sheet.Proposals.headingsOfCommunities;
import static org.leaguebuilding.sheet.Proposals.one;
import static org.leaguebuilding.sheet.Proposals.proposal;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.policy.Editions;

/** What real workbooks hold beside cells that are filled in as they are meant. */
class RealSheetsTest {

    private static final LeagueBuildingSheets SHEETS = LeagueBuildingSheets.of(Editions.wuhan2005());

    @TempDir
    private Path folder;

    private ImmutableList<FormationProposal> read(Book book) throws IOException {
        SheetContents<FormationProposal> contents = SHEETS.read(book.in(folder), FormationPolicy.SUBJECT);
        assertThat(contents.refusals()).isEmpty();
        return contents.subjects().stream().map(SheetSubject::subject).collect(ImmutableList.toImmutableList());
    }

    private FormationProposal proposedOn(@Nullable Object day) throws IOException {
        return read(dated(day)).get(0);
    }

    private static Book dated(@Nullable Object day) {
        return new Book()
                .sheet(MAIN, headings(), row("p-1", "独立建团", "团支部", day))
                .sheet(COMMUNITIES, headingsOfCommunities(), community("p-1", "c-1", 26));
    }

    @Test
    void codes_are_numbers_of_twelve_digits_as_several_programs_write_them() throws IOException {
        for (String code : new String[] {"420102001001", "4.20102001001E11"}) {
            Book book = new Book()
                    .sheet(MAIN, headings(), proposal("p-1"))
                    .sheet(COMMUNITIES, headingsOfCommunities(), community("p-1", number(code), 26));

            assertThat(read(book).get(0).communities())
                    .extracting(Community::id)
                    .containsExactly("420102001001");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Book.DAY, Book.CHINESE_DAY, Book.BUILT_IN_CHINESE_DAY, Book.DAY_IN_NUMERALS})
    void days_are_numbers_of_many_formats(int style) throws IOException {
        assertThat(proposedOn(number("38623", style)).proposedOn()).isEqualTo(LocalDate.of(2005, 9, 28));
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() throws IOException {
        Book book = dated(number("37161", Book.DAY)).epoch1904();

        assertThat(read(book).get(0).proposedOn()).isEqualTo(LocalDate.of(2005, 9, 28));
    }

    @Test
    void a_day_that_shows_only_its_month_is_refused() throws IOException {
        Path file = dated(number("38596", Book.YEAR_AND_MONTH)).in(folder);

        assertThat(SHEETS.read(file, FormationPolicy.SUBJECT).refusals())
                .extracting(CellRefusal::toString)
                .containsExactly("建团方案!D2 HIDDEN_DAY");
    }

    @Test
    void formulas_count_by_their_stored_results() throws IOException {
        assertThat(proposedOn(formula(" s=\"1\"", "<v>38623</v>")).proposedOn()).isEqualTo(LocalDate.of(2005, 9, 28));
        assertThat(proposedOn(formula(" t=\"str\"", "<v>2005-09-28</v>")).proposedOn())
                .isEqualTo(LocalDate.of(2005, 9, 28));
    }

    @Test
    void titles_stand_above_the_headings_and_empty_rows_between() throws IOException {
        Book book = new Book()
                .sheet(
                        MAIN,
                        "<mergeCells count=\"1\"><mergeCell ref=\"A1:D1\"/></mergeCells>",
                        row("2005年度建团方案汇总表"),
                        row(),
                        headings(),
                        row(),
                        proposal("p-1"),
                        row("　", null, " "),
                        proposal("p-2"))
                .sheet(
                        COMMUNITIES,
                        headingsOfCommunities(),
                        community("p-1", "c-1", 26),
                        row(),
                        community("p-2", "c-2", 3));

        assertThat(read(book)).extracting(FormationProposal::id).containsExactly("p-1", "p-2");
    }

    @Test
    void what_rows_belong_to_stands_in_one_cell_that_is_merged_beside_them() throws IOException {
        Book book = new Book()
                .sheet(MAIN, headings(), proposal("p-1"), proposal("p-2"))
                .sheet(
                        COMMUNITIES,
                        "<mergeCells count=\"2\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"A5:A6\"/></mergeCells>",
                        headingsOfCommunities(),
                        community("p-1", "c-1", 1),
                        community(null, "c-2", 2),
                        community(null, "c-3", 3),
                        community("p-2", "c-4", 4),
                        community(null, "c-5", 5));

        assertThat(read(book))
                .extracting(
                        each -> each.communities().stream().map(Community::id).toList())
                .containsExactly(ImmutableList.of("c-1", "c-2", "c-3"), ImmutableList.of("c-4", "c-5"));
    }

    @Test
    void hidden_rows_columns_and_sheets_count_as_others_do() throws IOException {
        Book book = new Book()
                .sheet(MAIN, headings(), proposal("p-1"))
                .raw(
                        COMMUNITIES,
                        "<cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols><sheetData><row r=\"1\">"
                                + inline(headingsOfCommunities())
                                + "</row><row r=\"2\" hidden=\"1\">" + inline("p-1", "c-1", "和平", "s-1", "26")
                                + "</row></sheetData>");

        assertThat(read(book).get(0).communities().get(0).memberCount()).hasValue(26);
    }

    @Test
    void rows_and_cells_need_not_say_where_they_stand() throws IOException {
        Book book = one().raw(
                        COMMUNITIES,
                        "<sheetData><row>" + inline(headingsOfCommunities()) + "</row><row>"
                                + inline("p-1", "c-1", "和平", "s-1", "26") + "</row></sheetData>");

        assertThat(read(book).get(0).communities().get(0).memberCount()).hasValue(26);
    }

    private static String inline(@Nullable Object... texts) {
        StringBuilder cells = new StringBuilder();
        for (Object text : texts) {
            cells.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return cells.toString();
    }

    /** WPS Office 11 and 12 write namespaces of their own, shared texts with phonetic runs, and styles for empty cells. */
    @Test
    void wps_office_writes_namespaces_phonetic_runs_and_styled_empty_cells_of_its_own() throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        Book book = one().with(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"" + main
                                + "\" count=\"2\" uniqueCount=\"2\"><si><t>p-1</t></si><si><r><rPr><sz val=\"11\"/></rPr>"
                                + "<t>独立</t></r><r><t>建团</t></r><rPh sb=\"0\" eb=\"1\"><t>dúlì</t></rPh></si></sst>")
                .raw(
                        MAIN,
                        "<sheetPr xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\"/><sheetData><row r=\"1\" spans=\"1:4\">"
                                + inline(headings())
                                + "</row><row r=\"2\" spans=\"1:5\"><c r=\"A2\" s=\"1\" t=\"s\"><v>0</v></c>"
                                + "<c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"str\"><v>团支部</v></c><c r=\"D2\" s=\"2\"><v>38623</v></c>"
                                + "<c r=\"E2\" s=\"1\"/></row></sheetData>");

        assertThat(read(book)).extracting(FormationProposal::mode).hasToString("[independent]");
    }

    @Test
    void headings_are_found_in_either_language_in_any_order_with_remarks_beside_them() throws IOException {
        Book book = new Book()
                .sheet(
                        "formation proposal",
                        row("Type of organization", "备注", "Day of the\u00a0proposal", "id", "建团模式\nMode"),
                        row("branch", "见附件", "2005-09-28", "p-1", "joint"))
                .sheet("Communities", headingsOfCommunities(), community("p-1", "c-1", 26));

        assertThat(read(book)).extracting(FormationProposal::id).containsExactly("p-1");
    }

    @Test
    void other_sheets_are_passed_over() throws IOException {
        assertThat(read(one().sheet("汇总", row("社区数", 12)))).hasSize(1);
        assertThat(read(one().raw("空表", "<sheetData/>"))).hasSize(1);
    }

    @Test
    void a_file_that_is_no_workbook_is_refused_with_what_to_do() throws IOException {
        Path text = Files.writeString(folder.resolve("list.xlsx"), "编号,模式");

        assertThatExceptionOfType(UnreadableWorkbookException.class)
                .isThrownBy(() -> SHEETS.types(text))
                .satisfies(refused -> assertThat(refused.message(Locale.CHINA)).contains("另存为.xlsx"))
                .withMessageContaining("save it as .xlsx");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SHEETS.types(folder.resolve("none.xlsx")));
    }
}
