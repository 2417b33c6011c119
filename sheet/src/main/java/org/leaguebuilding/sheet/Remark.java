package org.leaguebuilding.sheet;

/**
 * What is said of a cell.
 *
 * @param cell the cell
 * @param colour the colour of the cell
 * @param kind what kind of remark it is, in words
 * @param subject the id of the subject; empty where it is not known
 * @param rule the id of the rule; empty where no rule was asked
 * @param title what the rule is called
 * @param message what is wrong
 * @param remedy what to do
 * @param provisions what the rule rests on
 */
record Remark(
        SheetCell cell,
        Colour colour,
        String kind,
        String subject,
        String rule,
        String title,
        String message,
        String remedy,
        String provisions) {

    /** Colours of cells, the gravest first. */
    enum Colour {
        /** The cell cannot be taken. */
        ORANGE(0xf8, 0xcb, 0xad),
        /** A rule is violated. */
        RED(0xff, 0xc7, 0xce),
        /** A fact is missing. */
        YELLOW(0xff, 0xeb, 0x9c),
        /** All else. */
        BLUE(0xdd, 0xeb, 0xf7);

        private final int red;
        private final int green;
        private final int blue;

        Colour(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        /** Red, green and blue. */
        byte[] bytes() {
            return new byte[] {(byte) red, (byte) green, (byte) blue};
        }
    }

    /** What stands in the note of the cell. */
    String note() {
        return title.isEmpty() ? message + "\n" + remedy : title + "\n" + message + "\n" + remedy;
    }
}
