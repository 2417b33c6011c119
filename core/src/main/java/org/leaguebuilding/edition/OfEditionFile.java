package org.leaguebuilding.edition;

import org.leaguebuilding.value.HasForm;

/**
 * What stands in an edition file, in the form that {@code EditionWriter} of {@code league-building-json} writes and its {@code
 * EditionReader} reads. A mapper would write another one, which no reader takes.
 */
public interface OfEditionFile extends HasForm {

    /**
     * Refuses to be written by a mapper. Not to be called.
     *
     * @return never
     * @throws UnsupportedOperationException always; it says how the value is written
     * @deprecated it is there for mappers alone
     */
    @Deprecated
    @Override
    default Object getWrittenByFormsOnly() {
        throw new UnsupportedOperationException(
                getClass().getSimpleName()
                        + " stands in an edition file: write the edition with EditionWriter of league-building-json, as JSON or YAML");
    }
}
