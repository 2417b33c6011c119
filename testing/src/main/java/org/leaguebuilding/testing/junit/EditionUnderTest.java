package org.leaguebuilding.testing.junit;

import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.testing.fixture.RuleCases;

/**
 * Names an edition of the host's own to {@link EveryRule} and {@link RequireRuleCoverage}. Implementations have a
 * constructor without parameters, are thread-safe, and always give the same edition.
 *
 * <pre>{@code
 * final class CityEdition implements EditionUnderTest {
 *     public LeagueBuildingPolicy policy() {
 *         return City.POLICY;
 *     }
 *
 *     public RuleCases cases() {
 *         return RuleCases.of(policy()).with(CampusCases.of(policy()));
 *     }
 * }
 * }</pre>
 */
public interface EditionUnderTest {

    /** {@return the edition} */
    LeagueBuildingPolicy policy();

    /**
     * The cases of its rules. An edition that adds rules adds their cases here.
     *
     * @return the cases; by default those that the library has for the edition
     */
    default RuleCases cases() {
        return RuleCases.of(policy());
    }
}
