package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.testing.fixture.RuleCase;
import org.leaguebuilding.testing.fixture.RuleCases;

/** A host whose Guava is the oldest that the library works with. */
class OldestGuavaTest {

    private static final RuleCases CASES = RuleCases.of(Editions.wuhan2005());

    private final LeagueBuildingJson json = LeagueBuildingJson.of(Editions.wuhan2005());

    static Stream<RuleCase<?>> cases() {
        return CASES.all().stream();
    }

    @Test
    void has_it() {
        String place = ImmutableList.class.getProtectionDomain().getCodeSource().getLocation().getPath();

        assertTrue(place.endsWith("guava-" + System.getProperty("guava.oldest.version") + ".jar"), place);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gets_the_same_answers_of_every_rule(RuleCase<?> rule) {
        assertEquals(List.of(), rule.satisfiedReport().findings());
        assertTrue(rule.violatedReport().findings().stream().anyMatch(found -> found.rule().equals(rule.rule())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads_and_writes_every_answer(RuleCase<?> rule) {
        Report report = rule.violatedReport();

        assertEquals(report, json.read(Forms.REPORT, json.write(Forms.REPORT.in(Locale.CHINA), report)));
    }
}
