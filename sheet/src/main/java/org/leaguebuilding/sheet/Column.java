package org.leaguebuilding.sheet;

import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.value.LocalizedText;

/**
 * A column of a sheet.
 *
 * @param role what its cells are for
 * @param fact the fact that stands in them, or that they say something of
 * @param path where findings say that it stands; empty for the key of another sheet's row
 * @param heading what it is called
 * @param required whether no row can do without it
 */
record Column(Role role, SubjectFact fact, String path, LocalizedText heading, boolean required) {

    /** What cells are for. */
    enum Role {
        /** They name the row of another sheet that the row belongs to. */
        OWNER,
        /** They hold a fact. */
        FACT,
        /** They say whether there is an object or list that has no other cell to be seen by. */
        GIVEN,
        /** They hold the key of a value in a map. */
        KEY,
        /** They hold the value of a map. */
        VALUE
    }

    /** What stands in a cell. */
    Fact.Kind kind() {
        return switch (role) {
            case GIVEN -> Fact.Kind.YES_NO;
            case KEY -> fact.codes().isPresent() ? Fact.Kind.CODE : Fact.Kind.ID;
            case VALUE -> fact.elements().orElseThrow();
            default -> fact.kind();
        };
    }

    /** What the elements of a list in a cell are. */
    Fact.Kind elements() {
        return fact.elements().orElseThrow();
    }

    /** The set that the codes in the cells belong to. */
    Optional<Class<?>> codes() {
        boolean hasCodes = kind() == Fact.Kind.CODE || kind() == Fact.Kind.OPEN_CODE || kind() == Fact.Kind.LIST;
        return hasCodes ? fact.codes() : Optional.empty();
    }

    /** What the column is about. */
    String description(Locale locale) {
        return switch (role) {
            case OWNER -> SheetTexts.text("note.owner", locale);
            case GIVEN -> SheetTexts.text("note.given", locale);
            default -> fact.description(locale);
        };
    }
}
