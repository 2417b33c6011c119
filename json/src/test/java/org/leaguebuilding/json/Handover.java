package org.leaguebuilding.json;

import com.google.common.base.CharMatcher;

/** The ways in which a host's mapper comes to hand a parser over at a proposal. */
enum Handover {
    TEXT("%s", "", true, true),
    BYTES("%s", "", true, true),
    STREAM("%s", "", true, true),
    TREE("%s", "", false, false),
    TREE_AS_TOKENS("%s", "", false, false),
    BUFFER("%s", "", true, false),
    CONVERTED_MAP("%s", "", false, false),
    FIELD("{\"number\":\"7\",\"proposal\":\n%s}", "/proposal", true, true),
    FIELD_OF_TREE("{\"number\":\"7\",\"proposal\":\n%s}", "/proposal", false, false),
    UNWRAPPED("{\"number\":\"7\",\n%s", "", true, false),
    TYPE_BEFORE("{\"kind\":\"filed\",\"proposal\":\n%s}", "/proposal", true, true),
    TYPE_BEHIND("{\"proposal\":\n%s,\"kind\":\"filed\"}", "/proposal", true, false),
    TYPE_BEHIND_IN_TREE("{\"proposal\":\n%s,\"kind\":\"filed\"}", "/proposal", false, false),
    OWN_TYPE_BEFORE("{\"subject\":{\"kind\":\"proposal\",\n%s}", "/subject", true, true),
    OWN_TYPE_BEHIND("{\"subject\":\n%s,\"kind\":\"proposal\"}}", "/subject", true, false),
    OWN_TYPE_OUTSIDE("{\"type\":\"proposal\",\"typed\":\n%s}", "/typed", true, false),
    ROOT_VALUES("1\n%s", "", true, true),
    VALUES_OF_ARRAY("[1,\n%s]", "/1", true, true),
    LIST("[\n%s]", "/0", true, true),
    MAP("{\"a/b~c\":[\n%s]}", "/a~1b~0c/0", true, true),
    MIDDLE("{\"other\":[1,{\"id\":2}],\"here\":\n%s}", "/here", true, true),
    FILTERED("{\"other\":[1,{\"id\":2}],\"here\":\n%s}", "/here", true, true),
    IN_A_ROW("{\"other\":\n%s}", "/other", true, true);

    private final String whole;
    private final String prefix;
    private final boolean twice;
    private final boolean places;

    Handover(String whole, String prefix, boolean twice, boolean places) {
        this.whole = whole;
        this.prefix = prefix;
        this.twice = twice;
        this.places = places;
    }

    /** What the mapper gets to read. */
    String document(String proposal) {
        return whole.formatted(
                switch (this) {
                    case UNWRAPPED, OWN_TYPE_BEFORE -> " " + proposal.substring(1);
                    case OWN_TYPE_BEHIND -> proposal.substring(0, proposal.length() - 1);
                    default -> proposal;
                });
    }

    /** The pointer of the proposal; Jackson 2 makes an array of an outer type and a value, and has no name for the value. */
    String prefix(JacksonGeneration generation) {
        return this == OWN_TYPE_OUTSIDE && generation == JacksonGeneration.JACKSON_2 ? "/1" : prefix;
    }

    /** Whether a property that stands twice is still there twice. */
    boolean knowsWhatIsTwice() {
        return twice;
    }

    /** Whether the parser says in which line and column it is. */
    boolean knowsPlaces() {
        return places;
    }

    /** How many lines come before the proposal's first. */
    int linesBefore() {
        return CharMatcher.is('\n').countIn(whole.substring(0, whole.indexOf("%s")));
    }
}
