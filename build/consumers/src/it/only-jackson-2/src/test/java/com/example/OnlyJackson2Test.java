package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.jackson2.LeagueBuildingModule;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Verdict;


/** A host that has Jackson 2 and never heard of Jackson 3. */
class OnlyJackson2Test {

    private static final String PROPOSAL = """
            {"id":"p1","mode":"independent","organizationType":"branch","proposedOn":"2005-09-28","communities":[
            {"id":"c1","name":"Example","subdistrictId":"s1","memberCount":26,"foundation":"good","cadreTeam":"fair"}]}
            """;

    private final LeagueBuildingJson json = LeagueBuildingJson.of(Editions.wuhan2005());

    /** A class of the host that holds one of the library. */
    record Filing(String number, FormationProposal proposal) {}

    @Test
    void a_document_is_read_judged_and_answered() {
        Report report = Editions.wuhan2005().check(json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL));
        String answer = new String(json.write(Forms.REPORT.in(Locale.ENGLISH), report), StandardCharsets.UTF_8);

        assertEquals(Verdict.NON_COMPLIANT, report.verdict());
        assertTrue(answer.contains("The cadre team of community c1"), answer);
        assertEquals(report, json.read(Forms.REPORT, answer));
    }

    @Test
    void a_malformed_document_is_refused_where_it_is_wrong() {
        MalformedJsonException refusal = assertThrows(
                MalformedJsonException.class, () -> json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL.replace("26", "-1")));

        assertEquals(JsonErrorCode.OUT_OF_RANGE, refusal.code());
        assertEquals("/communities/0/memberCount", refusal.pointer());
        assertEquals(2, refusal.line());
    }

    @Test
    void the_mapper_of_the_host_binds_it_within_a_class_of_the_host() throws Exception {
        Filing filing = new Filing("7", json.read(SubjectForms.FORMATION_PROPOSAL, PROPOSAL));

        for (ObjectMapper mapper : new ObjectMapper[] {
            new ObjectMapper().registerModule(new LeagueBuildingModule()), new ObjectMapper().findAndRegisterModules()
        }) {
            assertEquals(filing, mapper.readValue(mapper.writeValueAsString(filing), Filing.class));
        }
    }

    @Test
    void the_mapper_of_the_host_says_where_in_the_class_of_the_host_it_is_malformed() {
        String filing = "{\"number\":\"7\",\"proposal\":" + PROPOSAL.replace("26", "-1") + "}";

        JsonMappingException refusal = assertThrows(JsonMappingException.class, () -> new ObjectMapper().registerModule(new LeagueBuildingModule())
                .readValue(filing, Filing.class));

        MalformedJsonException cause = assertInstanceOf(MalformedJsonException.class, refusal.getCause());
        assertEquals("/proposal/communities/0/memberCount", cause.pointer());
        assertEquals(2, cause.line());
    }

    @Test
    void the_other_generation_is_not_there() {
        assertEquals(JacksonGeneration.JACKSON_2, json.generation());
        assertThrows(IllegalStateException.class, () -> json.with(JacksonGeneration.JACKSON_3));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("tools.jackson.core.json.JsonFactory"));
    }
}
