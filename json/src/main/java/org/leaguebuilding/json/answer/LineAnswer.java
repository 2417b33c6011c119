package org.leaguebuilding.json.answer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.value.HasForm;

/** What one line of a file of subjects is answered with: a report, or why there is none. Immutable. */
public sealed interface LineAnswer extends HasForm {

    /**
     * A line that holds a subject.
     *
     * @param report what the edition says of it
     */
    record Judged(Report report) implements LineAnswer {

        /** Takes it. */
        public Judged {
            requireNonNull(report, "report");
        }
    }

    /**
     * A line that holds none.
     *
     * @param line the line's number in the file, from 1
     * @param code why
     * @param pointer the JSON pointer to what is wrong
     * @param column the character of the line at which it stands, from 1
     * @param message the reason in words, where a language was asked for
     */
    record Refused(long line, JsonErrorCode code, String pointer, int column, Optional<String> message)
            implements LineAnswer {

        /** Takes all five. */
        public Refused {
            requireNonNull(code, "code");
            requireNonNull(pointer, "pointer");
            requireNonNull(message, "message");
        }
    }
}
