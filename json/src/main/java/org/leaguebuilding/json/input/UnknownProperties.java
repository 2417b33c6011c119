package org.leaguebuilding.json.input;

/**
 * What a reader does with a property that the document form does not name. {@link
 * org.leaguebuilding.json.LeagueBuildingJson#readKeeping} keeps them,
 * whichever of these is set.
 */
public enum UnknownProperties {
    /** It is an error; the default. */
    REJECT,
    /** It is passed over, once its content has been found to be well-formed JSON within the limits. */
    IGNORE
}
