package org.leaguebuilding.formation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.FactPath;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.Expectation;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/**
 * A formation mode that a city or a host adds without forking (P24): its own id, what it rests on, its texts in both
 * languages, and its conditions, each a rule with a test.
 *
 * <pre>{@code
 * CustomMode campus = CustomMode.define(ModeId.of("campus"))
 *         .title(LocalizedText.of("校社共建", "Campus formation"))
 *         .version("1")
 *         .from(NoProvision.because(LocalizedText.of("本市试点", "a pilot of the city")))
 *         .condition(AGREEMENT, "coreOrganization", p -> Truth.of(p.coreOrganization().isPresent()))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe, as far as its conditions are pure, which they have to be.
 */
public final class CustomMode implements FormationMode {

    private final ModeId id;
    private final String version;
    private final LocalizedText title;
    private final ImmutableList<Basis> provisions;
    private final ImmutableList<Condition> conditions;
    private final RuleSet rules;
    private final boolean takesInParticipants;
    private final UnaryOperator<FormationProposal> bestCase;

    private CustomMode(Builder builder, LocalizedText title) {
        this.id = builder.id;
        this.version = builder.version;
        this.title = title;
        this.provisions = builder.provisions;
        this.conditions = builder.conditions.build();
        this.rules = new RuleSet(conditions.stream().map(Condition::rule).collect(ImmutableList.toImmutableList()));
        this.takesInParticipants = builder.takesInParticipants;
        this.bestCase = builder.bestCase;
    }

    /**
     * Begins a mode.
     *
     * @param id its id; not one of the four of the source
     * @return a builder
     * @throws MalformedValueException if the id is that of a built-in mode
     */
    public static Builder define(ModeId id) {
        requireNonNull(id, "id");
        if (ModeId.builtIn().contains(id)) {
            throw new MalformedValueException("CustomMode", "id", id, Expectation.OWN_ID);
        }
        return new Builder(id);
    }

    @Override
    public ModeId id() {
        return id;
    }

    /**
     * The version of the code of its conditions, which goes into the hashes of receipts.
     *
     * @return the version
     */
    @Override
    public Optional<String> version() {
        return Optional.of(version);
    }

    @Override
    public String title(Locale locale) {
        return title.in(locale);
    }

