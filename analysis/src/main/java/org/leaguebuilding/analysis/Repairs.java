package org.leaguebuilding.analysis;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.HasNoForm;

/**
 * What would mend a subject. Immutable and thread-safe.
 *
 * @param <S> the subjects
 * @param minimal the smallest sets of changes, those of fewer changes first; of those that change the same facts the nearest: a count, share,
 *     decimal or day in one direction as little as serves, a list by no element more, an object with no fact more
 * @param complete whether there is no other one within the effort: as many changes, of the facts that stand or could stand in the parts that the
 *     subject has, locked ones left alone. Which facts a rule reads was found by experiment, so this is sampled
 * @param checks how many subjects were checked
 */
public record Repairs<S extends Subject>(ImmutableList<Repair<S>> minimal, boolean complete, int checks)
        implements HasNoForm {

    /** Takes the components. */
    public Repairs {
        Structure.given("Repairs", "minimal", minimal);
    }

    /**
     * {@return the repairs as people read them: those that differ in what one and the same fact is to be stand together. Each repair is in one
     * of them, and the order is that of the repairs}
     */
    public ImmutableList<RepairWay<S>> ways() {
        return Ways.of(minimal);
    }
}
