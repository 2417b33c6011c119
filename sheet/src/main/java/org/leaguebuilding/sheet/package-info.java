/**
 * Subjects in workbooks: {@link org.leaguebuilding.sheet.LeagueBuildingSheets} makes a template for each kind of subject, reads what was
 * filled in, and puts findings at their cells. All of it follows from the facts of a family, so that a host's own family is served as well.
 *
 * <p>Workbooks are written and read with Apache POI 5.5. It streams when it reads (by SAX events, with the styles and shared strings that
 * dates and texts need), it makes notes, drop-down lists and checks of numbers and days, and it gives a workbook back with all that it did
 * not touch. fastexcel 0.19 streams both ways with a tenth of the jars and makes notes and checks, too, but it cannot change a workbook that
 * is there, it hands out the number {@code 420102001001} as POI writes it, {@code 4.20102001001E11}, and it knows neither merged cells nor number
 * formats beyond their code. EasyExcel 4 reads workbooks of the 1904 epoch four years early. One library for all three tasks is less to keep
 * up to date than two.
 */
@NullMarked
package org.leaguebuilding.sheet;

import org.jspecify.annotations.NullMarked;
