package org.leaguebuilding.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** How the styles of a workbook show numbers. Not thread-safe. */
final class CellStyles {

    private final @Nullable StylesTable styles;
    private final Map<Integer, NumberShape> shapes = new HashMap<>();

    /** Takes the styles, if the file has any. */
    CellStyles(@Nullable StylesTable styles) {
        this.styles = styles;
    }

    /** How a style shows a number. */
    NumberShape shape(int style, String number) {
        NumberShape shape = shapes.computeIfAbsent(style, this::shapeOf);
        return shape == NumberShape.ZEROS && number.length() >= format(style).length() ? NumberShape.NUMBER : shape;
    }

    private NumberShape shapeOf(int style) {
        if (styles == null || style >= styles.getNumCellStyles()) {
            return NumberShape.NUMBER;
        }
        short format = styles.getStyleAt(style).getDataFormat();
        return NumberShape.of(format, styles.getNumberFormatAt(format));
    }

    private String format(int style) {
        XSSFCellStyle found = styles == null ? null : styles.getStyleAt(style);
        return found == null ? "" : found.getDataFormatString();
    }
}
