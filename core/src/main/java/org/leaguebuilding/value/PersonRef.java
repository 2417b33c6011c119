package org.leaguebuilding.value;

import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;

/**
 * An opaque reference to a person in the host's own system.
 *
 * <p>It is all that the library ever holds about a person. The reference must mean nothing outside the host: a record
 * key, not a name, an identity number or a telephone number. What can be known to be none is refused: Chinese characters; eighteen digits that are
 * an identity number by their day of birth and check digit; a mobile number of the mainland, with or without the code of the
 * country; both in the digits of any script, full-width ones too, and with any blanks, hyphens and other punctuation. A name in other letters, a number of fifteen digits or a landline cannot be told from a record key; the host
 * has to keep them out. {@link #toString()} does not show the reference, and no finding, path or message carries it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the host's reference; 1 to 128 characters, no control or invisible characters, no blanks at either
 *     end, and nothing that is known to be personal data
 */
public record PersonRef(String value) implements Comparable<PersonRef>, HasForm {

    /**
     * Takes the host's reference.
     *
     * @throws MalformedValueException if the reference is blank, over-long, has control or invisible characters, or is known to be
     *     personal data; the exception does not quote it
     */
    public PersonRef {
        Structure.privateId("PersonRef", "value", value);
        if (PersonalData.isIn(value)) {
            throw new MalformedValueException("PersonRef", "value", "…", Expectation.NO_PERSONAL_DATA);
        }
    }

    /**
     * Takes the host's reference.
     *
     * @param value the reference
     * @return the reference as a value
     * @throws MalformedValueException if the reference is blank, over-long, has control or invisible characters, or is known to be
     *     personal data
     */
    public static PersonRef of(String value) {
        return new PersonRef(value);
    }

    /**
     * Compares the references as strings. The order means nothing about people; it is there so that sorted collections, and
     * hashed ones with many references of one hash, find a reference fast.
     */
    @Override
    public int compareTo(PersonRef other) {
        return value.compareTo(other.value);
    }

    /**
     * Says that a person is referred to, and not which one.
     *
     * @return always the same text
     */
    @Override
    public String toString() {
        return "PersonRef[…]";
    }
}
