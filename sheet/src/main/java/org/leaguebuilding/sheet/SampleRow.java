package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.leaguebuilding.rule.Fact;

/** The row that shows how the cells are filled in. Days and shares rise from left to right, so that no end is before its start. */
final class SampleRow {

    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 9, 1);
    private static final int COUNT = 12;
    private static final int WHOLE = 10;

    private final Codes codes;
    private final Locale locale;
    private int days;
    private int shares;

    SampleRow(Codes codes, Locale locale) {
        this.codes = codes;
        this.locale = locale;
    }

    /** Fills a cell; the one that tells the row from others says that it is a sample. */
    void fill(Cell cell, Column column, boolean tells) {
        if (tells) {
            cell.setCellValue(SheetTexts.text("sample", locale));
            return;
        }
        switch (column.kind()) {
            case COUNT -> cell.setCellValue(COUNT);
            case DECIMAL -> cell.setCellValue(0.25);
            case DAY -> cell.setCellValue(day());
            case LIST -> cell.setCellValue(list(column));
            default -> cell.setCellValue(text(column, column.kind()));
        }
    }

    private LocalDate day() {
        days++;
        return FIRST_DAY.plusMonths(days);
    }

    private String list(Column column) {
        Fact.Kind kind = column.elements();
        if (column.codes().isPresent()) {
            ImmutableList<String> words = words(column);
            return words.subList(0, Math.min(words.size(), 2)).stream()
                    .reduce((first, second) ->
                            first + SheetTexts.text("words.separator", locale).strip() + second)
                    .orElse("");
        }
        return kind == Fact.Kind.DAY ? day().toString() : text(column, kind);
    }

    private ImmutableList<String> words(Column column) {
        return column.codes().map(codes::of).map(set -> set.titles(locale)).orElse(ImmutableList.of());
    }

    private String text(Column column, Fact.Kind kind) {
        return switch (kind) {
            case YES_NO -> SheetTexts.text(column.role() == Column.Role.GIVEN ? "word.given" : "word.yes", locale);
            case SHARE -> {
                shares++;
                yield Math.min(shares, WHOLE) + "/" + WHOLE;
            }
            case CODE, OPEN_CODE -> words(column).stream().findFirst().orElse("");
            case TEXT -> SheetTexts.text("sample.text", locale);
            default -> column.fact().isOfPerson() ? "k-204" : "a-1";
        };
    }
}
