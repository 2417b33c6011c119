package org.leaguebuilding.honor;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.Coded;

/**
 * Where a unit stands on the way to a title, and after it (P71): candidate, creating, demonstration, one step at a time; each of
 * the three can be withdrawn; and a unit whose title was withdrawn may start again as a candidate.
 */
public enum HonorStatus implements Coded {
    /** Nominated. */
    CANDIDATE("candidate", "申报"),
    /** Working towards the title. */
    CREATING("creating", "创建"),
    /** Holds the title. */
    DEMONSTRATION("demonstration", "命名", "示范"),
    /** Lost what it held. */
    WITHDRAWN("withdrawn", "撤销称号", "撤销");

    private final String code;
    private final String term;
    private final ImmutableList<String> formerTerms;

    HonorStatus(String code, String term, String... formerTerms) {
        this.code = code;
        this.term = term;
        this.formerTerms = ImmutableList.copyOf(formerTerms);
    }

    /**
     * Whether this status may follow another one.
     *
     * @param present the present status; absent where the unit has none yet
     * @return true if the step is one that the campaign knows
     */
    public boolean mayFollow(Optional<HonorStatus> present) {
        return mayFollow(present.orElse(null));
    }

    boolean mayFollow(@Nullable HonorStatus present) {
        if (present == null) {
            return this == CANDIDATE;
        }
        return switch (present) {
            case CANDIDATE -> this == CREATING || this == WITHDRAWN;
            case CREATING -> this == DEMONSTRATION || this == WITHDRAWN;
            case DEMONSTRATION -> this == WITHDRAWN;
            case WITHDRAWN -> this == CANDIDATE;
        };
    }

    /**
     * The provision that the steps come from.
     *
     * @return always P71
     */
    public Provision provision() {
        return Provision.P71;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String term() {
        return term;
    }

    @Override
    public ImmutableList<String> formerTerms() {
        return formerTerms;
    }
}
