package org.leaguebuilding.source;

/** What sort of statement a provision is. Immutable and thread-safe. */
public enum ProvisionKind {
    /** A title that is conferred. */
    HONOR,
    /** A platform that every community has. */
    PLATFORM,
    /** Something that the speech states as done, given or dated. */
    FACT,
    /** What League building is for. */
    PURPOSE,
    /** What youth need. */
    NEED,
    /** An area in which members and youth take part. */
    AREA,
    /** A group of youth. */
    GROUP,
    /** A condition that an organization is in. */
    CONDITION,
    /** Something to be measured. */
    MEASURE,
    /** A problem, or the direction of its remedy. */
    DIAGNOSIS,
    /** An organization or its people, and what they are to be. */
    BODY,
    /** A way to set up an organization. */
    MODE,
    /** A stage of an organization, or the order of stages. */
    LIFECYCLE,
    /** Whom or what activities serve. */
    ORIENTATION,
    /** What work and activities are to be like. */
    QUALITY,
    /** A field that League building newly enters. */
    FIELD,
    /** A duty of one leader or body. */
    DUTY,
    /** A working mechanism between Party and League building. */
    MECHANISM,
    /** A chain of responsibility or of tasks. */
    CHAIN,
    /** What the Party organization provides. */
    GUARANTEE,
    /** Something that a community's League organization has or forms. */
    INDICATOR,
    /** What the new-type community is to be. */
    OBJECTIVE,
    /** A criterion for people. */
    CRITERION,
    /** What it comes to in the end. */
    OUTCOME;

    private final String code = Codes.kebab(this);

    /** {@return the code that stands on the wire, for example {@code "honor"}} */
    public String code() {
        return code;
    }
}
