package org.leaguebuilding.json.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Passes over values that no table reads, without recursion, and checks what values of tables have to keep, too: the limits,
 * and that each property stands once in its object. Counts what is open by itself and stops where the tokens do. Not
 * thread-safe.
 */
final class Skipping {

    private final TokenSource in;

    /** The names that were met in the objects that are open, the outermost first; those of closed ones are used again. */
    private final List<MetNames> names = new ArrayList<>();

    private int open;
    private int openObjects;

    Skipping(TokenSource in) {
        this.in = in;
    }

    /** Goes to the last token of the present value. */
    void skipValue() {
        open = 0;
        openObjects = 0;
        take(in.token());
        while (open > 0) {
            in.advance();
            take(in.token());
        }
    }

    private void take(Token token) {
        switch (token) {
            case OBJECT -> {
                in.requireDepth();
                open++;
                namesAt(openObjects++).clear();
            }
            case ARRAY -> {
                in.requireDepth();
                open++;
            }
            case END_OBJECT -> {
                open--;
                openObjects--;
            }
            case END_ARRAY -> open--;
            case NAME -> in.requireNew(namesAt(openObjects - 1));
            case STRING -> in.requireStringLength();
            case END -> throw in.wrongType("expected.complete");
            default -> {}
        }
    }

    private MetNames namesAt(int level) {
        if (level == names.size()) {
            names.add(new MetNames());
        }
        return names.get(level);
    }
}
