package org.leaguebuilding.examples.cityreport;

/** Documents that tests check, one a line. */
public final class Documents {

    public static final String COMPLIANT = """
            {"id":"p-1","mode":"independent","organizationType":"branch","proposedOn":"2005-09-28",\
            "communities":[{"id":"c1","name":"甲社区","subdistrictId":"s1","memberCount":26,"foundation":"good",\
            "cadreTeam":"strong"}],"workCommittee":{"id":"w1","subdistrictId":"s1","postsAuthorized":3,\
            "postsFilled":3,"competence":"strong"},"partyOrganization":"party-1","head":{"person":"k-1"}}
            """;
    public static final String VIOLATING =
            COMPLIANT.replace("p-1", "p-2").replace("\"cadreTeam\":\"strong\"", "\"cadreTeam\":\"fair\"");
    public static final String UNDETERMINED = COMPLIANT.replace("p-1", "p-3").replace(",\"cadreTeam\":\"strong\"", "");
    public static final String NEGATIVE = COMPLIANT.replace("\"memberCount\":26", "\"memberCount\":-1");

    private Documents() {}
}
