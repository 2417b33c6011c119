package org.leaguebuilding.examples.cityreport.facts;

/**
 * Where a fact stands.
 *
 * @param file the file, in a workbook with the sheet
 * @param row the line or the row, counted from 1
 */
public record FactPlace(String file, long row) {

    @Override
    public String toString() {
        return file + ":" + row;
    }
}
