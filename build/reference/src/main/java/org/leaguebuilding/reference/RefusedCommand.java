package org.leaguebuilding.reference;

import java.io.Serial;

/** Refuses a command, with the label that says why. */
final class RefusedCommand extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String label;
    private final String what;

    RefusedCommand(String label, String what) {
        super(label + " " + what);
        this.label = label;
        this.what = what;
    }

    String label() {
        return label;
    }

    String what() {
        return what;
    }
}
