package org.leaguebuilding.json;

/** Documents that tests spoil in one place. */
final class Documents {

    /** Line 1: the head; line 2: the communities; line 3: the rest. */
    static final String PROPOSAL = """
            {"id":"p1","mode":"joint","organizationType":"branch","proposedOn":"2026-01-31",
            "communities":[{"id":"c1","name":"一","subdistrictId":"s1","adjacentTo":[],"memberCount":30},{"id":"c2","name":"二","subdistrictId":"s1","adjacentTo":["c1","c3"],"memberCount":31}],
            "head":{"person":"secret-7","background":"resident","dedicated":true},"exemplaryYouth":["secret-8","secret-9"],"replaces":[]}
            """;

    private Documents() {}

    static String with(String part, String instead) {
        if (!PROPOSAL.contains(part)) {
            throw new IllegalArgumentException("the document has no " + part);
        }
        return PROPOSAL.replace(part, instead);
    }
}
