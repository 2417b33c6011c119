package org.leaguebuilding.value;

/**
 * A value that stands in JSON in a form of the library's own, which its accessors do not show. {@code league-building-json} has the
 * forms.
 *
 * <p>A mapper that does not know the form would write half of the value, or something else, without a word: a report without its
 * findings. Mappers that go by getters (Jackson, fastjson2, JSON-B) find one here, and it refuses with a sentence that says what to
 * do. A mapper that was told the form never calls it.
 */
public interface HasForm {

    /**
     * Refuses to be written by a mapper that does not know the form. Not to be called.
     *
     * @return never
     * @throws UnsupportedOperationException always; it says how the value is written
     * @deprecated it is there for mappers alone
     */
    @Deprecated
    default Object getWrittenByFormsOnly() {
        throw new UnsupportedOperationException(getClass().getSimpleName()
                + " has a form of its own in JSON, which this mapper does not know: write it with LeagueBuildingJson, or"
                + " tell the mapper the form. A mapper of Jackson takes LeagueBuildingModule; for others see"
                + " “Other JSON libraries” in the documentation of league-building");
    }
}
