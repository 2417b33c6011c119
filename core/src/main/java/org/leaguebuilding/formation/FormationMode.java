package org.leaguebuilding.formation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.rule.Checks;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.value.HasNoForm;

/**
 * A way of forming a League organization (P24). The four that the source names are built in; a city or a host adds its own,
 * most easily with {@link CustomMode#define(ModeId)}. Implementations are immutable and thread-safe, and pure: the same
 * proposal always gives the same findings.
 */
public interface FormationMode extends HasNoForm {

    /**
     * The mode's id.
     *
     * @return the id that proposals name
     */
    ModeId id();

    /**
     * {@return the mode's name}
     *
     * @param locale the reader's locale
     */
    String title(Locale locale);

    /**
     * What the mode rests on.
     *
     * @return at least one basis, or the statement that none exists
     */
    ImmutableList<Basis> provisions();

    /**
     * The version of its code, which goes into the hash of receipts, for code has no hash of its own.
     *
     * @return the version; empty for modes of the source, and for those that are declared without code
     */
    default Optional<String> version() {
        return Optional.empty();
    }

    /**
     * The rules of this mode alone.
     *
     * @return the rules, in the order in which {@link #check} reports them
     */
    RuleSet rules();

    /**
     * Checks what this mode asks for beyond the rules of every formation.
     *
     * @param proposal a proposal in this mode
     * @param checks the collector
     * @return the collector to go on with
     */
    Checks check(FormationProposal proposal, Checks checks);

    /**
     * Whether the members of participating organizations count towards the organization's size.
     *
     * @return true where participants are taken in
     */
    default boolean takesInParticipants() {
        return false;
    }

    /**
     * Whether the mode joins a community to its neighbours. Advice then tries the community with as many neighbours as no
     * condition on one of them bars, so a condition on all together must not get harder with more of them.
     *
     * @return true where a proposal covers several communities
     */
    default boolean joinsCommunities() {
        return false;
    }

    /**
     * Fills in the best case for advice: a proposal in this mode whose community facts are given and in which everything
     * else that the mode asks for is arranged. Advice checks it with the same code as any proposal, so what it finds is
     * up to the communities.
     *
     * @param draft a proposal that covers the given communities and meets the rules of every formation
     * @param communities the communities
     * @return the draft with what this mode needs in addition
     */
    default FormationProposal bestCase(FormationProposal draft, ImmutableList<Community> communities) {
        requireNonNull(draft, "draft");
        requireNonNull(communities, "communities");
        return draft;
    }
}
