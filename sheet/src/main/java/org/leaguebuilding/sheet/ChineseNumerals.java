package org.leaguebuilding.sheet;

/** Numbers of days in Chinese numerals. */
final class ChineseNumerals {

    /** Nought to ten, each in its place. */
    private static final String DIGITS = SheetTexts.words("day.digits").get(0);

    private static final int TEN = 10;

    private ChineseNumerals() {}

    /** The year of four numerals, digit by digit. */
    static String year(String numerals) {
        StringBuilder year = new StringBuilder();
        numerals.chars().forEach(numeral -> year.append(Math.max(DIGITS.indexOf(numeral), 0)));
        return year.toString();
    }

    /** A month or day of up to three numerals; 0 where they are no number. */
    static int upTo99(String numerals) {
        int ten = numerals.indexOf(DIGITS.charAt(TEN));
        if (ten < 0) {
            return numerals.length() == 1 ? DIGITS.indexOf(numerals) : 0;
        }
        String tens = numerals.substring(0, ten);
        String ones = numerals.substring(ten + 1);
        boolean number = tens.length() <= 1 && ones.length() <= 1 && ones.indexOf(DIGITS.charAt(TEN)) < 0;
        return number ? TEN * digit(tens, 1) + digit(ones, 0) : 0;
    }

    private static int digit(String numeral, int absent) {
        return numeral.isEmpty() ? absent : DIGITS.indexOf(numeral);
    }
}
