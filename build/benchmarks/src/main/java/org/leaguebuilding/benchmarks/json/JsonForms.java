package org.leaguebuilding.benchmarks.json;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.leaguebuilding.benchmarks.formation.FormationProposals;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.SubjectForms;

/** The readers and writers that are compared, and what they are compared on. */
public final class JsonForms {

    /** How many documents one round goes through. */
    static final int DOCUMENTS = 512;

    static final LeagueBuildingJson LIBRARY = LeagueBuildingJson.create().with(JacksonGeneration.JACKSON_2);
    static final LeagueBuildingJson LIBRARY_ON_JACKSON_3 =
            LeagueBuildingJson.create().with(JacksonGeneration.JACKSON_3);
    static final HandWrittenReader READER = new HandWrittenReader();
    static final HandWrittenWriter WRITER = new HandWrittenWriter();
    static final Databind DATABIND = new Databind();
    static final TokenScan TOKENS = new TokenScan();

    private static final long SEED = 20_050_930;
    private static final int COMPARED = 4_000;

    private JsonForms() {}

    /** Proposals of all modes, right, wrong and incomplete. */
    static ImmutableList<FormationProposal> proposals(int count) {
        return FormationProposals.troubled(SEED).take(count);
    }

    /**
     * Makes sure that all write the same bytes and read the same proposals from them.
     *
     * @throws IllegalStateException if they do not
     */
    public static void requireSameForms() {
        proposals(COMPARED).forEach(JsonForms::requireSameForms);
    }

    private static void requireSameForms(FormationProposal proposal) {
        byte[] document = LIBRARY.write(SubjectForms.FORMATION_PROPOSAL, proposal);
        boolean same = Arrays.equals(document, LIBRARY_ON_JACKSON_3.write(SubjectForms.FORMATION_PROPOSAL, proposal))
                && Arrays.equals(document, WRITER.write(proposal))
                && Arrays.equals(document, DATABIND.write(proposal))
                && proposal.equals(LIBRARY.read(SubjectForms.FORMATION_PROPOSAL, document))
                && proposal.equals(LIBRARY_ON_JACKSON_3.read(SubjectForms.FORMATION_PROPOSAL, document))
                && proposal.equals(READER.read(document))
                && proposal.equals(DATABIND.read(document));
        if (!same) {
            throw new IllegalStateException("not the same in all ways: " + proposal.id());
        }
    }
}
