package org.leaguebuilding.examples.quickstart;

import java.util.Locale;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.rule.Report;

/** Reads a proposal from JSON and answers in JSON. */
final class ReadAndAnswer {

    private ReadAndAnswer() {}

    static byte[] answer() {
        // begin README
        LeagueBuildingJson json = LeagueBuildingJson.create();
        FormationProposal proposal = json.read(SubjectForms.FORMATION_PROPOSAL, """
                {"id":"p-2","mode":"joint","organizationType":"branch","proposedOn":"2005-09-28","communities":[
                  {"id":"c-1","name":"East","subdistrictId":"s-1","memberCount":20,"adjacentTo":["c-2"]},
                  {"id":"c-2","name":"West","subdistrictId":"s-1","memberCount":11}]}""");
        Report report = Editions.wuhan2005().check(proposal);
        byte[] answer =
                json.write(Forms.REPORT.in(Locale.CHINA), report); // one line of JSON, with the messages in Chinese
        // end README
        return answer;
    }
}
