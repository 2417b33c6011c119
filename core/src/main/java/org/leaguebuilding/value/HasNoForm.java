package org.leaguebuilding.value;

/**
 * What a program asks and what stands in no JSON: an edition of the policy, a family of rules, a description of a fact.
 *
 * <p>A mapper would write it as an empty object, or as a few of its properties, without a word. Mappers that go by getters (Jackson,
 * fastjson2, JSON-B) find one here, and it refuses with a sentence that says what to do.
 */
public interface HasNoForm {

    /**
     * Refuses to be written. Not to be called.
     *
     * @return never
     * @throws UnsupportedOperationException always; it says what to write instead
     * @deprecated it is there for mappers alone
     */
    @Deprecated
    default Object getWrittenInNoForm() {
        throw new UnsupportedOperationException(
                getClass().getSimpleName()
                        + " has no form in JSON: ask it in Java, and write what it answers, such as a report, a rule or a title");
    }
}