    @Override
    public ImmutableList<Basis> provisions() {
        return provisions;
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public boolean takesInParticipants() {
        return takesInParticipants;
    }

    @Override
    public Checks check(FormationProposal proposal, Checks checks) {
        for (int i = 0; i < conditions.size(); i++) {
            checks = conditions.get(i).check(id, proposal, checks);
        }
        return checks;
    }

    @Override
    public FormationProposal bestCase(FormationProposal draft, ImmutableList<Community> communities) {
        return bestCase.apply(draft);
    }

    @Override
    public String toString() {
        return id.code();
    }

    /** One condition of a mode. */
    private interface Condition {
        Rule rule();

        Checks check(ModeId mode, FormationProposal proposal, Checks checks);
    }

    /** The answer of a test, which may be a host's mistake. */
    private static <T> Truth answer(ModeId mode, Rule rule, Function<T, Truth> test, T subject) {
        Truth answer;
        try {
            answer = test.apply(subject);
        } catch (RuntimeException e) {
            throw new FailedConditionException(mode, rule.id(), e);
        }
        if (answer == null) {
            throw new FailedConditionException(mode, rule.id(), null);
        }
        return answer;
    }

    private record WholeCondition(Rule rule, FactPath path, Function<FormationProposal, Truth> test)
            implements Condition {
        @Override
        public Checks check(ModeId mode, FormationProposal proposal, Checks checks) {
            return checks.require(rule, answer(mode, rule, test, proposal), path);
        }
    }

    private record CommunityCondition(Rule rule, FactPath path, Function<Community, Truth> test) implements Condition {
        @Override
        public Checks check(ModeId mode, FormationProposal proposal, Checks checks) {
            ImmutableList<Community> communities = proposal.communities();
            for (int i = 0; i < communities.size(); i++) {
                Community community = communities.get(i);
                checks = checks.requireAt(rule, answer(mode, rule, test, community), path, i, community.id());
            }
            return checks;
        }
    }

    /** Builds a mode. Not thread-safe. */
    public static final class Builder {

        private static final String OF_COMMUNITIES = "communities[].";

        private final ModeId id;
        private final ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
        private ImmutableList<Basis> provisions = ImmutableList.of();
        private ImmutableList<LocalizedText> title = ImmutableList.of();
        private String version = "";
        private boolean takesInParticipants;
        private UnaryOperator<FormationProposal> bestCase = UnaryOperator.identity();

        Builder(ModeId id) {
            this.id = id;
        }

        /**
         * The mode's name.
         *
         * @param name the name in both languages
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder title(LocalizedText name) {
            requireNonNull(name, "name");
            this.title = ImmutableList.of(name);
            return this;
        }

        /**
         * The version of the code of the conditions. It goes into the hash of receipts, for code has no hash of its own: a host
         * gives another one whenever a condition is to judge otherwise.
         *
         * @param ofConditions the version, such as {@code 2024-1}
         * @return this builder
         * @throws MalformedValueException if it is blank, over-long or has control characters
         */
        @CanIgnoreReturnValue
        public Builder version(String ofConditions) {
            requireNonNull(ofConditions, "ofConditions");
            Structure.id("CustomMode", "version", ofConditions);
            this.version = ofConditions;
            return this;
        }

        /**
         * What the mode rests on: a provision of the source, a city's own, or the statement that none exists.
         *
         * @param bases the bases; at least one
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder from(Basis... bases) {
            requireNonNull(bases, "bases");
            this.provisions = ImmutableList.copyOf(bases);
            return this;
        }

        /**
         * Adds a condition on the proposal as a whole.
         *
         * @param rule the rule
         * @param path the fact that it is about, by accessor names, such as {@code coreOrganization}
         * @param test says whether the condition holds; {@link Truth#UNKNOWN} where a fact that would matter is absent
         * @return this builder
         * @throws MalformedValueException if proposals have no such fact
         */
        @CanIgnoreReturnValue
        public Builder condition(Rule rule, String path, Function<FormationProposal, Truth> test) {
            requireNonNull(rule, "rule");
            requireNonNull(path, "path");
            requireNonNull(test, "test");
            requireFact("path", path, path);
            conditions.add(new WholeCondition(rule, FactPath.of(path), test));
            return this;
        }

        /**
         * Adds a condition on each covered community. The rule's first argument, if it has one, is the community's id.
         *
         * @param rule the rule
         * @param fact the fact of the community that it is about, such as {@code youthCount}
         * @param test says whether the condition holds; {@link Truth#UNKNOWN} where a fact that would matter is absent
         * @return this builder
         * @throws MalformedValueException if communities have no such fact
         */
        @CanIgnoreReturnValue
        public Builder eachCommunity(Rule rule, String fact, Function<Community, Truth> test) {
            requireNonNull(rule, "rule");
            requireNonNull(fact, "fact");
            requireNonNull(test, "test");
            requireFact("fact", fact, OF_COMMUNITIES + fact);
            conditions.add(new CommunityCondition(rule, FactPath.of(OF_COMMUNITIES + fact), test));
            return this;
        }

        private static void requireFact(String field, String given, String path) {
            if (FormationProposalFacts.all().stream()
                    .noneMatch(fact -> fact.path().equals(path))) {
                throw new MalformedValueException("CustomMode", field, given, Expectation.KNOWN_FACT);
            }
        }

        /**
         * Counts the members of participating organizations towards the size.
         *
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder takingInParticipants() {
            this.takesInParticipants = true;
            return this;
        }

        /**
         * Says what advice takes for granted: whatever the mode asks for that is not up to the community. Without it, advice
         * holds a community ineligible for a mode that asks for, say, a core organization.
         *
         * @param arrange takes a draft that meets the rules of every formation and gives it with what this mode needs in addition
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder bestCase(UnaryOperator<FormationProposal> arrange) {
            requireNonNull(arrange, "arrange");
            this.bestCase = arrange;
            return this;
        }

        /**
         * Builds the mode.
         *
         * @return the mode
         * @throws MalformedValueException if title, version or basis is not given, there is no condition, or two conditions have
         *     the same rule
         */
        public CustomMode build() {
            if (title.isEmpty()) {
                throw new MalformedValueException("CustomMode", "title", "", Expectation.PRESENT);
            }
            if (version.isEmpty()) {
                throw new MalformedValueException("CustomMode", "version", "", Expectation.PRESENT);
            }
            Structure.notEmpty("CustomMode", "provisions", provisions);
            Structure.notEmpty("CustomMode", "conditions", conditions.build());
            return new CustomMode(this, title.get(0));
        }
    }
}
