package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leaguebuilding.source.ParameterKey;
import org.leaguebuilding.source.ParameterType;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.statute.StatutoryParameters;

/**
 * The figures and choices that an edition sets for formation. It also reads the sizes that statutes set: {@link
 * StatutoryParameters#BRANCH_MINIMUM} and those that follow it there.
 */
public final class FormationParameters {

    /** Which types of community are similar to each other (P28). */
    public static final ParameterKey<SimilarTypes> SIMILAR_TYPES = ParameterKey.ofDefault(
            "formation.similar-types",
            ParameterType.<SimilarTypes>of(SimilarTypes.class).saidAs(SimilarTypesForm.PAIRS),
            SimilarTypes.none(),
            Provision.P28);

    /** Where the head may come from in market formation (P31). */
    public static final ParameterKey<ImmutableSet<HeadBackground>> MARKET_HEAD_BACKGROUNDS = ParameterKey.ofSource(
            "formation.market-head-backgrounds",
            ParameterType.setOf(HeadBackground.class, HeadBackground::of),
            ImmutableSet.of(HeadBackground.RESIDENT, HeadBackground.SELF_EMPLOYED),
            Provision.P31);

    /** The modes that suit the new fields (P41). */
    public static final ParameterKey<ImmutableSet<ModeId>> NEW_FIELD_MODES = ParameterKey.ofSource(
            "formation.new-field-modes",
            ParameterType.setOf(ModeId.class, ModeId::of),
            ImmutableSet.of(ModeId.JOINT, ModeId.INDEPENDENT, ModeId.INDUSTRY),
            Provision.P41);

    /** All keys, in the order in which they are listed. */
    public static final ImmutableList<ParameterKey<?>> KEYS = ImmutableList.of(
            StatutoryParameters.BRANCH_MINIMUM,
            StatutoryParameters.GENERAL_BRANCH_MINIMUM,
            StatutoryParameters.COMMITTEE_MINIMUM,
            StatutoryParameters.BRANCH_MAXIMUM,
            SIMILAR_TYPES,
            MARKET_HEAD_BACKGROUNDS,
            NEW_FIELD_MODES);

    private FormationParameters() {}
}
