package org.leaguebuilding.sheet;

/** Takes codes, as such and in the words of both languages. */
final class CodeTaker implements CellTaker {

    private final CodeSet codes;

    CodeTaker(CodeSet codes) {
        this.codes = codes;
    }

    @Override
    public Object take(RawCell cell) throws CellProblemException {
        if (!cell.is(RawCell.Kind.TEXT)) {
            throw new CellProblemException(CellProblem.UNKNOWN_WORD);
        }
        return codes.meant(CellText.trimmed(cell.text()));
    }
}
