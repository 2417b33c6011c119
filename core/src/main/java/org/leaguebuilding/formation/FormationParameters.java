package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.organization.StatutoryFigures;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Origin;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.MalformedValueException;

/**
 * The figures and choices that an edition sets for formation, each with its origin. Immutable and thread-safe.
 *
 * @param branchMinimum the least members of a branch
 * @param generalBranchMinimum the least members of a general branch
 * @param committeeMinimum the least members of a primary committee
 * @param branchMaximum the most members of a branch without approval; absent where no limit is known to be in force
 * @param similarTypes which types of community are similar to each other (P28)
 * @param marketHeadBackgrounds where the head may come from in market formation (P31)
 * @param newFieldModes the modes that suit the new fields (P41)
 */
@Shape
@Value.Builder
public record FormationParameters(
        Parameter<Integer> branchMinimum,
        Parameter<Integer> generalBranchMinimum,
        Parameter<Integer> committeeMinimum,
        Optional<Parameter<Integer>> branchMaximum,
        Parameter<SimilarTypes> similarTypes,
        Parameter<ImmutableSet<HeadBackground>> marketHeadBackgrounds,
        Parameter<ImmutableSet<ModeId>> newFieldModes) {

    private static final String TYPE = "FormationParameters";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public FormationParameters {
        Structure.given(TYPE, "branchMinimum", branchMinimum);
        Structure.given(TYPE, "generalBranchMinimum", generalBranchMinimum);
        Structure.given(TYPE, "committeeMinimum", committeeMinimum);
        Structure.given(TYPE, "branchMaximum", branchMaximum);
        Structure.given(TYPE, "similarTypes", similarTypes);
        Structure.given(TYPE, "marketHeadBackgrounds", marketHeadBackgrounds);
        Structure.given(TYPE, "newFieldModes", newFieldModes);
    }

    /**
     * The figures of the shipped editions.
     *
     * @param statutes the statutory figures in force on the edition's day
     * @return the parameters
     */
    public static FormationParameters of(StatutoryFigures statutes) {
        return builder()
                .branchMinimum(statutes.branchMinimum())
                .generalBranchMinimum(statutes.generalBranchMinimum())
                .committeeMinimum(statutes.committeeMinimum())
                .branchMaximum(statutes.branchMaximum())
                .similarTypes(Parameter.ofDefault("formation.similar-types", SimilarTypes.none(), Provision.P28))
                .marketHeadBackgrounds(Parameter.ofSource(
                        "formation.market-head-backgrounds",
                        ImmutableSet.of(HeadBackground.RESIDENT, HeadBackground.SELF_EMPLOYED),
                        Provision.P31))
                .newFieldModes(Parameter.ofSource(
                        "formation.new-field-modes",
                        ImmutableSet.of(ModeId.JOINT, ModeId.INDEPENDENT, ModeId.INDUSTRY),
                        Provision.P41))
                .build();
    }

    /**
     * The same parameters with the statutory figures of another day. What a city has set for itself stays.
     *
     * @param statutes the statutory figures in force that day
     * @return the changed parameters
     */
    public FormationParameters withStatutes(StatutoryFigures statutes) {
        Builder builder = builder().from(this);
        return builder.branchMinimum(kept(branchMinimum).orElse(statutes.branchMinimum()))
                .generalBranchMinimum(kept(generalBranchMinimum).orElse(statutes.generalBranchMinimum()))
                .committeeMinimum(kept(committeeMinimum).orElse(statutes.committeeMinimum()))
                .branchMaximum(branchMaximum.flatMap(FormationParameters::kept).or(statutes::branchMaximum))
                .build();
    }

    private static Optional<Parameter<Integer>> kept(Parameter<Integer> figure) {
        return Optional.of(figure).filter(any -> any.origin() == Origin.LOCAL);
    }

    /**
     * Begins a set of parameters; the usual way is to change the ones of a shipped edition with the methods below.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same parameters with a city's own declaration of similar types.
     *
     * @param types the declaration
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public FormationParameters withSimilarTypes(SimilarTypes types, Basis basis) {
        Builder builder = builder().from(this);
        return builder.similarTypes(similarTypes.set(types, basis)).build();
    }

    /**
     * The same parameters with a city's own set of backgrounds for the head in market formation.
     *
     * @param backgrounds the set
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public FormationParameters withMarketHeadBackgrounds(ImmutableSet<HeadBackground> backgrounds, Basis basis) {
        Builder builder = builder().from(this);
        return builder.marketHeadBackgrounds(marketHeadBackgrounds.set(backgrounds, basis))
                .build();
    }

    /**
     * The same parameters with a city's own set of modes for the new fields.
     *
     * @param modes the set
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public FormationParameters withNewFieldModes(ImmutableSet<ModeId> modes, Basis basis) {
        Builder builder = builder().from(this);
        return builder.newFieldModes(newFieldModes.set(modes, basis)).build();
    }

    /**
     * All parameters.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        ImmutableList.Builder<Parameter<?>> all = ImmutableList.builder();
        all.add(branchMinimum, generalBranchMinimum, committeeMinimum);
        branchMaximum.ifPresent(all::add);
        return all.add(similarTypes, marketHeadBackgrounds, newFieldModes).build();
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends FormationParametersBuilder {
        Builder() {}
    }
}
