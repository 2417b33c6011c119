package org.leaguebuilding.edition;

/** How a condition compares a fact. */
public enum Operator {
    /** The fact is that code, truth value, id or day. */
    IS("is"),
    /** The fact is another code, truth value, id or day. */
    IS_NOT("isNot"),
    /** The fact is one of some codes, ids or days. */
    IN("in"),
    /** The count, share, decimal or day is not below the bound. */
    AT_LEAST("atLeast"),
    /** The count, share, decimal or day is not above the bound. */
    AT_MOST("atMost"),
    /** The count, share, decimal or day is within two bounds, both of which belong to it. */
    BETWEEN("between"),
    /** The set has the code. */
    CONTAINS("contains"),
    /** The set has at least one of the codes. */
    CONTAINS_ANY("containsAny"),
    /** The set has all of the codes. */
    CONTAINS_ALL("containsAll");

    private final String key;

    Operator(String key) {
        this.key = key;
    }

    /**
     * The key under which the operator stands in an edition file.
     *
     * @return such as {@code atLeast}
     */
    public String key() {
        return key;
    }

    /** {@return whether it takes a list of operands rather than one} */
    public boolean takesList() {
        return switch (this) {
            case IN, BETWEEN, CONTAINS_ANY, CONTAINS_ALL -> true;
            default -> false;
        };
    }

    /** {@return whether it compares by order, so that it may bound a count or a sum} */
    public boolean isBound() {
        return switch (this) {
            case AT_LEAST, AT_MOST, BETWEEN -> true;
            default -> false;
        };
    }
}
