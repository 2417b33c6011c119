package org.leaguebuilding.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.ModeId;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.value.OpenCode;

class KnownCodesTest {

    /** What an edition itself knows exactly. */
    private static final ImmutableSet<Class<?>> OF_EDITIONS = ImmutableSet.of(ModeId.class, SubjectType.class);

    /** The sets of facts and of parameters. */
    private static ImmutableSet<Class<?>> openSets() {
        return Editions.wuhan2005().families().stream()
                .flatMap(family -> Stream.<Class<?>>concat(
                        family.facts().stream().map(SubjectFact::codes).flatMap(codes -> codes.stream()),
                        family.parameters().keys().stream()
                                .map(key -> key.type().valueClass())))
                .filter(set -> OpenCode.class.isAssignableFrom(set) && !OF_EDITIONS.contains(set))
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void are_known_of_every_open_set_of_facts_and_parameters() {
        assertThat(openSets())
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        set -> assertThat(KnownCodes.of(set)).as(set.getName()).isNotEmpty());
    }
}
