package org.leaguebuilding.policy;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationMode;
import org.leaguebuilding.formation.FormationParameters;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.internal.Structure;
import org.leaguebuilding.organization.StatutoryFigures;
import org.leaguebuilding.rule.Parameter;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Trace;
import org.leaguebuilding.value.Expectation;
import org.leaguebuilding.value.MalformedValueException;

/**
 * One edition of the policy, which a host checks its subjects against.
 *
 * <pre>{@code
 * LeagueBuildingPolicy policy = Editions.wuhan2005();
 * Report report = policy.check(proposal);
 * }</pre>
 *
 * <p>An edition is changed only by building a new one with {@link #toBuilder(String)}: what was handed out never changes.
 * Immutable and thread-safe.
 */
public final class LeagueBuildingPolicy {

    private static final String WUHAN_2005 = "wuhan-2005";

    /** The speech dates itself to the days before 1 October 2005 (P75); figures are taken as of the last of them. */
    private static final LocalDate DAY_OF_SPEECH = LocalDate.of(2005, 9, 30);

    private final String id;
    private final StatutoryFigures statutes;
    private final ImmutableList<FormationMode> customModes;
    private final FormationParameters formationParameters;
    private final FormationPolicy formation;

    private LeagueBuildingPolicy(Builder builder) {
        this.id = builder.id;
        this.statutes = builder.statutes;
        this.customModes = builder.customModes.build();
        this.formationParameters = builder.formation;
        this.formation = FormationPolicy.of(id, formationParameters, customModes);
    }

    static LeagueBuildingPolicy asOfSpeech() {
        StatutoryFigures statutes = StatutoryFigures.asOf(DAY_OF_SPEECH);
        return new Builder(WUHAN_2005, statutes, FormationParameters.of(statutes), ImmutableList.of()).build();
    }

    /**
     * The same edition with the statutory figures known to be in force on a day. Figures that are not known to hold that
     * day are left out and listed by {@link #uncertain()}.
     *
     * @param day the day, from 2005-09-01 to 2199-12-31
     * @return the edition, with an id such as {@code wuhan-2005@2026-01-01}
     * @throws org.leaguebuilding.value.MalformedValueException if the day is out of that range
     */
    public LeagueBuildingPolicy asOf(LocalDate day) {
        StatutoryFigures figures = StatutoryFigures.asOf(day);
        return new Builder(baseId() + "@" + day, figures, formationParameters.withStatutes(figures), customModes)
                .build();
    }

    /**
     * Begins an edition of a city or host that differs from this one.
     *
     * @param newId its id, which every report will name; not one that begins like a shipped edition's
     * @return a builder that holds all of this edition
     * @throws MalformedValueException if the id is blank, over-long or has control characters or an {@code @}, or begins
     *     with {@code wuhan-2005}
     */
    public Builder toBuilder(String newId) {
        Structure.id("LeagueBuildingPolicy", "id", newId);
        if (newId.startsWith(WUHAN_2005) || newId.indexOf('@') >= 0) {
            throw new MalformedValueException("LeagueBuildingPolicy", "id", newId, Expectation.OWN_ID);
        }
        return new Builder(newId, statutes, formationParameters, customModes);
    }

    /**
     * The edition's id.
     *
     * @return such as {@code wuhan-2005} or {@code wuhan-2005@2026-01-01}
     */
    public String id() {
        return id;
    }

    /**
     * The day as of which the statutory figures were taken.
     *
     * @return the day; for {@code wuhan-2005} the last one before 1 October 2005
     */
    public LocalDate day() {
        return statutes.day();
    }

    /**
     * Checks a formation proposal.
     *
     * @param proposal the proposal
     * @return the report
     */
    public Report check(FormationProposal proposal) {
        return formation.check(proposal);
    }

    /**
     * Checks a formation proposal and writes down what held, what failed and what was not looked at.
     *
     * @param proposal the proposal
     * @return the trace, with the same report that {@link #check(FormationProposal)} gives
     */
    public Trace trace(FormationProposal proposal) {
        return formation.trace(proposal);
    }

    /**
     * Says which formation modes fit a community.
     *
     * @param community the community
     * @param neighbours other communities that it could join, usually those that it touches
     * @return for every mode whether the community is eligible, what is unmet or unknown, and a recommendation
     * @throws MalformedValueException if the community is among its neighbours, or a neighbour is given twice
     */
    public FormationAdvice advise(Community community, ImmutableList<Community> neighbours) {
        return formation.advise(community, neighbours);
    }

    /**
     * The formation family alone.
     *
     * @return the family
     */
    public FormationPolicy formation() {
        return formation;
    }

    /**
     * All rules of the edition.
     *
     * @return them, in the order in which they are reported
     */
    public RuleSet rules() {
        return formation.rules();
    }

    /**
     * All figures and choices of the edition.
     *
     * @return the parameters with origin, in a stable order
     */
    public ImmutableList<Parameter<?>> parameters() {
        return formationParameters.all();
    }

    /**
     * The statutory figures that are not known to hold on the edition's day, and are therefore left out.
     *
     * @return them, each with the dates on which it is known to hold
     */
    public ImmutableList<Parameter<?>> uncertain() {
        return statutes.uncertain();
    }

    @Override
    public String toString() {
        return id;
    }

    private String baseId() {
        int at = id.indexOf('@');
        return at < 0 ? id : id.substring(0, at);
    }

    /** Builds the edition of a city or host. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final StatutoryFigures statutes;
        private final ImmutableList.Builder<FormationMode> customModes = ImmutableList.builder();
        private FormationParameters formation;

        Builder(
                String id,
                StatutoryFigures statutes,
                FormationParameters formation,
                ImmutableList<FormationMode> customModes) {
            this.id = id;
            this.statutes = statutes;
            this.formation = formation;
            this.customModes.addAll(customModes);
        }

        /**
         * Changes what the edition sets for formation.
         *
         * @param change takes the present parameters and gives the new ones
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder formation(UnaryOperator<FormationParameters> change) {
            this.formation = change.apply(formation);
            return this;
        }

        /**
         * Adds a formation mode, behind those that are there.
         *
         * @param mode the mode
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder mode(FormationMode mode) {
            customModes.add(mode);
            return this;
        }

        /**
         * Builds the edition.
         *
         * @return the edition
         * @throws MalformedValueException if two modes or two rules have the same id
         */
        public LeagueBuildingPolicy build() {
            return new LeagueBuildingPolicy(this);
        }
    }
}
