package org.leaguebuilding.source;

/** How a printed number relates to the number that it stands for. Immutable and thread-safe. */
public enum FigureBound {
    /** The number itself. */
    EXACT,
    /** More than the number printed, as in "800余万". */
    OVER,
    /** Near the number printed, on either side. */
    ABOUT;

    private final String code = Codes.kebab(this);

    /**
     * The code that stands on the wire.
     *
     * @return {@code "exact"}, {@code "over"} or {@code "about"}
     */
    public String code() {
        return code;
    }
}
