package org.leaguebuilding.guarantee;

import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.rule.RuleSet;
import org.leaguebuilding.rule.Severity;
import org.leaguebuilding.source.Provision;

/**
 * The rules about what a community's Party organization guarantees, in the order in which they are reported. Each constant
 * carries id, severity, provisions, arguments, parameters and texts; what must hold, and where, is the code of {@link
 * GuaranteePolicy}. Thread-safe.
 */
public final class GuaranteeRules {

    /**
     * The head of the Party organization has heard the League organization at least as often in the cycle as the edition asks.
     * The figure is per cycle, whatever the cycle's length, and is checked against what was heard by the day of the record.
     * Where the hearings of unknown date could make up for what is missing, each of them is named.
     */
    public static final Rule PARTY_HEAD_REGULAR = Rule.define("guarantee.party-head.regular", Severity.VIOLATION)
            .from(Provision.P58)
            .arguments("hearings", "minimum", "undated", "hearing")
            .reads(GuaranteeParameters.HEARINGS_PER_CYCLE)
            .shipped();

    /**
     * Each of the three subjects was heard in the cycle; one finding per subject that was not.
     *
     * <p>Where only hearings of unknown date are about a subject, the missing findings name the days ({@code hearings[].on}) of those
     * that can decide: with the other unknown days chosen rightly, it depends on that day alone whether all subjects were heard. That
     * is so where some subject that no dated hearing of the cycle was about may have been heard at this hearing only, while
     * hearings of unknown date that are not about that subject cover all others. Of hearings about the same subjects and less than
     * another one's the day is not named, for without that other one the rule is violated in any case.
     */
    public static final Rule PARTY_HEAD_SUBJECTS = Rule.define("guarantee.party-head.subjects", Severity.VIOLATION)
            .from(Provision.P58)
            .arguments("subject", "hearing")
            .shipped();

    /**
     * Guidance was given on every difficulty, within the edition's days of its being raised. A difficulty whose days have not
     * passed by the day of the record meets the rule.
     */
    public static final Rule PARTY_HEAD_GUIDANCE = Rule.define("guarantee.party-head.guidance", Severity.VIOLATION)
            .from(Provision.P58)
            .arguments("difficulty", "raisedOn", "allowedDays")
            .reads(GuaranteeParameters.GUIDANCE_DAYS)
            .shipped();

    /** Funding is arranged. */
    public static final Rule FUNDING = Rule.define("guarantee.funding", Severity.VIOLATION)
            .from(Provision.P59)
            .shipped();

    /** A venue is arranged. */
    public static final Rule VENUE = Rule.define("guarantee.venue", Severity.VIOLATION)
            .from(Provision.P59)
            .shipped();

    static final RuleSet ALL = RuleSet.of(PARTY_HEAD_REGULAR, PARTY_HEAD_SUBJECTS, PARTY_HEAD_GUIDANCE, FUNDING, VENUE);

    private GuaranteeRules() {}
}
