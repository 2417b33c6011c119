package org.leaguebuilding.formation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasForm;

/**
 * Which modes fit a community, and which one the edition recommends. Immutable and thread-safe.
 *
 * @param community the community's id
 * @param edition the edition's id
 * @param modes what the community is told about each mode of the edition, in the edition's order
 */
public record FormationAdvice(String community, String edition, ImmutableList<ModeAdvice> modes) implements HasForm {

    private static final String TYPE = "FormationAdvice";

    private static final ImmutableList<Eligibility> RANKS =
            ImmutableList.of(Eligibility.ELIGIBLE, Eligibility.UNDETERMINED, Eligibility.NOT_ELIGIBLE);

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public FormationAdvice {
        Structure.given(TYPE, "community", community);
        Structure.given(TYPE, "edition", edition);
        Structure.given(TYPE, "modes", modes);
    }

    /**
     * The mode that the edition recommends: the first one that the community is eligible for.
     *
     * @return the mode; empty if there is none
     */
    public Optional<ModeId> recommendation() {
        return modes.stream()
                .filter(advice -> advice.eligibility() == Eligibility.ELIGIBLE)
                .map(ModeAdvice::mode)
                .findFirst();
    }

    /**
     * The modes by how near they are: those that the community is eligible for, those that cannot be judged yet, the others; among these the one
     * with the fewest things to arrange, to collect or to mend first, else in the edition's order.
     *
     * @return the advice on all modes
     */
    public ImmutableList<ModeAdvice> ranked() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt((ModeAdvice advice) -> RANKS.indexOf(advice.eligibility()))
                        .thenComparingInt(ModeAdvice::effort),
                modes);
    }

    /**
     * The advice on one mode.
     *
     * @param mode the mode
     * @return the advice; empty if the edition does not define the mode
     */
    public Optional<ModeAdvice> on(ModeId mode) {
        requireNonNull(mode, "mode");
        return modes.stream().filter(advice -> advice.mode().equals(mode)).findFirst();
    }
}
