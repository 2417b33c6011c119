package com.example.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;

class ModulePathTest {

    private static final String PROPOSAL = """
            {"id":"p1","mode":"independent","organizationType":"branch","proposedOn":"2005-09-28","communities":[
            {"id":"c1","name":"Example","subdistrictId":"s1","memberCount":26,"foundation":"good","cadreTeam":"fair"}]}
            """;

    private final Desk desk = new Desk();

    @Test
    void everything_is_a_module_of_its_own() {
        assertEquals("com.example.host", Desk.class.getModule().getName());
        assertEquals("org.leaguebuilding.core", Report.class.getModule().getName());
        assertEquals("org.leaguebuilding.json", LeagueBuildingJson.class.getModule().getName());
        assertEquals(Optional.empty(), ModuleLayer.boot().findModule("com.fasterxml.jackson.core"));
        assertEquals(Optional.empty(), ModuleLayer.boot().findModule("tools.jackson.databind"));
    }

    @Test
    void a_document_is_judged_and_answered_in_both_languages() {
        assertEquals(Verdict.NON_COMPLIANT, desk.judge(PROPOSAL).verdict());
        assertTrue(answer(Locale.ENGLISH).contains("The cadre team of community c1"), answer(Locale.ENGLISH));
        assertTrue(answer(Locale.CHINA).contains("社区c1团干部队伍"), answer(Locale.CHINA));
    }

    @Test
    void nobody_reaches_into_core_by_reflection() {
        Constructor<?> constructor = FormationProposal.Builder.class.getDeclaredConstructors()[0];

        assertFalse(FormationProposal.class.getModule().isOpen("org.leaguebuilding.formation"));
        assertThrows(InaccessibleObjectException.class, () -> constructor.setAccessible(true));
    }

    private String answer(Locale locale) {
        return new String(desk.answer(PROPOSAL, locale), StandardCharsets.UTF_8);
    }
}
