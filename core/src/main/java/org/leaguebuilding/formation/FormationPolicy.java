package org.leaguebuilding.formation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleFamily;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.statute.StatutoryParameters;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.OpenCode;

/**
 * The formation family of one edition: its modes, its rules and its figures. It checks proposals, traces how a report came
 * about, and advises communities on modes.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #verdict} allocates nothing, and {@link #check} no more than
 * the report that it hands out; of a proposal that covers more than 64 communities both also make indexes of these, so that they
 * take time linear in the proposal.
 */
public final class FormationPolicy extends RuleFamily<FormationProposal> {

    /** The code of {@link #SUBJECT}, as a constant expression. */
    public static final String SUBJECT_TYPE = "formation-proposal";

    /** The kind of subject that this family checks. */
    public static final SubjectType<FormationProposal> SUBJECT =
            SubjectType.shipped(SUBJECT_TYPE, FormationProposal.class);

    private final Modes modes;
    private final FormationChecks all;

    private FormationPolicy(String edition, ParameterSet parameters, Modes modes) {
        super(SUBJECT, edition, rulesOf(parameters, modes.all()), parameters);
        this.modes = modes;
        this.all = new FormationChecks(
                new SizeFigures(parameters),
                modes,
                new NewFieldChecks(parameters.value(FormationParameters.NEW_FIELD_MODES)));
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @param customModes a city's own modes, after the four of the source
     * @return the policy
     * @throws org.leaguebuilding.validation.MalformedValueException if two modes or two rules have the same id
     */
    public static FormationPolicy of(
            String edition, ParameterSet parameters, ImmutableList<FormationMode> customModes) {
        requireNonNull(edition, "edition");
        requireNonNull(customModes, "customModes");
        ImmutableList<FormationMode> modes = ImmutableList.<FormationMode>builder()
                .add(
                        new IndependentMode(),
                        new JointMode(parameters.value(FormationParameters.SIMILAR_TYPES)),
                        new IndustryMode(),
                        new MarketMode(parameters.value(FormationParameters.MARKET_HEAD_BACKGROUNDS)))
                .addAll(customModes)
                .build();
        return new FormationPolicy(edition, parameters, new Modes(modes));
    }

    /**
     * Says which modes fit a community.
     *
     * @param community the community
     * @param neighbours other communities that it could join, usually those that it touches
     * @return for every mode of the edition whether the community is eligible, what is unmet or unknown, and a
     *     recommendation
     * @throws org.leaguebuilding.validation.MalformedValueException if the community is among its neighbours, or a neighbour is
     *     given twice
     */
    public FormationAdvice advise(Community community, ImmutableList<Community> neighbours) {
        requireNonNull(community, "community");
        requireNonNull(neighbours, "neighbours");
        return new FormationAdvisor(this).advise(community, neighbours);
    }

    /**
     * The proposal that advice tries: the communities are as they are given, and everything else that the mode asks for is arranged, with
     * ids in the place of those that a host knows.
     *
     * @param mode a mode of the edition
     * @param communities the communities
     * @return the proposal, of a branch, on the day of the source or near it
     * @throws org.leaguebuilding.validation.MalformedValueException if the edition does not have the mode, no community is given, or one is
     *     given twice
     */
    public FormationProposal bestCase(ModeId mode, ImmutableList<Community> communities) {
        requireNonNull(mode, "mode");
        Structure.notEmpty("FormationProposal", "communities", communities);
        return mode(mode).bestCase(BestCase.draft(mode, communities), communities);
    }

    /**
     * A mode of the edition.
     *
     * @param id its id
     * @return the mode
     * @throws org.leaguebuilding.validation.MalformedValueException if the edition does not have it
     */
    public FormationMode mode(ModeId id) {
        requireNonNull(id, "id");
        FormationMode mode = modes.find(id);
        if (mode == null) {
            throw new MalformedValueException("FormationProposal", "mode", id, Expectation.MODE_OF_EDITION);
        }
        return mode;
    }

    /**
     * The modes of the edition.
     *
     * @return the four of the source in its order, then a city's own
     */
    public ImmutableList<FormationMode> modes() {
        return modes.all();
    }

    @Override
    public ImmutableList<SubjectFact> facts() {
        return FormationProposalFacts.all();
    }

    /** {@return what a code is called; of a mode that a city has added the title that the city gives it} */
    @Override
    public String titleOf(OpenCode code, Locale locale) {
        requireNonNull(locale, "locale");
        boolean own = code instanceof ModeId && !ModeId.builtIn().contains(code);
        FormationMode mode = own ? modes.find((ModeId) code) : null;
        return mode == null ? super.titleOf(code, locale) : mode.title(locale);
    }

    @Override
    protected Checks judge(FormationProposal proposal, Checks checks) {
        return all.check(proposal, checks);
    }

    private static RuleSet rulesOf(ParameterSet parameters, ImmutableList<FormationMode> modes) {
        ImmutableList<Rule> general = FormationRules.GENERAL.rules().stream()
                .filter(rule ->
                        parameters.find(StatutoryParameters.BRANCH_MAXIMUM).isPresent()
                                || !rule.equals(FormationRules.SIZE_LIMIT))
                .collect(ImmutableList.toImmutableList());
        return new RuleSet(general)
                .with(modes.stream().map(FormationMode::rules).toArray(RuleSet[]::new))
                .with(FormationRules.NEW_FIELD);
    }
}
