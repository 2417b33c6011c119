package org.leaguebuilding.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;

/**
 * How far an analysis goes. It is counted in changes and checks, never in time, so that the same question has the same answer everywhere.
 * Immutable and thread-safe.
 *
 * @param changes the most changes of one repair, from 1
 * @param results the most repairs, from 1
 * @param checks the most subjects that are checked, from 1
 * @param locked the facts that stay as they are: paths such as {@code communities[].memberCount} for all elements and {@code
 *     communities[0].memberCount} for one; what stands within a locked fact stays as well. {@code communities[2]} is an element, which is not added
 *     either where there are two
 */
public record Effort(int changes, int results, int checks, ImmutableSet<String> locked) implements HasNoForm {

    private static final int USUAL_CHANGES = 3;
    private static final int USUAL_RESULTS = 20;
    private static final int USUAL_CHECKS = 200_000;

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if a number is below 1
     */
    public Effort {
        positive("changes", changes);
        positive("results", results);
        positive("checks", checks);
        Structure.given("Effort", "locked", locked);
    }

    private static void positive(String field, int value) {
        if (value < 1) {
            throw new MalformedValueException("Effort", field, value, Expectation.POSITIVE);
        }
    }

    /** {@return up to 3 changes, 20 results and 200,000 checks, with nothing locked} */
    public static Effort standard() {
        return new Effort(USUAL_CHANGES, USUAL_RESULTS, USUAL_CHECKS, ImmutableSet.of());
    }

    /**
     * {@return the usual effort with another number of changes}
     *
     * @param changes the most changes of one repair, from 1
     * @throws MalformedValueException if it is below 1
     */
    public static Effort atMost(int changes) {
        return new Effort(changes, USUAL_RESULTS, USUAL_CHECKS, ImmutableSet.of());
    }

    /**
     * {@return the same effort with facts that stay as they are}
     *
     * @param paths where they stand, with or without indexes
     */
    public Effort locking(String... paths) {
        requireNonNull(paths, "paths");
        return new Effort(
                changes,
                results,
                checks,
                ImmutableSet.<String>builder().addAll(locked).add(paths).build());
    }

    /**
     * {@return whether subjects of a family have a fact at a path, or a list with an element there, so that it can be locked}
     *
     * @param family the family
     * @param path where it would stand, with or without indexes
     */
    public static boolean canLock(RuleFamily<?> family, String path) {
        requireNonNull(family, "family");
        requireNonNull(path, "path");
        return Locks.isFact(family, path);
    }

    /**
     * {@return the same effort with another number of results}
     *
     * @param most the most repairs, from 1
     * @throws MalformedValueException if it is below 1
     */
    public Effort results(int most) {
        return new Effort(changes, most, checks, locked);
    }

    /**
     * {@return the same effort with another number of checks}
     *
     * @param most the most subjects that are checked, from 1
     * @throws MalformedValueException if it is below 1
     */
    public Effort checks(int most) {
        return new Effort(changes, results, most, locked);
    }
}
