package org.leaguebuilding.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.leaguebuilding.internal.Shape;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.value.MalformedValueException;

/**
 * The choices that an edition makes for the stages of organizations, each with its origin. The source names the stages and
 * the five haves, but not which have belongs to which stage. Immutable and thread-safe.
 *
 * @param consolidatedNeeds the haves that a consolidated organization needs (P26, P66)
 * @param activeNeeds the haves that an active organization needs besides (P26, P66)
 * @param evidenceRequired whether an attested have counts only with a document that shows it; without one it is unknown
 * @param needsOnFallingBack whether an organization that falls back has to meet what the lower stage needs
 */
@Shape
@Value.Builder
public record LifecycleParameters(
        Parameter<ImmutableSet<Have>> consolidatedNeeds,
        Parameter<ImmutableSet<Have>> activeNeeds,
        Parameter<Boolean> evidenceRequired,
        Parameter<Boolean> needsOnFallingBack) {

    private static final String TYPE = "LifecycleParameters";

    /**
     * Takes the components.
     *
     * @throws MalformedValueException if one is null
     */
    public LifecycleParameters {
        Structure.given(TYPE, "consolidatedNeeds", consolidatedNeeds);
        Structure.given(TYPE, "activeNeeds", activeNeeds);
        Structure.given(TYPE, "evidenceRequired", evidenceRequired);
        Structure.given(TYPE, "needsOnFallingBack", needsOnFallingBack);
    }

    /**
     * The choices of the shipped editions.
     *
     * @return the parameters
     */
    public static LifecycleParameters shipped() {
        return builder()
                .consolidatedNeeds(Parameter.ofDefault(
                        "lifecycle.consolidated-needs",
                        ImmutableSet.of(Have.ORGANIZATION, Have.INSTITUTION, Have.TEAM),
                        Provision.P26,
                        Provision.P66))
                .activeNeeds(Parameter.ofDefault(
                        "lifecycle.active-needs",
                        ImmutableSet.of(Have.ACTIVITIES, Have.VENUE),
                        Provision.P26,
                        Provision.P66))
                .evidenceRequired(Parameter.ofDefault("lifecycle.evidence-required", false, Provision.P66))
                .needsOnFallingBack(Parameter.ofDefault("lifecycle.needs-on-falling-back", true, Provision.P26))
                .build();
    }

    /**
     * Begins a set of parameters; the usual way is to change the shipped ones with the methods below.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same parameters with a city's own needs of consolidated organizations.
     *
     * @param haves the haves
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public LifecycleParameters withConsolidatedNeeds(ImmutableSet<Have> haves, Basis basis) {
        Builder builder = builder().from(this);
        return builder.consolidatedNeeds(consolidatedNeeds.set(haves, basis)).build();
    }

    /**
     * The same parameters with a city's own needs of active organizations.
     *
     * @param haves the haves
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public LifecycleParameters withActiveNeeds(ImmutableSet<Have> haves, Basis basis) {
        Builder builder = builder().from(this);
        return builder.activeNeeds(activeNeeds.set(haves, basis)).build();
    }

    /**
     * The same parameters with a city's own choice on documents.
     *
     * @param required whether an attested have counts only with a document that shows it
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public LifecycleParameters withEvidenceRequired(boolean required, Basis basis) {
        Builder builder = builder().from(this);
        return builder.evidenceRequired(evidenceRequired.set(required, basis)).build();
    }

    /**
     * The same parameters with a city's own choice on falling back.
     *
     * @param needed whether an organization that falls back has to meet what the lower stage needs
     * @param basis the city's own provision, or the statement that none exists
     * @return the changed parameters
     */
    public LifecycleParameters withNeedsOnFallingBack(boolean needed, Basis basis) {
        Builder builder = builder().from(this);
        return builder.needsOnFallingBack(needsOnFallingBack.set(needed, basis)).build();
    }

    /**
     * All parameters.
     *
     * @return them, in a stable order
     */
    public ImmutableList<Parameter<?>> all() {
        return ImmutableList.of(consolidatedNeeds, activeNeeds, evidenceRequired, needsOnFallingBack);
    }

    /** Builds parameters. Not thread-safe. */
    public static final class Builder extends LifecycleParametersBuilder {
        Builder() {}
    }
}
