package org.leaguebuilding.sheet;

import com.google.common.collect.ImmutableList;

/** Takes yes and no, as truth values and in words. */
final class YesNoTaker implements CellTaker {

    private final ImmutableList<String> yes;
    private final ImmutableList<String> no;

    YesNoTaker(String yes, String no) {
        this.yes = SheetTexts.words(yes);
        this.no = SheetTexts.words(no);
    }

    @Override
    public Boolean take(RawCell cell) throws CellProblemException {
        if (cell.is(RawCell.Kind.TRUTH)) {
            return cell.text().equals("1");
        }
        String word = SheetNames.alike(cell.text());
        if (cell.is(RawCell.Kind.NUMBER) || !(yes.contains(word) || no.contains(word))) {
            throw new CellProblemException(CellProblem.NOT_YES_OR_NO);
        }
        return yes.contains(word);
    }
}
