package org.leaguebuilding.testing.junit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.commons.support.ReflectionSupport;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Rule;
import org.leaguebuilding.testing.fixture.RuleCases;

/**
 * The edition that an annotation names, by id or by class.
 *
 * @param policy the edition
 */
record TestedEdition(LeagueBuildingPolicy policy) implements EditionUnderTest {

    private static final Pattern SHIPPED = Pattern.compile("wuhan-2005(?:@(\\d{4}-\\d{2}-\\d{2}))?");

    static EditionUnderTest of(String edition, Class<? extends EditionUnderTest> own) {
        return own.equals(EditionUnderTest.class)
                ? new TestedEdition(shipped(edition))
                : ReflectionSupport.newInstance(own);
    }

    /** The rules of some families, or of all where none is named. A family that the edition does not have is an error. */
    static ImmutableList<Rule> rules(LeagueBuildingPolicy policy, String... families) {
        ImmutableList<Rule> rules = policy.rules().rules();
        ImmutableSet<String> known =
                rules.stream().map(rule -> rule.id().family()).collect(toImmutableSet());
        ImmutableSet<String> wanted = ImmutableSet.copyOf(families);
        if (!known.containsAll(wanted)) {
            throw new IllegalArgumentException(policy + " has the families " + known + ", not all of " + wanted);
        }
        return rules.stream()
                .filter(rule -> wanted.isEmpty() || wanted.contains(rule.id().family()))
                .collect(toImmutableList());
    }

    @Override
    public RuleCases cases() {
        return RuleCases.of(policy);
    }

    private static LeagueBuildingPolicy shipped(String edition) {
        Matcher shipped = SHIPPED.matcher(edition);
        if (!shipped.matches()) {
            throw new IllegalArgumentException("“" + edition + "” is not a shipped edition: name wuhan-2005,"
                    + " wuhan-2005@2026-01-01 or the like, or a class of your own with “of”");
        }
        String day = shipped.group(1);
        return day == null ? Editions.wuhan2005() : Editions.wuhan2005().asOf(LocalDate.parse(day));
    }
}
