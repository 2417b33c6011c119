package org.leaguebuilding.formation;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.rule.Verdict;

/**
 * The formation family of one edition: its modes, its rules and its figures. It checks proposals, traces how a report came
 * about, and advises communities on modes.
 *
 * <p>Immutable and thread-safe. Where everything holds, {@link #verdict} allocates nothing, and {@link #check} no more than
 * the report that it hands out; of a proposal that covers more than 64 communities both also make indexes of these, so that they
 * take time linear in the proposal.
 */
public final class FormationPolicy {

    /** The kind of subject that this family checks, as reports name it. */
    public static final String SUBJECT_TYPE = "formation-proposal";

    private final String edition;
    private final FormationParameters parameters;
    private final Modes modes;
    private final ImmutableList<FormationCheck> parts;
    private final RuleSet rules;

    private FormationPolicy(String edition, FormationParameters parameters, ImmutableList<FormationMode> modes) {
        this.edition = edition;
        this.parameters = parameters;
        this.modes = new Modes(modes);
        this.parts = ImmutableList.of(
                new GeneralChecks(this.modes, new SizeFigures(parameters)),
                this.modes,
                new NewFieldChecks(parameters.newFieldModes().value()));
        this.rules = rulesOf(parameters, modes);
    }

    /**
     * Puts the family together.
     *
     * @param edition the edition's id, which every report names
     * @param parameters the figures and choices
     * @param customModes a city's own modes, after the four of the source
     * @return the policy
     * @throws org.leaguebuilding.value.MalformedValueException if two modes or two rules have the same id
     */
    public static FormationPolicy of(
            String edition, FormationParameters parameters, ImmutableList<FormationMode> customModes) {
        ImmutableList<FormationMode> modes = ImmutableList.<FormationMode>builder()
                .add(
                        new IndependentMode(),
                        new JointMode(parameters.similarTypes().value()),
                        new IndustryMode(),
                        new MarketMode(parameters.marketHeadBackgrounds().value()))
                .addAll(customModes)
                .build();
        return new FormationPolicy(edition, parameters, modes);
    }

    /**
     * Checks a proposal.
     *
     * @param proposal the proposal
     * @return the report
     */
    public Report check(FormationProposal proposal) {
        return Report.of(SUBJECT_TYPE, proposal.id(), edition, judge(proposal, Checks.quiet()));
    }

    /**
     * The verdict on a proposal alone, for callers that need no findings.
     *
     * @param proposal the proposal
     * @return the verdict of its report
     */
    public Verdict verdict(FormationProposal proposal) {
        return check(proposal).verdict();
    }

    /**
     * Checks a proposal and writes down what held, what failed and what was not looked at.
     *
     * @param proposal the proposal
     * @return the trace, with the same report that {@link #check} gives
     */
    public Trace trace(FormationProposal proposal) {
        return Trace.of(SUBJECT_TYPE, proposal.id(), edition, rules, checks -> judge(proposal, checks));
    }

    /**
     * Says which modes fit a community.
     *
     * @param community the community
     * @param neighbours other communities that it could join, usually those that it touches
     * @return for every mode of the edition whether the community is eligible, what is unmet or unknown, and a
     *     recommendation
     * @throws org.leaguebuilding.value.MalformedValueException if the community is among its neighbours, or a neighbour is
     *     given twice
     */
    public FormationAdvice advise(Community community, ImmutableList<Community> neighbours) {
        return new FormationAdvisor(this).advise(community, neighbours);
    }

    /**
     * The modes of the edition.
     *
     * @return the four of the source in its order, then a city's own
     */
    public ImmutableList<FormationMode> modes() {
        return modes.all();
    }

    /**
     * The rules of the edition for formation.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return rules;
    }

    /**
     * The figures and choices of the edition for formation.
     *
     * @return the parameters
     */
    public FormationParameters parameters() {
        return parameters;
    }

    /**
     * The edition that the family belongs to.
     *
     * @return its id
     */
    public String edition() {
        return edition;
    }

    /**
     * Goes through the parts at one call site, where the JIT sees them all and so inlines none. That keeps this small enough
     * to be inlined itself, up to where a host reads the report and drops it; such a report is then never allocated.
     */
    Checks judge(FormationProposal proposal, Checks checks) {
        for (int i = 0; i < parts.size(); i++) {
            checks = parts.get(i).check(proposal, checks);
        }
        return checks;
    }

    private static RuleSet rulesOf(FormationParameters parameters, ImmutableList<FormationMode> modes) {
        ImmutableList<Rule> general = FormationRules.GENERAL.rules().stream()
                .filter(rule -> parameters.branchMaximum().isPresent() || !rule.equals(FormationRules.SIZE_LIMIT))
                .collect(ImmutableList.toImmutableList());
        return new RuleSet(general)
                .with(modes.stream().map(FormationMode::rules).toArray(RuleSet[]::new))
                .with(FormationRules.NEW_FIELD);
    }
}
