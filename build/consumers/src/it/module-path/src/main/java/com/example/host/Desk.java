package com.example.host;

import java.util.Locale;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;

/** Answers proposals. */
public final class Desk {

    private final LeagueBuildingPolicy policy = Editions.wuhan2005();
    private final LeagueBuildingJson json = LeagueBuildingJson.of(policy);

    public Report judge(String document) {
        FormationProposal proposal = json.read(SubjectForms.FORMATION_PROPOSAL, document);
        return policy.check(proposal);
    }

    public byte[] answer(String document, Locale locale) {
        return json.write(Forms.REPORT.in(locale), judge(document));
    }
}
