package org.leaguebuilding.coverage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.Ratio;

/**
 * The coverage of League work (P15): the youth whom the work reaches, of all youth, in exact counts. It rolls up by level
 * with {@link #mergedWith}. Immutable and thread-safe.
 *
 * <p>The source speaks of youth and of members. The library's surveys count youth, members among them; a host that counts
 * members only gives their counts here.
 *
 * @param youth the tally of youth: those reached, of all
 */
public record WorkCoverage(ShareTally youth) {

    /** The coverage of no community: it adds nothing. */
    public static final WorkCoverage NONE = new WorkCoverage(ShareTally.NONE);

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public WorkCoverage {
        Structure.given("WorkCoverage", "youth", youth);
    }

    /**
     * {@return the coverage of one community}
     *
     * @param reached the youth whom the work reaches; absent means unknown
     * @param youth all youth; absent means unknown
     * @throws org.leaguebuilding.validation.MalformedValueException if a count is negative, or more are reached than there are
     */
    public static WorkCoverage of(OptionalInt reached, OptionalInt youth) {
        requireNonNull(reached, "reached");
        requireNonNull(youth, "youth");
        return new WorkCoverage(ShareTally.of(reached, youth));
    }

    /**
     * The coverage of one community whose members were counted, too. Members are youth: where the youth are unknown, there are at
     * least so many.
     *
     * @param reached the youth whom the work reaches; absent means unknown
     * @param youth all youth; absent means unknown
     * @param members the League members among the youth, reached or not; absent means unknown
     * @return the coverage
     * @throws org.leaguebuilding.validation.MalformedValueException if a count is negative, or more are reached, or more are members,
     *     than there are youth
     */
    public static WorkCoverage of(OptionalInt reached, OptionalInt youth, OptionalInt members) {
        requireNonNull(reached, "reached");
        requireNonNull(youth, "youth");
        requireNonNull(members, "members");
        return new WorkCoverage(ShareTally.of(reached, youth, members));
    }

    /**
     * The coverage of two groups of communities taken together.
     *
     * @param other the other group's coverage
     * @return the joint coverage
     * @throws ArithmeticException if a sum exceeds the range of {@code long}
     */
    public WorkCoverage mergedWith(WorkCoverage other) {
        return new WorkCoverage(youth.mergedWith(other.youth));
    }

    /**
     * The coverage, as far as it is known.
     *
     * @return the bounds; empty where it is known that there are no youth
     */
    public Optional<RateBounds> bounds() {
        return youth.bounds();
    }

    /**
     * The coverage, where it is known.
     *
     * @return the youth who are reached over all youth
     */
    public Optional<Ratio> exact() {
        return bounds().flatMap(RateBounds::exact);
    }
}
