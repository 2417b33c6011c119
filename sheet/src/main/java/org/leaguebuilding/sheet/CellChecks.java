package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.rule.Fact;

/** What office programs check while cells are filled in. Not thread-safe. */
final class CellChecks {

    private static final int LAST_ROW = 1_048_575;

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final Codes codes;
    private final WordLists words;

    CellChecks(XSSFSheet sheet, Codes codes, WordLists words) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
        this.codes = codes;
        this.words = words;
    }

    /** Checks the cells of a column below its heading, the sample row among them. */
    void add(Column column, int index) {
        DataValidationConstraint constraint = constraint(column);
        if (constraint != null) {
            DataValidation check =
                    helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, index, index));
            boolean closed = column.kind() != Fact.Kind.OPEN_CODE && column.kind() != Fact.Kind.LIST;
            check.setShowErrorBox(closed);
            check.createErrorBox(
                    SheetTexts.text("check.title", words.locale()),
                    SheetTexts.text("check." + key(column), words.locale()));
            check.setSuppressDropDownArrow(true);
            sheet.addValidationData(check);
        }
    }

    private static String key(Column column) {
        return switch (column.kind()) {
            case COUNT -> "count";
            case DECIMAL -> "decimal";
            case DAY -> "day";
            default -> "word";
        };
    }

    private @Nullable DataValidationConstraint constraint(Column column) {
        return switch (column.kind()) {
            case COUNT ->
                helper.createNumericConstraint(
                        ValidationType.INTEGER, OperatorType.BETWEEN, "0", String.valueOf(Integer.MAX_VALUE));
            case DECIMAL -> helper.createNumericConstraint(ValidationType.DECIMAL, OperatorType.BETWEEN, "0", "100");
            case DAY -> helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1900,1,1)", "DATE(2199,12,31)", "");
            case YES_NO -> list(yesOrNo(column));
            case CODE, OPEN_CODE, LIST ->
                column.codes()
                        .map(codes::of)
                        .filter(set -> !set.known().isEmpty())
                        .map(set -> list(set.titles(words.locale())))
                        .orElse(null);
            default -> null;
        };
    }

    private ImmutableList<String> yesOrNo(Column column) {
        String key = column.role() == Column.Role.GIVEN ? "word.given" : "word.yes";
        return ImmutableList.of(SheetTexts.text(key, words.locale()), SheetTexts.text(key + ".not", words.locale()));
    }

    private DataValidationConstraint list(ImmutableList<String> choices) {
        return helper.createFormulaListConstraint(words.range(choices));
    }
}
