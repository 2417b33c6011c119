package org.leaguebuilding.benchmarks.peers.facts;

/**
 * How many members an organization would have.
 *
 * @param known those that are counted
 * @param most as many as there can be
 * @param bounded whether it is known how many there can be
 * @param minimum what its type asks for
 */
public record Size(long known, long most, boolean bounded, long minimum) {

    private static final int LIMIT = 50;

    /** The size of a proposal. Participants count in the industry mode. */
    public static Size of(ProposalFacts proposal) {
        long known = 0;
        long most = 0;
        boolean bounded = true;
        for (CommunityFacts community : proposal.communities()) {
            Integer count = community.memberCount();
            Integer bound = count == null ? community.youthCount() : count;
            known += count == null ? 0 : count;
            most += bound == null ? 0 : bound;
            bounded &= bound != null;
        }
        if (proposal.isIn("industry")) {
            for (ParticipantFacts participant : proposal.participants()) {
                Integer count = participant.memberCount();
                known += count == null ? 0 : count;
                most += count == null ? 0 : count;
                bounded &= count != null;
            }
        }
        return new Size(known, most, bounded, minimum(proposal.organizationType()));
    }

    /** Whether there are too few, whatever is counted yet. */
    public boolean isTooSmall() {
        return known < minimum && bounded && most < minimum;
    }

    /** Whether there are too few as far as is counted. */
    public boolean mayBeTooSmall() {
        return known < minimum && !(bounded && most < minimum);
    }

    /** Whether there are more than a branch may have. */
    public boolean isTooLarge() {
        return known > LIMIT;
    }

    /** Whether there may be more than a branch may have. */
    public boolean mayBeTooLarge() {
        return known <= LIMIT && (!bounded || most > LIMIT);
    }

    private static long minimum(String organizationType) {
        return switch (organizationType) {
            case "branch" -> 3;
            case "general-branch" -> 30;
            default -> 100;
        };
    }
}
