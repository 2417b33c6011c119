package org.leaguebuilding.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.policy.Ledger;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleId;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.source.LocalProvision;
import org.leaguebuilding.source.Locator;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.testing.fixture.RuleCases;

/** What the pages are made of: an edition, what its provisions have become, and its rules family by family. */
public final class Catalogue {

    private static final int LINES = 23;

    private final LeagueBuildingPolicy policy;
    private final Ledger ledger;
    private final ImmutableMap<RuleId, Rule> rules;
    private final ImmutableMap<String, Parameter<?>> parameters;
    private final ImmutableList<LaterEdition> later;
    private final ImmutableList<FamilyPage> families;
    private final LocalChanges changes;
    private final ImmutableMap<String, String> pages;

    private Catalogue(LeagueBuildingPolicy policy) {
        this.policy = policy;
        this.ledger = Ledger.of(policy);
        this.rules = policy.rules().byId();
        this.parameters = Maps.uniqueIndex(policy.parameters(), Parameter::id);
        this.later = LaterEdition.after(policy);
        this.changes = new LocalChanges(policy);
        RuleCases cases = RuleCases.of(policy);
        this.families = policy.families().stream()
                .map(family -> FamilyPage.of(family, cases, later, changes))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<String, String> places = ImmutableMap.builder();
        families.forEach(family -> family.rules()
                .forEach(entry -> places.put(entry.rule().id().value(), "rules/" + family.name() + ".md")));
        this.pages = places.buildOrThrow();
    }

    static Catalogue of(LeagueBuildingPolicy policy) {
        return new Catalogue(policy);
    }

    /**
     * The edition.
     *
     * @return it
     */
    public LeagueBuildingPolicy policy() {
        return policy;
    }

    /**
     * The same edition as of later days.
     *
     * @return one for each day on which a figure of a League document changes
     */
    public ImmutableList<LaterEdition> later() {
        return later;
    }

    /**
     * Whether the library ships the edition.
     *
     * @return false for that of a city
     */
    public boolean isShipped() {
        return Editions.find(policy.id()).isPresent();
    }

    /**
     * What a city changes.
     *
     * @return the changes; none for a shipped edition
     */
    public LocalChanges changes() {
        return changes;
    }

    /**
     * The city's own provisions.
     *
     * @return them; none for a shipped edition
     */
    public ImmutableSet<LocalProvision> localBases() {
        return changes.bases(ledger);
    }

    /**
     * The later days as of which the edition cannot stand.
     *
     * @return them; none for a shipped edition
     */
    public ImmutableList<RefusedDay> refused() {
        return RefusedDay.after(policy);
    }

    /** The page that explains a rule, below the folder of the language. */
    Optional<String> page(String rule) {
        return Optional.ofNullable(pages.get(rule));
    }

    /**
     * The families of rules.
     *
     * @return a page each, in the order in which the edition reports them
     */
    public ImmutableList<FamilyPage> families() {
        return families;
    }

    /**
     * A rule of the edition.
     *
     * @param id its id
     * @return the rule
     */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(RuleId.of(id)));
    }

    /**
     * A parameter of the edition.
     *
     * @param id its id
     * @return the parameter, if it is known to hold on the edition's day
     */
    public Optional<Parameter<?>> parameter(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    /**
     * The parameters by family.
     *
     * @return them, by the first segment of the id
     */
    public ImmutableListMultimap<String, Parameter<?>> parametersByFamily() {
        return Multimaps.index(
                policy.parameters(),
                parameter -> parameter.id().substring(0, parameter.id().indexOf('.')));
    }

    /**
     * The rules that read a parameter.
     *
     * @param parameter the parameter
     * @return them, in their order
     */
    public ImmutableList<Rule> readersOf(Parameter<?> parameter) {
        return rules.values().stream().filter(rule -> rule.reads(parameter)).collect(ImmutableList.toImmutableList());
    }

    /**
     * What a provision or an article has become.
     *
     * @param basis the provision or article
     * @return all that names it
     */
    public ImmutableList<Ledger.User> usersOf(Basis basis) {
        return ledger.usersOf(basis);
    }

    /**
     * The lines of the speech.
     *
     * @return a locator each
     */
    public ImmutableList<Locator> lines() {
        return IntStream.rangeClosed(1, LINES).mapToObj(Locator::ofLine).collect(ImmutableList.toImmutableList());
    }

    /**
     * The provisions that stand in a line.
     *
     * @param line the line
     * @return them, in the order of the register
     */
    public ImmutableList<Provision> provisionsAt(Locator line) {
        return Arrays.stream(Provision.values())
                .filter(provision -> provision.locators().contains(line))
                .collect(ImmutableList.toImmutableList());
    }
}
