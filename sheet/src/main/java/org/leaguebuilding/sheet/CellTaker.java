package org.leaguebuilding.sheet;

import org.leaguebuilding.rule.Fact;

/** Takes a fact out of a cell, or refuses. Immutable and thread-safe. */
interface CellTaker {

    /** The fact. The cell is not empty, and holds neither an error nor a formula without a result. */
    Object take(RawCell cell) throws CellProblemException;

    /** How the cells of a column are taken. */
    static CellTaker of(Column column, Codes codes, boolean epoch1904) {
        if (column.role() == Column.Role.GIVEN) {
            return new YesNoTaker("given", "not-given");
        }
        if (column.kind() == Fact.Kind.LIST) {
            CellTaker elements = plain(column, column.elements(), codes, epoch1904);
            boolean text = column.elements() == Fact.Kind.TEXT;
            return new ListTaker(elements, text, column.fact().isSet());
        }
        return plain(column, column.kind(), codes, epoch1904);
    }

    private static CellTaker plain(Column column, Fact.Kind kind, Codes codes, boolean epoch1904) {
        return switch (kind) {
            case YES_NO -> new YesNoTaker("yes", "no");
            case COUNT -> new CountTaker();
            case SHARE -> new ShareTaker();
            case DECIMAL -> new DecimalTaker();
            case DAY -> new DayTaker(epoch1904);
            case CODE, OPEN_CODE -> new CodeTaker(codes.of(column.codes().orElseThrow()));
            case ID -> new IdTaker(column.fact().isOfPerson());
            case TEXT -> new TextTaker();
            default -> throw new IllegalArgumentException(column.fact() + " does not stand in a cell");
        };
    }
}
